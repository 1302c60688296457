// A binary Word document (.doc, Word 97 to 2003) as a RawSource: paragraphs and tables in reading order, changes accepted.
// Own reader on the published format: the libraries that there are give tables only as lines of tabs, and need Node.
import { ImportError } from '../../../source/importError.ts';
import type { RawGrid, RawParagraph, RawSource } from '../../../source/rawSource.ts';
import { joinPieces, paragraphOf, type StyledPiece } from '../../../source/styledText.ts';
import { type DocFile, openDocFile, readPieces } from './docFile.ts';
import { readDocLists } from './docLists.ts';
import { type DocLook, type DocLooks, readLooks } from './docLooks.ts';
import { type DocParagraph, readParagraph } from './docParagraphs.ts';
import { type PropertyRun, readCharacterRuns, readParagraphRuns, runAt } from './docProperties.ts';
import { type EdgeRow, gridFromEdges } from '../edgeTable.ts';
import { symbolText } from '../symbolText.ts';
import { createNumbering, type WordNumbering } from '../wordNumbering.ts';

const CELL = '\u0007';
const PARAGRAPH = '\r';
const PAGE = '\f';
const FIELD = { begin: '\u0013', separator: '\u0014', end: '\u0015' };
/** Characters of the format that stand for text; every other control character stands for a picture, a note or the like. */
const CHARACTERS: Readonly<Record<string, string>> = { '\t': '\t', '\v': '\n', '\u000e': '\n', '\u001e': '-', '\u001f': '\u00ad' };

/** Throws ImportError 'corrupt-container', 'encrypted', 'unsupported-format' ('doc') for Word before 97, 'too-large' ('cells'). */
export function readDoc(bytes: Uint8Array): RawSource {
  try {
    const file = openDocFile(bytes);
    const blocks = readBlocks(file, createNumbering(readDocLists(file)));
    return { format: 'doc', sheets: [{ name: null, visibility: 'visible', blocks }], notes: [] };
  } catch (error) {
    // Every structure is read at places that the file names: a wrong place shows here.
    if (error instanceof RangeError) throw new ImportError('corrupt-container', 'doc');
    throw error;
  }
}

function readBlocks(file: DocFile, numbering: WordNumbering): (RawGrid | RawParagraph)[] {
  const looks = readLooks(file);
  const paragraphRuns = readParagraphRuns(file);
  const writer = createDocWriter(numbering);
  forEachStretch(file, readCharacterRuns(file), paragraphRuns, looks, (text, look, position, size) => {
    let shown = '';
    for (let index = 0; index < text.length; index++) {
      const character = text.charAt(index);
      if (character >= ' ') {
        shown += character;
        continue;
      }
      writer.text(shown, look);
      shown = '';
      if (character === CELL || character === PARAGRAPH || character === PAGE) {
        const run = runAt(paragraphRuns, position + index * size);
        writer.mark(character, readParagraph(file, run, looks), look);
      } else writer.control(character, look);
    }
    writer.text(shown, look);
  });
  return writer.finish();
}

/** Stretches of text with one look, in reading order. `position`: of the first character in the main stream, `size` bytes each. */
function forEachStretch(
  file: DocFile,
  characterRuns: readonly PropertyRun[],
  paragraphRuns: readonly PropertyRun[],
  looks: DocLooks,
  take: (text: string, look: DocLook, position: number, size: number) => void,
): void {
  for (const { text, position, bytesPerCharacter } of readPieces(file)) {
    let from = 0;
    while (from < text.length) {
      const at = position + from * bytesPerCharacter;
      const run = runAt(characterRuns, at);
      const paragraph = runAt(paragraphRuns, at);
      const end = Math.min(run?.to ?? at + bytesPerCharacter, paragraph?.to ?? Number.POSITIVE_INFINITY);
      const to = Math.min(text.length, Math.max(from + 1, Math.ceil((end - position) / bytesPerCharacter)));
      take(text.slice(from, to), looks.of(run, paragraph?.style ?? 0), at, bytesPerCharacter);
      from = to;
    }
  }
}

function createDocWriter(numbering: WordNumbering) {
  const blocks: (RawGrid | RawParagraph)[] = [];
  const fields: ('code' | 'result')[] = [];
  let paragraph: StyledPiece[] = [];
  let cell: StyledPiece[][] = [];
  let cells: StyledPiece[][] = [];
  let rows: EdgeRow[] = [];
  let pageBreak = false;

  const endTable = (): void => {
    if (rows.length > 0) blocks.push(gridFromEdges(rows));
    rows = [];
  };
  const push = (text: string, look: DocLook): void => {
    if (text !== '' && !look.hidden && !look.deleted && !fields.includes('code')) {
      paragraph.push({ text, font: look.font, bold: look.bold, italic: look.italic });
    }
  };
  const takeParagraph = ({ list, level }: DocParagraph): StyledPiece[] => {
    const number = list === 0 ? '' : numbering.next(String(list), level);
    const [first] = paragraph;
    const pieces = number === '' ? paragraph : [{ ...first, text: number }, ...paragraph];
    paragraph = [];
    return pieces;
  };
  const endCell = (properties: DocParagraph): void => {
    cell.push(takeParagraph(properties));
    cells.push(cell.flatMap((pieces, index) => (index === 0 ? pieces : [{ text: '\n' }, ...pieces])));
    cell = [];
  };
  const endRow = (properties: DocParagraph, deleted: boolean): void => {
    const row = cells.map((pieces, index) => ({ right: properties.left + (index + 1) * 1440, ...properties.cells[index], pieces }));
    const marks = { ...(properties.header ? { header: true } : {}), ...(pageBreak ? { pageBreakBefore: true } : {}) };
    if (row.length > 0 && !deleted) rows.push({ left: properties.left, cells: row, marks });
    cells = [];
    cell = [];
    paragraph = [];
    pageBreak = false;
  };
  const endParagraph = (properties: DocParagraph): void => {
    endTable();
    blocks.push(...paragraphOf(takeParagraph(properties)));
  };

  return {
    text(text: string, look: DocLook): void {
      // Word writes "(" where a symbol stands.
      if (look.symbol && text !== '') push(symbolText(look.symbol.code.toString(16), look.symbol.font), look);
      else push(text, look);
    },
    control(character: string, look: DocLook): void {
      if (character === FIELD.begin) fields.push('code');
      else if (character === FIELD.separator && fields.length > 0) fields[fields.length - 1] = 'result';
      else if (character === FIELD.end) fields.pop();
      else push(CHARACTERS[character] ?? '', look);
    },
    mark(character: string, properties: DocParagraph, look: DocLook): void {
      if (character === PAGE || properties.pageBreakBefore) pageBreak ||= cells.length === 0;
      if (properties.rowEnd && properties.depth <= 1) endRow(properties, look.deleted === true);
      else if (character === CELL && properties.inTable) endCell(properties);
      else if (properties.innerCell && !properties.innerRow) paragraph.push({ text: '\t' });
      else if (look.deleted && character === PARAGRAPH) return;
      else if (properties.inTable) cell.push(takeParagraph(properties));
      else endParagraph(properties);
    },
    finish(): (RawGrid | RawParagraph)[] {
      endTable();
      const { text } = joinPieces(paragraph);
      if (text !== '') blocks.push({ type: 'paragraph', text });
      return blocks;
    },
  };
}
