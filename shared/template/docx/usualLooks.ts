// The look that filled cells of a column have in rows of one kind: an empty cell that says nothing of fonts takes it with its first
// text, instead of the document's default.
import { usualLook, withoutHistory } from './cellEdit.ts';
import { cellContent, markLook, type CellContent, type Letter } from './cellLetters.ts';
import { withoutChanges } from './elements.ts';
import { mergedProperties, withoutProperties } from './mergeProperties.ts';
import type { WordRow } from './tableXml.ts';
import { withoutPrompt, type TemplateStyles } from './templateStyles.ts';

/** Properties of a paragraph and of the runs in it. */
export interface CellLook {
  readonly paragraph: string;
  readonly run: string;
}

/** Kinds of the rows of a table ("task:1") by their number from 1; rows that are none of the annex's have none. */
export type RowKinds = ReadonlyMap<number, string>;

/** The usual look at a row and grid column, both from 1. */
export type UsualLooks = (row: number, column: number) => CellLook | undefined;

/** What belongs to one paragraph and not to its look. */
const OF_ITS_PLACE = ['numPr', 'sectPr', 'framePr', 'cnfStyle', 'divId', 'pageBreakBefore', 'outlineLvl', 'rPr'];

/**
 * Asked for the first time, it reads all rows. A cell's look is that of most cells of its column in rows of the same kind and level,
 * then of the same kind, then that of most letters in such rows; in a table without any text, font and size of the row above.
 */
export function usualLooks(rows: readonly WordRow[], firstRow: number, kinds: RowKinds, styles: TemplateStyles): UsualLooks {
  let votes: Map<string, Map<string, number>> | undefined;
  const looks = new Map<string, CellLook>();
  const count = (): Map<string, Map<string, number>> => {
    const counted = new Map<string, Map<string, number>>();
    const vote = (key: string, look: CellLook, weight: number): void => {
      const name = `${look.paragraph}\0${look.run}`;
      looks.set(name, look);
      const of = counted.get(key) ?? new Map<string, number>();
      counted.set(key, of.set(name, (of.get(name) ?? 0) + weight));
    };
    rows.forEach((row, index) => {
      const kind = kinds.get(index + 1);
      if (kind === undefined && index + 2 !== firstRow) return;
      for (const cell of row.cells) {
        const content = cellContent(cell.xml);
        const look = lookOf(content, styles);
        if (!look) continue;
        if (kind === undefined) vote(HEAD, { paragraph: '', run: fontAndSize(look.run) }, content.letters.length);
        else
          for (const key of [kind, withoutLevel(kind)]) {
            vote(`${key} ${cell.column}`, look, 1);
            vote(key, look, content.letters.length);
          }
      }
    });
    return counted;
  };
  return (row, column) => {
    votes ??= count();
    const kind = kinds.get(row);
    if (kind === undefined) return undefined;
    const coarse = withoutLevel(kind);
    for (const key of [`${kind} ${column}`, `${coarse} ${column}`, kind, coarse, HEAD]) {
      const [most] = [...(votes.get(key) ?? [])].toSorted(([, one], [, other]) => other - one);
      if (most) return looks.get(most[0]);
    }
    return undefined;
  };
}

const HEAD = 'head';

const withoutLevel = (kind: string): string => kind.replace(/:.*$/, '');

/** The look of a cell's text; none where it has no text, or where Word would number what is put into its style. */
function lookOf({ paragraphs, letters }: CellContent, styles: TemplateStyles): CellLook | undefined {
  const shown = letters.filter(({ text, link, look }) => text.trim() !== '' && link === '' && !isPrompt(look, styles));
  const model = usualLook(shown);
  if (!model) return undefined;
  const paragraph = withoutProperties('w:pPr', withoutChanges(paragraphs[model.paragraph]?.properties ?? ''), OF_ITS_PLACE);
  if (styles.numbers(paragraph)) return undefined;
  return { paragraph, run: withoutHistory(model.look) };
}

const isPrompt = (look: string, styles: TemplateStyles): boolean => withoutPrompt(look, styles) !== look;

const fontAndSize = (run: string): string => {
  const named = run.match(/<w:(?:rFonts|sz|szCs)\b[^>]*?\/>/g) ?? [];
  return named.length === 0 ? '' : `<w:rPr>${named.join('')}</w:rPr>`;
};

const namesFont = (look: string): boolean => /<w:(?:rFonts|sz|rStyle)\b/.test(look);

const styleOf = (properties: string): string => /<w:pStyle\b[^>]*?\/>/.exec(properties)?.[0] ?? '';

/** The content with the usual look, if it is empty or a prompt, and neither its paragraphs nor their marks name a look of their own. */
export function withUsualLook(content: CellContent, usual: () => CellLook | undefined, styles: TemplateStyles): CellContent {
  const { paragraphs, letters } = content;
  const own = [
    ...letters.map(({ look }) => withoutPrompt(look, styles)),
    ...paragraphs.flatMap(({ look, properties }) => [look, markLook(properties)]),
  ];
  if (letters.some(({ text, look }) => text.trim() !== '' && !isPrompt(look, styles)) || own.some(namesFont)) return content;
  const look = usual();
  if (!look || paragraphs.some(({ properties }) => !['', styleOf(look.paragraph)].includes(styleOf(properties)))) return content;
  const dressed = (letter: Letter): Letter => ({
    ...letter,
    look: mergedProperties('w:rPr', withoutPrompt(letter.look, styles), look.run),
  });
  return {
    ...content,
    letters: letters.map(dressed),
    paragraphs: paragraphs.map((paragraph) => {
      const present = withoutChanges(paragraph.properties);
      const mark = mergedProperties('w:rPr', markLook(present), look.run);
      const bare = withoutProperties('w:pPr', present, ['rPr']);
      return {
        ...paragraph,
        look: '',
        properties: mergedProperties('w:pPr', mergedProperties('w:pPr', bare, look.paragraph), marked(mark)),
      };
    }),
  };
}

const marked = (mark: string): string => (mark === '' ? '' : `<w:pPr>${mark}</w:pPr>`);
