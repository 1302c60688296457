// The line that ties an annex to the document it is issued with (Nghị định 30/2020/NĐ-CP, Phụ lục I, III.1):
// filled in completely on paper, number and date left open in an electronic document.
import type { Issuing } from '../annex/model.ts';
import type { PrintSettings } from './settings.ts';
import { ATTACHED_TO, NUMBER_MARK, OPEN_DATE, OPEN_NUMBER } from './words.ts';

/** Room for what is written or stamped in later; no-break blanks, so that no program folds it into one. */
const GAP = '\u00A0'.repeat(5);

const padded = (value: number, below: number): string => (value < below ? `0${value}` : String(value));

/** Day with a leading zero below 10, month only for 1 and 2 (Phụ lục I, II.4.b). */
function dateWords({ day, month, year }: Issuing, blank: boolean): string {
  const words = [
    ATTACHED_TO.day,
    blank || day === undefined ? GAP : padded(day, 10),
    ATTACHED_TO.month,
    blank || month === undefined ? GAP : padded(month, 3),
    ATTACHED_TO.year,
    blank || year === undefined ? GAP : String(year),
  ];
  return words.join(' ');
}

/** "5/KH-UBND" → "05/KH-UBND"; an open number keeps its symbol: "     /KH-UBND". */
function numberWords(number: string, blank: boolean): string {
  const [, digits = '', symbol = ''] = /^(\d*)\s*(.*)$/su.exec(number.replace(NUMBER_MARK, '').trim()) ?? [];
  if (symbol !== '' && !symbol.startsWith('/')) return number.replace(NUMBER_MARK, '').trim();
  const shown = digits.length === 1 ? `0${digits}` : digits;
  return `${blank || digits === '' ? GAP : shown}${symbol}`;
}

function kindWords(kind: string): string {
  const plain = kind.trim().toLocaleLowerCase('vi');
  return plain === '' ? '' : plain.charAt(0).toLocaleUpperCase('vi') + plain.slice(1);
}

/** Widens the blanks of a line that was read from a file: "số /KH-UBND ngày tháng 3" had room for a number and a day there. */
const widened = (line: string): string => line.replace(OPEN_NUMBER, ` ${GAP}`).replace(OPEN_DATE, ` ${GAP} `);

/**
 * "(Kèm theo Kế hoạch số 15/KH-UBND ngày 05 tháng 02 năm 2025 của Ủy ban nhân dân tỉnh Lai Châu)".
 * The line as it stood in the file wins, its blanks widened. Undefined when nothing is known of the document.
 */
export function attachedToLine(issuing: Issuing, form: PrintSettings['attachedTo']): string | undefined {
  const asWritten = issuing.attachedTo?.trim();
  if (asWritten) return widened(asWritten);
  const kind = kindWords(issuing.kind);
  if (kind === '' && issuing.number.trim() === '') return undefined;
  const blank = form === 'blank';
  const parts = [
    ATTACHED_TO.opening,
    kind,
    ATTACHED_TO.number,
    numberWords(issuing.number, blank),
    dateWords(issuing, blank),
    ...(issuing.issuer.trim() === '' ? [] : [ATTACHED_TO.issuer, issuing.issuer.trim()]),
  ];
  return `${parts.filter((part) => part !== '').join(' ')}${ATTACHED_TO.closing}`;
}
