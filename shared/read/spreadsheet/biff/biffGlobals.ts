// The first substream of an .xls workbook: sheets, fonts, cell formats, the string table, print titles.
import { ImportError } from '../../../source/importError.ts';
import type { RawSheet } from '../../../source/rawSource.ts';
import { numberFormat, type NumberFormat } from '../numberFormat.ts';
import type { CellStyle } from '../styles.ts';
import { type BiffRecord, biffRecords, BOF } from './biffRecords.ts';
import { type BiffString, decodeAnsi, readStringTable, readUnicodeString, SegmentReader } from './biffStrings.ts';

interface BiffFont {
  readonly name: string;
  readonly charset: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface BiffSheet {
  readonly name: string;
  readonly visibility: RawSheet['visibility'];
  /** Where its substream begins. */
  readonly offset: number;
  readonly titleRows?: readonly [number, number];
}

export interface BiffGlobals {
  readonly unicode: boolean;
  readonly sheets: readonly BiffSheet[];
  readonly styles: readonly (CellStyle & { readonly fontIndex: number })[];
  readonly strings: readonly BiffString[];
  readonly date1904: boolean;
  readonly codePage: number;
  fontAt(index: number): BiffFont | undefined;
}

const VISIBILITY = ['visible', 'hidden', 'veryHidden'] as const;
const BIFF8 = 0x0600;

/**
 * Throws ImportError 'unsupported-format' ('biff-version') for BIFF2 to 4, 'encrypted' ('password-needed'),
 * 'corrupt-container' ('biff'); RangeError where a record is too short.
 */
export function readBiffGlobals(stream: Uint8Array): BiffGlobals {
  const fonts: BiffFont[] = [];
  const formatCodes = new Map<number, string>();
  const styleRecords: { fontIndex: number; formatId: number }[] = [];
  const sheets: (BiffSheet & { type: number })[] = [];
  const titles = new Map<number, readonly [number, number]>();
  let strings: BiffString[] = [];
  let unicode = true;
  let date1904 = false;
  let codePage = 1252;
  // Index 4 is never used (MS-XLS 2.5.129).
  const fontAt = (index: number): BiffFont | undefined => fonts[index > 4 ? index - 1 : index];

  for (const record of biffRecords(stream, 0)) {
    const { type, view, segments } = record;
    switch (type) {
      case BOF:
        unicode = view.getUint16(0, true) === BIFF8;
        if (view.getUint16(0, true) < 0x0500) throw new ImportError('unsupported-format', 'biff-version');
        break;
      case 0x2f:
        throw new ImportError('encrypted', 'password-needed');
      case 0x42:
        codePage = view.getUint16(0, true);
        break;
      case 0x22:
        date1904 = view.getUint16(0, true) === 1;
        break;
      case 0x31:
        fonts.push(readFont(record, unicode));
        break;
      case 0x041e:
        formatCodes.set(view.getUint16(0, true), unicode ? longText(record, 2) : shortText(record, 2, false, codePage));
        break;
      case 0xe0:
        styleRecords.push({ fontIndex: view.getUint16(0, true), formatId: view.getUint16(2, true) });
        break;
      case 0x85:
        sheets.push({
          name: shortText(record, 6, unicode, codePage),
          visibility: VISIBILITY[view.getUint8(4) & 3] ?? 'hidden',
          offset: view.getUint32(0, true),
          type: view.getUint8(5),
        });
        break;
      case 0xfc:
        strings = readStringTable(segments);
        break;
      case 0x18:
        if (unicode) noteTitleRows(record, titles);
    }
  }
  const formats = new Map<number, NumberFormat>();
  const styles = styleRecords.map(({ fontIndex, formatId }) => {
    const font = fontAt(fontIndex);
    const format = formats.get(formatId) ?? numberFormat(formatId, formatCodes.get(formatId));
    formats.set(formatId, format);
    return {
      fontIndex,
      format,
      ...(font && { font: font.name }),
      ...(font?.bold && { bold: true }),
      ...(font?.italic && { italic: true }),
    };
  });
  const worksheets = sheets.flatMap(({ type, ...sheet }, index) => {
    const titleRows = titles.get(index + 1);
    return type === 0 ? [{ ...sheet, ...(titleRows && { titleRows }) }] : [];
  });
  return { unicode, sheets: worksheets, styles, strings, date1904, codePage, fontAt };
}

function readFont(record: BiffRecord, unicode: boolean): BiffFont {
  const { view } = record;
  return {
    italic: (view.getUint16(2, true) & 2) !== 0,
    bold: view.getUint16(6, true) >= 600,
    charset: view.getUint8(12),
    name: shortText(record, 14, unicode, 1252),
  };
}

/** A string with a length of one byte. */
function shortText(record: BiffRecord, at: number, unicode: boolean, codePage: number): string {
  const reader = new SegmentReader(record.segments, at);
  const length = reader.byte();
  return unicode ? readUnicodeString(reader, length).text : decodeAnsi(reader.bytes(length), codePage, undefined);
}

/** A Unicode string with a length of two bytes. */
function longText(record: BiffRecord, at: number): string {
  const reader = new SegmentReader(record.segments, at);
  return readUnicodeString(reader, reader.word()).text;
}

/** The built-in name 7 of a sheet refers to the columns and rows that repeat on each page (MS-XLS 2.4.150). */
function noteTitleRows({ view }: BiffRecord, titles: Map<number, readonly [number, number]>): void {
  const builtIn = (view.getUint16(0, true) & 0x20) !== 0;
  if (!builtIn || view.getUint8(3) !== 1 || view.byteLength < 16 || view.getUint8(15) !== 7) return;
  const sheet = view.getUint16(8, true);
  for (let at = 16; at + 11 <= view.byteLength;) {
    const token = view.getUint8(at);
    if (token === 0x29) at += 3;
    else if (token === 0x3b) {
      const [top, bottom] = [view.getUint16(at + 3, true) + 1, view.getUint16(at + 5, true) + 1];
      if (bottom < 0x10000) titles.set(sheet, [top, bottom]);
      at += 11;
    } else return;
  }
}
