// The numbers that the TT column should show. Text in, text out: "01", "1." and "I." keep their dress; "-" and blanks are left alone.
import type { AnnexHead, Numbering, Row } from './model.ts';
import { numeral, readNumeral, type NumeralStyle } from './numerals.ts';
import { columnOfRole } from './state.ts';

interface Dress {
  readonly style: NumeralStyle;
  readonly suffix: string;
  readonly digits: number;
}

const PLAIN_TASK: Dress = { style: 'arabic', suffix: '', digits: 1 };
const SECTION_STYLES: readonly NumeralStyle[] = ['roman', 'arabic', 'lowerLetter'];

/** The number cell as it should be for each row whose number changes, by row id. Empty when the annex has no order column. */
export function expectedNumbers(head: AnnexHead, rows: readonly Row[]): Map<string, string> {
  const order = columnOfRole(head, 'order');
  const expected = new Map<string, string>();
  if (!order) return expected;
  const mode = head.numbering === 'asIs' ? observedNumbering(rows, order.id) : head.numbering;
  const dresses = observedDresses(rows, order.id);
  const counters: number[] = [];
  let task = 0;
  let subItem = 0;
  for (const row of rows) {
    const present = row.cells[order.id] ?? '';
    let next = present;
    if (row.kind === 'section') {
      counters.length = row.level;
      counters[row.level - 1] = (counters[row.level - 1] ?? 0) + 1;
      next = dressed(dresses.get(`section${row.level}`) ?? sectionDress(row.level), counters[row.level - 1] ?? 1);
      if (mode === 'restart') task = 0;
    } else if (row.kind === 'task' && row.level === 1) {
      task += 1;
      subItem = 0;
      next = dressed(dresses.get('task') ?? PLAIN_TASK, task);
    } else if (row.kind === 'task' && row.level === 2 && !isMark(present)) {
      subItem += 1;
      next = `${task}.${subItem}`;
    }
    if (next !== present) expected.set(row.id, next);
  }
  return expected;
}

/** How the numbers of these rows run: from 1 again in each section, on through all of them, or neither clearly ("asIs" → restart). */
export function observedNumbering(rows: readonly Row[], orderId: string): Exclude<Numbering, 'asIs'> {
  let sections = 0;
  let continued = 0;
  let afterSection = false;
  let last = 0;
  for (const row of rows) {
    if (row.kind === 'section') {
      sections += 1;
      afterSection = true;
    } else if (row.kind === 'task' && row.level === 1) {
      const value = readNumeral(undressed(row.cells[orderId] ?? ''))?.value ?? 0;
      if (afterSection && value === last + 1 && last > 0) continued += 1;
      if (value > 0) last = value;
      afterSection = false;
    }
  }
  return sections > 1 && continued > 0 ? 'continuous' : 'restart';
}

/** True when every number already is what `mode` would give; what an import may call the annex's own numbering. */
export function followsNumbering(head: AnnexHead, rows: readonly Row[], mode: Numbering): boolean {
  return expectedNumbers({ ...head, numbering: mode }, rows).size === 0;
}

const undressed = (text: string): string => text.trim().replace(/[.)/]$/, '');

const isMark = (text: string): boolean => /^[-–+•*]$/.test(text.trim());

const dressed = (dress: Dress, value: number): string => numeral(dress.style, value).padStart(dress.digits, '0') + dress.suffix;

const sectionDress = (level: number): Dress => ({
  style: SECTION_STYLES[Math.min(level, SECTION_STYLES.length) - 1] ?? 'arabic',
  suffix: '',
  digits: 1,
});

/** The first number met of each kind and level tells how the others are dressed. */
function observedDresses(rows: readonly Row[], orderId: string): Map<string, Dress> {
  const dresses = new Map<string, Dress>();
  for (const row of rows) {
    const key = row.kind === 'section' ? `section${row.level}` : row.kind === 'task' && row.level === 1 ? 'task' : null;
    const text = (row.cells[orderId] ?? '').trim();
    if (!key || dresses.has(key)) continue;
    const bare = undressed(text);
    const read = readNumeral(bare);
    if (read) dresses.set(key, { style: read.style, suffix: text.slice(bare.length), digits: read.style === 'arabic' ? bare.length : 1 });
  }
  return dresses;
}
