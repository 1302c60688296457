// What one cell of a Word table shows, letter by letter, each with its look and place, as the reader shows it with all changes
// accepted: so that an edit can leave alone the letters that it does not change.
import { unescapeXml } from '../../opc/xmlText.ts';
import { takeField, type OpenFields } from '../../read/document/fields.ts';
import { symbolText } from '../../read/document/symbolText.ts';
import { openingOfControl } from './controls.ts';
import { outerElements, ownProperties, replaceSpans, slice } from './elements.ts';
import { RANGE_MARK } from './marks.ts';

export interface Letter {
  /** One character; a line feed for a line break and for the end of a paragraph. */
  readonly text: string;
  /** What a run holds for it where that is not text; '' for text and for the end of a paragraph. */
  readonly xml: string;
  readonly endsParagraph: boolean;
  /** Run properties. */
  readonly look: string;
  /** Opening tag of the link around it, '' outside of links. */
  readonly link: string;
  /** Tags with which the content control around it begins, '' outside of such. */
  readonly control: string;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Marks, pictures and notes that stand before it. */
  readonly before: readonly string[];
  /** Part of a number or bullet that Word sets there itself. */
  readonly isLabel?: boolean;
}

export interface CellParagraph {
  /** Opening tag. */
  readonly opening: string;
  readonly properties: string;
  /** Look of a run without any text, for a text that is put there; '' where there is none. */
  readonly look: string;
}

export interface CellContent {
  readonly paragraphs: readonly CellParagraph[];
  /** The last paragraph's end is not among them. */
  readonly letters: readonly Letter[];
  /** Marks, pictures and notes behind the last letter. */
  readonly behind: readonly string[];
}

const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  softHyphen: '\u00ad',
  noBreakHyphen: '-',
};
const OBJECTS = ['mc:AlternateContent', 'w:drawing', 'w:pict', 'w:object'];
const NOTES = /<w:(?:footnoteReference|endnoteReference|commentReference)\b[^>]*?\/>/;
const PIECES = new RegExp(
  `<w:t(?=[\\s>])[^>]*>([^<]*)</w:t>|<w:(tab|ptab|br|cr|softHyphen|noBreakHyphen|sym)\\b([^>]*?)/>|<w:fldChar\\b[^>]*?w:fldCharType="(\\w+)"|${NOTES.source}|\\0(\\d+);`,
  'g',
);

const NO_MARKS: readonly string[] = [];

/** The cell's own paragraphs; text of tables within it is not among their letters. */
export function cellContent(cell: string): CellContent {
  const paragraphs: CellParagraph[] = [];
  const letters: Letter[] = [];
  const fields: OpenFields = [];
  let waiting: string[] = [];
  const wait = (...marks: readonly string[]): void => void waiting.push(...marks);
  const takeWaiting = (): readonly string[] => {
    if (waiting.length === 0) return NO_MARKS;
    const marks = waiting;
    waiting = [];
    return marks;
  };
  const spans = outerElements(cell, 'w:p', ['w:tbl']);
  spans.forEach((span, index) => {
    const xml = slice(cell, span);
    wait(...marksIn(cell.slice(spans[index - 1]?.end ?? 0, span.start)));
    const properties = ownProperties(xml, 'w:pPr');
    const [opening = '<w:p>'] = /^<[^>]*>/.exec(xml) ?? [];
    const pieces = paragraphPieces(xml);
    paragraphs.push({ opening: opening.replace(/\s*\/>$/, '>'), properties, look: emptyLook(pieces) });
    for (const piece of pieces) {
      const { link, control } = piece;
      const add = (text: string, shown: string, look: string): void =>
        void letters.push({ text, xml: shown, endsParagraph: false, look, link, control, paragraph: index, before: takeWaiting() });
      if (piece.run === '') wait(piece.mark);
      else takeRun(piece.run, fields, add, wait);
    }
    // A paragraph mark deleted under change tracking parts nothing.
    const goesOn = /<w:(?:del|moveFrom)\b/.test(markLook(properties));
    if (index < spans.length - 1 && !goesOn)
      letters.push({ text: '\n', xml: '', endsParagraph: true, look: '', link: '', control: '', paragraph: index, before: takeWaiting() });
  });
  wait(...marksIn(cell.slice(spans.at(-1)?.end ?? 0)));
  return { paragraphs, letters, behind: waiting };
}

