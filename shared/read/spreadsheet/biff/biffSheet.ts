// One sheet of an .xls workbook. Formulas are not decompiled: what they show is what the file has stored.
import type { RawCell, RawGrid, RawMerge } from '../../../source/rawSource.ts';
import { cleanCellText } from '../cellText.ts';
import { type ForeignFormat, numberFormat } from '../numberFormat.ts';
import type { RichRun } from '../richText.ts';
import { type CellContent, rawCell } from '../sheetCell.ts';
import { type CellBudget, type ColumnSpan, gridOf, type SheetRow } from '../sheetGrid.ts';
import type { NoteCollector } from '../sourceNotes.ts';
import type { BiffGlobals, BiffSheet } from './biffGlobals.ts';
import { type BiffRecord, biffRecords } from './biffRecords.ts';
import { type BiffString, decodeAnsi, type FontChange, readUnicodeString, SegmentReader } from './biffStrings.ts';

const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

const PLAIN = { fontIndex: 0, format: numberFormat(0) };

interface BiffReading {
  readonly globals: BiffGlobals;
  readonly foreign: ForeignFormat;
  readonly notes: NoteCollector;
  readonly budget: CellBudget;
}

/** Throws as `biffRecords` and the budget; RangeError where a record is too short. */
export function readBiffSheet(stream: Uint8Array, sheet: BiffSheet, { globals, foreign, notes, budget }: BiffReading): RawGrid {
  const rows = new Map<number, RawCell[]>();
  const hiddenRows = new Set<number>();
  const merges: RawMerge[] = [];
  const widths: ColumnSpan[] = [];
  const breaksAfter: number[] = [];
  let pending: { row: number; column: number; style: number } | undefined;

  const styleAt = (index: number): BiffGlobals['styles'][number] => globals.styles[index] ?? PLAIN;
  const put = (row: number, column: number, style: number, shown: CellContent, formula?: string): void => {
    const cell = rawCell(column + 1, shown, styleAt(style), formula);
    if (!cell) return;
    budget.spendCell();
    const cells = rows.get(row + 1);
    if (cells) cells.push(cell);
    else {
      budget.spendRow();
      rows.set(row + 1, [cell]);
    }
  };
  const putNumber = (row: number, column: number, style: number, value: number, formula?: string): void =>
    put(row, column, style, styleAt(style).format.show(value, globals.date1904, foreign), formula);
  const putString = (row: number, column: number, style: number, string: BiffString, formula?: string): void =>
    put(row, column, style, stringContent(string, globals), formula);

  const readCell = (record: BiffRecord): void => {
    const { type, view } = record;
    const [row, column, style] = [view.getUint16(0, true), view.getUint16(2, true), view.getUint16(4, true)];
    switch (type) {
      case 0xfd: {
        const string = globals.strings[view.getUint32(6, true)];
        if (!string) throw new RangeError('no such string');
        return putString(row, column, style, string);
      }
      case 0x0204:
      case 0xd6:
        return putString(row, column, style, readLabel(record, globals, styleAt(style).fontIndex));
      case 0x0203:
        return putNumber(row, column, style, view.getFloat64(6, true));
      case 0x027e:
        return putNumber(row, column, style, shortNumber(view.getUint32(6, true)));
      case 0x0205:
        return put(row, column, style, boolOrError(view.getUint8(6), view.getUint8(7) === 1));
      default:
        return readFormula(view, row, column, style);
    }
  };

  const readFormula = (view: DataView, row: number, column: number, style: number): void => {
    if (view.getUint16(12, true) !== 0xffff) return putNumber(row, column, style, view.getFloat64(6, true), '');
    const kind = view.getUint8(6);
    if (kind === 0) pending = { row, column, style };
    else if (kind === 3) put(row, column, style, { text: '', kind: 'text' }, '');
    else put(row, column, style, boolOrError(view.getUint8(8), kind === 2), '');
  };

  for (const record of biffRecords(stream, sheet.offset)) {
    const { type, view } = record;
    switch (type) {
      case 0xfd:
      case 0x0204:
      case 0xd6:
      case 0x0203:
      case 0x027e:
      case 0x0205:
      case 0x06:
        readCell(record);
        break;
      case 0xbd:
        for (let at = 4, column = view.getUint16(2, true); at + 6 <= view.byteLength - 2; at += 6, column++) {
          putNumber(view.getUint16(0, true), column, view.getUint16(at, true), shortNumber(view.getUint32(at + 2, true)));
        }
        break;
      case 0x0207:
        if (pending) putString(pending.row, pending.column, pending.style, readResult(record, globals), '');
        pending = undefined;
        break;
      case 0x0208:
        if (view.getUint16(12, true) & 0x20) hiddenRows.add(view.getUint16(0, true) + 1);
        break;
      case 0x7d:
        widths.push({
          from: view.getUint16(0, true) + 1,
          to: view.getUint16(2, true) + 1,
          width: Math.trunc((view.getUint16(4, true) / 256) * 7),
          hidden: (view.getUint16(8, true) & 1) !== 0,
        });
        break;
      case 0xe5:
        for (let at = 2; at + 8 <= view.byteLength; at += 8) {
          const [top, bottom, left, right] = [0, 2, 4, 6].map((step) => view.getUint16(at + step, true) + 1);
          if (top && bottom && left && right) merges.push({ top, left, bottom: Math.max(top, bottom), right: Math.max(left, right) });
        }
        break;
      case 0x1b:
        for (let at = 2; at + 2 <= view.byteLength; at += globals.unicode ? 6 : 2) breaksAfter.push(view.getUint16(at, true));
    }
  }
  const sheetRows: SheetRow[] = [...rows].map(([number, cells]) => ({ number, hidden: hiddenRows.has(number), cells }));
  return gridOf({ sheet: sheet.name, rows: sheetRows, merges, widths, breaksAfter, titleRows: sheet.titleRows }, notes);
}

