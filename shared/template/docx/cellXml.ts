// The text of one cell of a Word table, written into the paragraphs and the looks that the cell already has. Pictures, notes,
// bookmarks and comments of an edited cell stay; a table within it, and content controls around parts of its text, do not.
import { editedLetters } from './cellEdit.ts';
import { cellContent, type CellContent } from './cellLetters.ts';
import { ownProperties } from './elements.ts';
import { withoutIdentity } from './marks.ts';
import { withNumberLabels } from './numberLabels.ts';
import { writtenParagraphs } from './paragraphXml.ts';
import type { TemplateStyles } from './templateStyles.ts';

/** Characters that XML 1.0 cannot carry have no escape in Word; they are left out. */
const UNWRITABLE = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const writable = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNWRITABLE, '');

/**
 * The cell with `text` in place of what it showed. A cell that holds nothing but an automatic number keeps that number, and so do
 * lines whose number stays. `shown`: the cell's text as the reader gives it, where Word numbers some of it.
 */
export function withText(cell: string, text: string, styles: TemplateStyles, shown?: string): string {
  const content = cellContent(cell);
  if (holdsOnlyNumber(content, styles) && /^\d*[.)]?$/.test(text)) return cell;
  const numbered = withNumberLabels(content, shown, styles);
  return cellOf(cell, writtenParagraphs(numbered, editedLetters(numbered, writable(text), styles), 'kept', styles));
}

/** The same, but every number that Word would set itself is text. */
export function withLiteralText(cell: string, text: string, styles: TemplateStyles, shown?: string): string {
  const content = withNumberLabels(cellContent(cell), shown, styles);
  return cellOf(cell, writtenParagraphs(content, editedLetters(content, writable(text), styles), 'off', styles));
}

/** The cell as it is, with the numbers that Word sets before its lines as text. */
export function withLiteralNumbers(cell: string, shown: string, styles: TemplateStyles): string {
  const content = withNumberLabels(cellContent(cell), shown, styles);
  if (!content.letters.some(({ isLabel }) => isLabel === true)) return cell;
  return cellOf(cell, writtenParagraphs(content, content.letters, 'literal', styles));
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
  const letters = editedLetters(bare, writable(text ?? ''), styles);
  return withoutIdentity(cellOf(cell, writtenParagraphs(bare, letters, 'off', styles)));
}

function cellOf(cell: string, paragraphs: string): string {
  const opening = /^<[^>]*>/.exec(cell)?.[0] ?? '<w:tc>';
  return `${opening}${ownProperties(cell, 'w:tcPr')}${paragraphs}</w:tc>`;
}

const holdsOnlyNumber = ({ paragraphs, letters }: CellContent, styles: TemplateStyles): boolean =>
  letters.every(({ text }) => text.trim() === '') && styles.numbers(paragraphs[0]?.properties ?? '');
