// The text that a cell shows for a number. Common formats are done here; rare ones by SheetJS' formatter, loaded only if a file
// needs it. Quantities (grouped thousands, percentages) are shown with Vietnamese separators; plain decimals keep their point,
// because in annexes they are item numbers (1.1) far more often than quantities.
import { builtInDateCode, dateParts, type DateParts, isDateCode, showDate } from './dateFormat.ts';
import { type CalendarDate, isoDate, serialToDate } from './serialDate.ts';

/** Formats `value` by an Excel format code, in the American way. */
export type ForeignFormat = (code: string, value: number) => string;

export interface ShownNumber {
  readonly text: string;
  readonly kind: 'number' | 'date';
  /** yyyy-mm-dd, for whole dates and for months. */
  readonly date?: string;
}

export interface NumberFormat {
  /** Set where `show` needs a foreign formatter. */
  readonly rare: boolean;
  show(value: number, date1904: boolean, foreign: ForeignFormat): ShownNumber;
}

const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;(#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;(#,##0.00)',
  41: '#,##0;-#,##0;"-"',
  42: '#,##0;-#,##0;"-"',
  43: '#,##0.00;-#,##0.00;"-"',
  44: '#,##0.00;-#,##0.00;"-"',
  48: '##0.0E+0',
  49: '@',
};

/** General: 15 significant digits, no exponent where it can be avoided. */
export function showGeneral(value: number): string {
  const rounded = Number(value.toPrecision(15));
  if (Object.is(rounded, -0)) return '0';
  return String(rounded).toUpperCase();
}

const GENERAL: NumberFormat = {
  rare: false,
  show: (value) => ({ text: showGeneral(value), kind: 'number' }),
};

/** The format with this number, or with this code where the file gives one. */
export function numberFormat(formatId: number, code?: string): NumberFormat {
  const effective = code ?? builtInDateCode(formatId) ?? BUILT_IN[formatId] ?? 'General';
  if (/^(?:general|@|)(?:;@)?$/i.test(effective.trim())) return GENERAL;
  if (isDateCode(effective)) return dateFormat(effective);
  return simpleFormat(effective) ?? foreignFormat(effective);
}

/** A date that the file itself writes as a date (ISO), by the parts that its format shows. */
export function shownDate(date: CalendarDate, parts: DateParts): ShownNumber {
  const text = showDate(date, parts);
  if (!parts.month && !parts.year) return { text, kind: 'number' };
  return { text, kind: 'date', date: isoDate(date) };
}

function dateFormat(code: string): NumberFormat {
  const parts = dateParts(code);
  return {
    rare: parts === undefined,
    show(value, date1904, foreign) {
      const date = serialToDate(value, date1904);
      if (!date) return GENERAL.show(value, date1904, foreign);
      if (parts) return shownDate(date, parts);
      const text = foreign(code, value + (date1904 ? 1462 : 0)).trim();
      return /[dy]/i.test(code) ? { text, kind: 'date', date: isoDate(date) } : { text, kind: 'number' };
    },
  };
}

const SIMPLE = /^(?<pad>0+|#,##0)(?:\.(?<decimals>0+))?(?<percent>%)?(?:_.)?(?:;@)?$/;

function simpleFormat(code: string): NumberFormat | undefined {
  const found = SIMPLE.exec(code)?.groups;
  if (!found) return undefined;
  const { pad = '0', decimals = '', percent } = found;
  const grouped = pad === '#,##0';
  return {
    rare: false,
    show(value) {
      const scaled = percent === undefined ? value : value * 100;
      if (Math.abs(scaled) >= 1e21) return { text: showGeneral(value), kind: 'number' };
      const [whole = '', fraction] = roundTo(Math.abs(scaled), decimals.length).split('.');
      const digits = grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, '.') : whole.padStart(pad.length, '0');
      const point = grouped || percent !== undefined ? ',' : '.';
      const text = (fraction === undefined ? digits : digits + point + fraction) + (percent ?? '');
      return { text: scaled < 0 && /[1-9]/.test(text) ? `-${text}` : text, kind: 'number' };
    },
  };
}

/** toFixed rounds 1.005 down because the binary number is smaller; spreadsheets round what they show, 15 digits. */
function roundTo(value: number, decimals: number): string {
  const scale = 10 ** decimals;
  return (Math.round(Number((value * scale).toPrecision(15))) / scale).toFixed(decimals);
}

function foreignFormat(code: string): NumberFormat {
  const quantity = /,/.test(code.replace(/"[^"]*"|\\./g, '')) || code.includes('%');
  return {
    rare: true,
    show(value, _, foreign) {
      const text = foreign(code, value).trim();
      return { text: quantity ? text.replace(/[.,](?=\d)/g, (mark) => (mark === ',' ? '.' : ',')) : text, kind: 'number' };
    },
  };
}
