// Numbers as Word, RTF and OpenDocument lists write them.
import { toRoman } from '../../annex/numerals.ts';

/** `format` by its name in WordprocessingML; formats that are not known here come as plain digits. */
export function formatNumber(value: number, format: string): string {
  if (format === 'none' || format === 'bullet') return '';
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  if (format === 'lowerRoman') return roman(value).toLowerCase();
  if (format === 'upperRoman') return roman(value);
  if (format === 'lowerLetter') return letters(value);
  if (format === 'upperLetter') return letters(value).toUpperCase();
  return String(value);
}

const roman = (value: number): string => (value < 1 || value > 3999 ? String(value) : toRoman(value));

/** a … z, then aa, bb … as Word counts. */
function letters(value: number): string {
  if (value < 1 || value > 26 * 30) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}
