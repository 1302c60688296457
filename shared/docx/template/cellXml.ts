// The text of one cell of a Word table, written into the paragraphs and the looks that the cell already has. Pictures, notes,
// bookmarks and comments of an edited cell stay; a table within it, and content controls around parts of its text, do not.
import { editedLetters } from './cellEdit.ts';
import { cellContent, type CellContent } from './cellLetters.ts';
import { ownProperties } from './elements.ts';
import { withoutIdentity } from './marks.ts';
import { writtenParagraphs } from './paragraphXml.ts';
import type { TemplateStyles } from './templateStyles.ts';

/** Characters that XML 1.0 cannot carry have no escape in Word; they are left out. */
const UNWRITABLE = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The cell with `text` in place of what it showed. A cell that holds nothing but an automatic number keeps that number. */
export function withText(cell: string, text: string, styles: TemplateStyles): string {
  return holdsOnlyNumber(cellContent(cell), styles) && /^\d*[.)]?$/.test(text) ? cell : withLiteralText(cell, text, styles);
}

/** The same, but a cell that Word numbers itself gets the number as text. */
export function withLiteralText(cell: string, text: string, styles: TemplateStyles): string {
  const content = cellContent(cell);
  const plain = text.replace(/\r\n?/g, '\n').replace(UNWRITABLE, '');
  const { unlabelled, numbered } = withoutLabels(content, plain, styles);
  return cellOf(cell, writtenParagraphs(content, editedLetters(content, unlabelled, styles), numbered, styles));
}

/** A cell for a new row that looks like this one: `text`, or an empty cell whose automatic number Word counts on. */
export function modelledCell(cell: string, text: string | undefined, literal: boolean, styles: TemplateStyles): string {
  const content = cellContent(cell);
  const shown = content.letters
    .map((letter) => letter.text)
    .join('')
    .trim();
  const isField = /<w:(?:fldSimple|instrText)\b/.test(cell) && /^[\dIVXLC]*[.)]?$/.test(shown);
  const counts = holdsOnlyNumber(content, styles) || isField;
  if (counts && !literal && (text === undefined || /^\d*[.)]?$/.test(text))) return withoutIdentity(cell);
  const bare: CellContent = { ...content, letters: content.letters.map((letter) => ({ ...letter, before: [] })), behind: [] };
  const letters = editedLetters(bare, (text ?? '').replace(/\r\n?/g, '\n').replace(UNWRITABLE, ''), styles);
  return withoutIdentity(cellOf(cell, writtenParagraphs(bare, letters, new Set(), styles)));
}

function cellOf(cell: string, paragraphs: string): string {
  const opening = /^<[^>]*>/.exec(cell)?.[0] ?? '<w:tc>';
  return `${opening}${ownProperties(cell, 'w:tcPr')}${paragraphs}</w:tc>`;
}

const holdsOnlyNumber = ({ paragraphs, letters }: CellContent, styles: TemplateStyles): boolean =>
  letters.every(({ text }) => text.trim() === '') && styles.numbers(paragraphs[0]?.properties ?? '');

/** A number or bullet as Word sets it before a paragraph. */
const LABEL = /^\S{1,8} ?$/;

/**
 * Lines of numbered paragraphs that still say the same, without the number that Word puts there itself; `numbered`: the paragraphs
 * that may go on counting.
 */
function withoutLabels(
  { paragraphs, letters }: CellContent,
  text: string,
  styles: TemplateStyles,
): { unlabelled: string; numbered: Set<number> } {
  const numbered = new Set<number>();
  if (!paragraphs.some(({ properties }) => styles.numbers(properties))) return { unlabelled: text, numbered };
  const lines = text.split('\n');
  let from = 0;
  paragraphs.forEach(({ properties }, index) => {
    if (!styles.numbers(properties)) return;
    const own = letters
      .flatMap((letter) => (letter.paragraph === index && !letter.endsParagraph ? [letter.text] : []))
      .join('')
      .trim();
    const at =
      own === '' ? -1 : lines.findIndex((line, place) => place >= from && line.endsWith(own) && LABEL.test(line.slice(0, -own.length)));
    if (at < 0) return;
    numbered.add(index);
    lines[at] = own;
    from = at + 1;
  });
  return { unlabelled: lines.join('\n'), numbered };
}
