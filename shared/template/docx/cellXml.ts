// The text of one cell of a Word table, written into the paragraphs and the looks that the cell already has. Pictures, notes,
// bookmarks, comments, tables and content controls of an edited cell stay.
import { editedLetters } from './cellEdit.ts';
import { cellContent, type CellContent } from './cellLetters.ts';
import { CONTROL_END, controlAround } from './controls.ts';
import { ownProperties } from './elements.ts';
import { withoutIdentity } from './marks.ts';
import { holdsTable, withTextAroundTables } from './nestedTables.ts';
import { withNumberLabels } from './numberLabels.ts';
import { writtenParagraphs, type Numbers } from './paragraphXml.ts';
import type { TemplateStyles } from './templateStyles.ts';
import { withUsualLook, type CellLook } from './usualLooks.ts';

/** Characters that XML 1.0 cannot carry have no escape in Word; they are left out. */
const UNWRITABLE = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const writable = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNWRITABLE, '');

/** What is known of a cell beside its XML. */
export interface CellContext {
  readonly styles: TemplateStyles;
  /** The cell's text as the reader returns it, where Word numbers some of it. */
  readonly shown?: string | undefined;
  /** The usual look of a text in its place, for a cell that has none of its own. */
  readonly usual?: () => CellLook | undefined;
}

const lookedUp = (cell: string, text: string, { styles, usual }: CellContext): CellContent => {
  const content = cellContent(cell);
  return text === '' || !usual ? content : withUsualLook(content, usual, styles);
};

/**
 * The cell with `text` in place of what it showed. A cell that holds nothing but an automatic number keeps that number, and so do
 * lines whose number stays.
 */
export function withText(cell: string, text: string, context: CellContext): string {
  const { styles, shown } = context;
  if (holdsTable(cell)) return aroundTables(cell, writable(text), context, 'kept');
  const content = lookedUp(cell, text, context);
  if (holdsOnlyNumber(content, styles) && /^\d*[.)]?$/.test(text)) return cell;
  const numbered = withNumberLabels(content, shown, styles);
  return cellOf(cell, writtenParagraphs(numbered, editedLetters(numbered, writable(text), styles), 'kept', styles));
}

/** The same, but every number that Word would set itself is text. */
export function withLiteralText(cell: string, text: string, context: CellContext): string {
  const { styles, shown } = context;
  if (holdsTable(cell)) return aroundTables(cell, writable(text), context, 'off');
  const content = withNumberLabels(lookedUp(cell, text, context), shown, styles);
  return cellOf(cell, writtenParagraphs(content, editedLetters(content, writable(text), styles), 'off', styles));
}

/** The cell as it is, with the numbers that Word sets before its lines as text. */
export function withLiteralNumbers(cell: string, shown: string, styles: TemplateStyles): string {
  if (holdsTable(cell)) return aroundTables(cell, shown, { styles, shown }, 'literal');
  const content = withNumberLabels(cellContent(cell), shown, styles);
  if (!content.letters.some(({ isLabel }) => isLabel === true)) return cell;
  return cellOf(cell, writtenParagraphs(content, content.letters, 'literal', styles));
}

function aroundTables(cell: string, text: string, { styles, shown }: CellContext, numbers: Numbers): string {
  const write = numbers === 'kept' ? withText : withLiteralText;
  const written = withTextAroundTables(contentOf(cell), text, shown, {
    all: numbers !== 'kept',
    stretch(stretch, own) {
      const content = withNumberLabels(cellContent(stretch.cell), shown === undefined ? undefined : stretch.shown, styles);
      return writtenParagraphs(content, editedLetters(content, own, styles, stretch.edges), numbers, styles);
    },
    nestedCell: (nested, own) => write(nested, own, { styles }),
  });
  return cellOf(cell, written);
}

/** A cell for a new row that looks like this one: `text`, or an empty cell whose automatic number Word counts on. */
export function modelledCell(cell: string, text: string | undefined, literal: boolean, context: CellContext): string {
  const { styles } = context;
  const content = lookedUp(cell, text ?? '', context);
  const shown = content.letters
    .map((letter) => letter.text)
    .join('')
    .trim();
  const isField = /<w:(?:fldSimple|instrText)\b/.test(cell) && /^[\dIVXLC]*[.)]?$/.test(shown);
  const counts = holdsOnlyNumber(content, styles) || isField;
  if (counts && !literal && (text === undefined || /^\d*[.)]?$/.test(text))) return withoutIdentity(cell);
  const bare: CellContent = { ...content, letters: content.letters.map((letter) => ({ ...letter, control: '', before: [] })), behind: [] };
  const letters = editedLetters(bare, writable(text ?? ''), styles);
  return withoutIdentity(cellOf(cell, writtenParagraphs(bare, letters, 'off', styles)));
}

/** The cell with other paragraphs, in the control that held all of the old ones. */
function cellOf(cell: string, paragraphs: string): string {
  const opening = /^<[^>]*>/.exec(cell)?.[0] ?? '<w:tc>';
  const control = controlAround(contentOf(cell));
  return `${opening}${ownProperties(cell, 'w:tcPr')}${control === undefined ? paragraphs : control + paragraphs + CONTROL_END}</w:tc>`;
}

/** What stands behind a cell's properties. */
function contentOf(cell: string): string {
  const head = ownProperties(cell, 'w:tcPr') || (/^<[^>]*>/.exec(cell)?.[0] ?? '');
  return cell.slice(cell.indexOf(head) + head.length, cell.lastIndexOf('</w:tc'));
}

const holdsOnlyNumber = ({ paragraphs, letters }: CellContent, styles: TemplateStyles): boolean =>
  letters.every(({ text }) => text.trim() === '') && styles.numbers(paragraphs[0]?.properties ?? '');