/** Run properties of a paragraph's mark. */
export function markLook(properties: string): string {
  const [span] = outerElements(properties, 'w:rPr', ['w:pPrChange']);
  return span ? slice(properties, span) : '';
}

const marksIn = (xml: string): string[] => [...xml.matchAll(new RegExp(RANGE_MARK.source, 'g'))].map(([mark]) => mark);

interface Piece {
  readonly at: number;
  readonly run: string;
  readonly mark: string;
  readonly link: string;
  readonly control: string;
}

/** Runs that are shown, and marks between them, in order. */
function paragraphPieces(paragraph: string): Piece[] {
  const links = outerElements(paragraph, 'w:hyperlink');
  const linkAt = (at: number): string => {
    const around = links.find((span) => span.start < at && at < span.end);
    return around ? (/^<[^>]*>/.exec(paragraph.slice(around.start))?.[0] ?? '') : '';
  };
  const controls = outerElements(paragraph, 'w:sdt');
  const controlAt = (at: number): string => {
    const around = controls.find((span) => span.start < at && at < span.end);
    return around ? openingOfControl(slice(paragraph, around)) : '';
  };
  const runs = outerElements(paragraph, 'w:r', ['w:del', 'w:moveFrom', 'w:pPr']).map((span): Piece => ({
    at: span.start,
    run: slice(paragraph, span),
    mark: '',
    link: linkAt(span.start),
    control: controlAt(span.start),
  }));
  const marks = [...paragraph.matchAll(new RegExp(RANGE_MARK.source, 'g'))].map((match): Piece => ({
    at: match.index,
    run: '',
    mark: match[0],
    link: '',
    control: '',
  }));
  return [...runs, ...marks].toSorted((one, other) => one.at - other.at);
}

/** Look of the first run, if no run holds anything besides its look. */
function emptyLook(pieces: readonly Piece[]): string {
  const runs = pieces.filter(({ run }) => run !== '').map(({ run }) => ({ run, look: ownProperties(run, 'w:rPr') }));
  const isEmpty = runs.every(({ run, look }) => /^<w:r\b[^>]*>\s*(?:<w:t\b[^>]*(?:\/>|><\/w:t>)\s*)?<\/w:r>$/.test(run.replace(look, '')));
  return isEmpty ? (runs[0]?.look ?? '') : '';
}

/** Passes on the letters of a run, each with its XML and its look; what is no text waits for the next letter. */
function takeRun(
  run: string,
  fields: OpenFields,
  add: (text: string, xml: string, look: string) => void,
  wait: (mark: string) => void,
): void {
  const look = ownProperties(run, 'w:rPr');
  const hidden = /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/.test(look);
  const { text, objects } = apart(run.slice(/^<[^>]*>/.exec(run)?.[0].length ?? 0).replace(look, ''));
  for (const match of text.matchAll(PIECES)) {
    const [xml, written, character, attributes = '', field, object] = match;
    if (field !== undefined) takeField(fields, field);
    else if (object !== undefined) wait(`<w:r>${look}${objects[Number(object)] ?? ''}</w:r>`);
    else if (fields.includes('code') || hidden) continue;
    else if (written !== undefined) for (const letter of unescapeXml(written).normalize('NFC')) add(letter, '', look);
    else if (character === undefined) wait(`<w:r>${look}${xml}</w:r>`);
    else {
      const shown = character === 'sym' ? symbolOf(attributes) : (CHARACTERS[character] ?? '');
      if (shown !== '') add(shown, xml, look);
    }
  }
}

const symbolOf = (attributes: string): string =>
  symbolText(/w:char="([^"]*)"/.exec(attributes)?.[1], /w:font="([^"]*)"/.exec(attributes)?.[1]);

/** Pictures and shapes taken out of a run, a number in their place. A text box is left out: its text counts as the cell's. */
function apart(run: string): { text: string; objects: string[] } {
  const objects: string[] = [];
  let text = run.replace(/<w:rt>[\s\S]*?<\/w:rt>/g, '');
  for (const name of OBJECTS) {
    const spans = outerElements(text, name);
    const places = spans.map((span) => {
      const object = slice(text, span);
      return object.includes('<w:txbxContent') ? '' : `\0${objects.push(object) - 1};`;
    });
    text = replaceSpans(text, spans, places);
  }
  return { text, objects };
}