/** RkNumber (MS-XLS 2.5.217): an integer or the upper half of a double, perhaps times 100. */
function shortNumber(raw: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(4, raw & 0xfffffffc, true);
  const value = raw & 2 ? (raw | 0) >> 2 : view.getFloat64(0, true);
  return raw & 1 ? value / 100 : value;
}

function boolOrError(value: number, isError: boolean): CellContent {
  if (isError) return { text: ERRORS[value] ?? '#N/A', kind: 'error' };
  return { text: value ? 'TRUE' : 'FALSE', kind: 'boolean' };
}

function readLabel({ segments }: BiffRecord, globals: BiffGlobals, fontIndex: number): BiffString {
  const reader = new SegmentReader(segments, 6);
  const length = reader.word();
  if (globals.unicode) return readUnicodeString(reader, length);
  const bytes = reader.bytes(length);
  const changes: FontChange[] = [];
  if (!reader.ended)
    for (let left = reader.byte(); left > 0 && !reader.ended; left--) changes.push({ from: reader.byte(), fontIndex: reader.byte() });
  return { text: decodeByRuns(bytes, changes, globals, fontIndex), changes };
}

/** Each stretch by its own font: one cell may hold .VnTime and Arial. */
function decodeByRuns(bytes: Uint8Array, changes: readonly FontChange[], globals: BiffGlobals, fontIndex: number): string {
  const starts = [{ from: 0, fontIndex }, ...changes];
  return starts
    .map(({ from, fontIndex: index }, at) =>
      decodeAnsi(bytes.subarray(from, Math.max(from, starts[at + 1]?.from ?? bytes.length)), globals.codePage, globals.fontAt(index)),
    )
    .join('');
}

function readResult({ segments }: BiffRecord, globals: BiffGlobals): BiffString {
  const reader = new SegmentReader(segments);
  const length = reader.word();
  if (globals.unicode) return readUnicodeString(reader, length);
  return { text: decodeAnsi(reader.bytes(length), globals.codePage, undefined), changes: [] };
}

function stringContent({ text, changes }: BiffString, globals: BiffGlobals): CellContent {
  const clean = cleanCellText(text);
  if (changes.length === 0) return { text: clean, kind: 'text' };
  const runs = changes.map(({ from, fontIndex }, index): RichRun => {
    const font = globals.fontAt(fontIndex);
    const part = cleanCellText(text.slice(from, changes[index + 1]?.from ?? text.length));
    return { text: part, font: font?.name, bold: font?.bold, italic: font?.italic };
  });
  const lead = cleanCellText(text.slice(0, changes[0]?.from ?? 0));
  const whole = lead + runs.map((run) => run.text).join('');
  return { text: whole, kind: 'text', rich: { text: whole, runs } };
}
