// One cell of an .xlsx sheet as it is shown: its text with the number format applied, its font, its runs.
import { ImportError } from '../../source/importError.ts';
import type { RawCell, RawRun } from '../../source/rawSource.ts';
import { unescapeCellText } from './cellText.ts';
import { type ForeignFormat, shownDate, type ShownNumber } from './numberFormat.ts';
import type { RichText } from './richText.ts';
import { parseIsoDate } from './serialDate.ts';
import { type CellFont, type CellStyle, PLAIN_STYLE } from './styles.ts';

/** What a workbook's cells refer to. */
export interface CellContext {
  readonly strings: readonly RichText[];
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
  readonly foreign: ForeignFormat;
}

/** A cell as the sheet's XML gives it. */
interface XmlCell {
  readonly column: number;
  /** Attribute `t`; '' for a number. */
  readonly type: string;
  readonly style: number;
  readonly value: string | undefined;
  readonly formula: string | undefined;
  readonly inline: RichText | undefined;
}

/**
 * The cell, or undefined if it shows nothing and calculates nothing.
 * Throws ImportError 'corrupt-container' ('missing-shared-string') rather than showing an index as if it were a text.
 */
export function showCell(cell: XmlCell, context: CellContext): RawCell | undefined {
  const style = context.styles[cell.style] ?? PLAIN_STYLE;
  return rawCell(cell.column, content(cell, style, context), style, cell.formula);
}

/** What a cell shows, before its style's font is added. */
export interface CellContent {
  readonly text: string;
  readonly kind: RawCell['kind'];
  /** yyyy-mm-dd */
  readonly date?: string;
  readonly rich?: RichText;
}

/** A cell in the readers' common shape; undefined if it shows nothing and calculates nothing. */
export function rawCell(column: number, shown: CellContent, style: CellFont, formula: string | undefined): RawCell | undefined {
  if (shown.text === '' && formula === undefined) return undefined;
  const runs = shown.rich?.runs ? runsOf(shown.rich, style.font) : undefined;
  const font = runs?.length === 1 ? runs[0]?.font : style.font;
  return {
    column,
    text: shown.text,
    kind: shown.kind,
    ...(font !== undefined && { font }),
    ...(runs && runs.length > 1 && { runs }),
    ...(shown.date !== undefined && { date: shown.date }),
    ...(formula !== undefined && { formula }),
    ...weightOf(shown.rich, style),
  };
}

function content(cell: XmlCell, style: CellStyle, context: CellContext): CellContent {
  const { value } = cell;
  switch (cell.type) {
    case 's': {
      if (value === undefined) return { text: '', kind: 'text' };
      const rich = context.strings[Number(value)];
      if (!rich) throw new ImportError('corrupt-container', 'missing-shared-string');
      return { text: rich.text, kind: 'text', rich };
    }
    case 'inlineStr':
      return cell.inline ? { text: cell.inline.text, kind: 'text', rich: cell.inline } : { text: '', kind: 'text' };
    case 'str':
      return { text: unescapeCellText(value ?? ''), kind: 'text' };
    case 'b':
      return value === undefined ? { text: '', kind: 'text' } : { text: value.trim() === '1' ? 'TRUE' : 'FALSE', kind: 'boolean' };
    case 'e':
      return { text: value ?? '', kind: 'error' };
    case 'd':
      return isoCell(value ?? '');
    default:
      return cell.inline ? { text: cell.inline.text, kind: 'text', rich: cell.inline } : numberCell(value, style, context);
  }
}

function numberCell(value: string | undefined, style: CellStyle, context: CellContext): CellContent {
  const number = value === undefined || value.trim() === '' ? Number.NaN : Number(value);
  if (Number.isNaN(number)) return { text: unescapeCellText(value ?? ''), kind: 'text' };
  return style.format.show(number, context.date1904, context.foreign);
}

function isoCell(value: string): ShownNumber | CellContent {
  const date = parseIsoDate(value);
  return date ? shownDate(date, { day: true, month: true, year: true, time: true }) : { text: value, kind: 'text' };
}

/** Neighbouring runs in one font joined; a run without a font has the cell's. */
function runsOf(rich: RichText, cellFont: string | undefined): RawRun[] {
  const runs: { text: string; font?: string }[] = [];
  let length = 0;
  for (const run of rich.runs ?? []) {
    length += run.text.length;
    appendRun(runs, run.text, run.font ?? cellFont);
  }
  // Text before the first run belongs to the cell's own font.
  const lead = rich.text.slice(0, rich.text.length - length);
  if (lead !== '') runs.unshift(cellFont === undefined ? { text: lead } : { text: lead, font: cellFont });
  return runs;
}

function appendRun(runs: { text: string; font?: string }[], text: string, font: string | undefined): void {
  if (text === '') return;
  const last = runs.at(-1);
  if (last && last.font === font) last.text += text;
  else runs.push(font === undefined ? { text } : { text, font });
}

function weightOf(rich: RichText | undefined, style: CellFont): { bold?: true; italic?: true } {
  const runs = rich?.runs?.filter((run) => run.text.trim() !== '') ?? [];
  const all = (of: 'bold' | 'italic'): boolean => (runs.length > 0 ? runs.every((run) => run[of] ?? style[of]) : style[of] === true);
  return { ...(all('bold') && { bold: true }), ...(all('italic') && { italic: true }) };
}
