// The TT column: numbers that come twice, run backwards, leave a gap, or do not start where the numbering says.
import type { Row } from '../../annex/model.ts';
import { readNumeral, type NumeralStyle } from '../../annex/numerals.ts';
import { expectedNumbers } from '../../annex/renumber.ts';
import { cellText } from '../../annex/state.ts';
import type { CellEdit, Fix } from '../finding.ts';
import { rowFact } from '../rowFact.ts';
import type { AnnexRule, Found } from '../rule.ts';
import type { AnnexView } from '../view.ts';

interface Numbered {
  readonly row: Row;
  readonly text: string;
  readonly prefix: string;
  readonly style: NumeralStyle;
  readonly value: number;
}

type Fault = 'doubled' | 'backwards' | 'gap' | 'start';

const CLOSING = /[.)/:]+$/;

/** The number of a row. */
const numbered = rowFact((row, annex): Numbered | null => {
  const [order] = annex.columns('order');
  return order ? readNumber(row, cellText(row, order.id).trim()) : null;
});

function readNumber(row: Row, text: string): Numbered | null {
  const parts = text.replace(CLOSING, '').split('.');
  const numeral = readNumeral(parts.at(-1)?.trim() ?? '');
  return numeral && { row, text, prefix: parts.slice(0, -1).join('.'), ...numeral };
}

/** The numbers met so far. Keys name a series: the level, what stands before the last dot, the kind of numeral. */
interface Counting {
  readonly last: Map<string, number>;
  readonly beforeSection: Map<string, number>;
  readonly seen: Map<string, Numbered>;
}

const seriesOf = (item: Numbered): string => `${item.row.kind}${item.row.level}|${item.prefix}|${item.style}`;

function startSection(counting: Counting, section: Row, mode: AnnexView['document']['numbering']): void {
  for (const key of counting.last.keys()) {
    const deeperSection = key.startsWith('section') && Number(key.charAt(7)) > section.level;
    if (deeperSection) counting.last.delete(key);
    if (!key.startsWith('task') || mode === 'continuous') continue;
    counting.beforeSection.set(key, counting.last.get(key) ?? 0);
    counting.last.delete(key);
  }
  if (mode !== 'continuous') for (const key of counting.seen.keys()) if (key.startsWith('task')) counting.seen.delete(key);
}

function startTask(counting: Counting, task: Row): void {
  for (const key of counting.last.keys()) {
    if (key.startsWith('task') && Number(key.charAt(4)) > task.level) counting.last.delete(key);
  }
}

/** What is wrong with the next number; afterwards the series goes on from it. */
function faultOf(counting: Counting, item: Numbered, mode: AnnexView['document']['numbering']): Fault | null {
  const series = seriesOf(item);
  const previous = counting.last.get(series);
  const before = counting.beforeSection.get(series);
  counting.last.set(series, item.value);
  if (previous === undefined) {
    const mayContinue = before !== undefined && (mode !== 'restart' || item.prefix !== '');
    return item.value === 1 || (mayContinue && item.value === before + 1) ? null : 'start';
  }
  if (item.value === previous + 1) return null;
  if (counting.seen.has(`${series}|${item.value}`)) return 'doubled';
  return item.value < previous ? 'backwards' : 'gap';
}

interface OrderFault {
  readonly fault: Fault;
  readonly item: Numbered;
  readonly twin: Numbered | undefined;
}

const found = new WeakMap<AnnexView, readonly OrderFault[]>();

/** The faults of an annex, read once for the rules that share them. */
function orderFaults(annex: AnnexView): readonly OrderFault[] {
  const known = found.get(annex) ?? readFaults(annex);
  found.set(annex, known);
  return known;
}

function readFaults(annex: AnnexView): OrderFault[] {
  const counting: Counting = { last: new Map(), beforeSection: new Map(), seen: new Map() };
  const faults: OrderFault[] = [];
  for (const row of annex.document.rows) {
    if (row.kind !== 'section' && row.kind !== 'task') continue;
    if (row.kind === 'section') startSection(counting, row, annex.document.numbering);
    else startTask(counting, row);
    const item = numbered(row, annex);
    if (item === null) continue;
    const fault = faultOf(counting, item, annex.document.numbering);
    const name = `${seriesOf(item)}|${item.value}`;
    if (fault !== null) faults.push({ fault, item, twin: counting.seen.get(name) });
    if (!counting.seen.has(name)) counting.seen.set(name, item);
  }
  return faults;
}

/** Numbering everything again; not offered where tasks carry numbers like "1.2", which renumbering does not keep. */
function renumbering(annex: AnnexView, orderId: string): Fix | undefined {
  const { rows, ...head } = annex.document;
  if (rows.some((row) => row.kind === 'task' && row.level === 1 && cellText(row, orderId).includes('.', 1))) return undefined;
  const edits: CellEdit[] = [...expectedNumbers(head, rows)].map(([rowId, text]) => ({ rowId, columnId: orderId, text }));
  return edits.length > 0 ? { edits } : undefined;
}

const orderRule = <Id extends string>(id: Id, severity: 'warning' | 'hint', ...faults: readonly Fault[]) =>
  ({
    id,
    severity,
    scope: 'annex',
    run(annex): readonly Found[] {
      const [order] = annex.columns('order');
      if (order === undefined) return [];
      const mine = orderFaults(annex).filter(({ fault }) => faults.includes(fault));
      if (mine.length === 0) return [];
      const fix = renumbering(annex, order.id);
      return mine.map(({ item, twin, fault }) => ({
        rowId: item.row.id,
        columnId: order.id,
        values: { number: item.text, fault },
        ...(twin ? { relatedRowIds: [twin.row.id] } : {}),
        ...(fix ? { fix } : {}),
      }));
    },
  }) as const satisfies AnnexRule;

export const orderDoubled = orderRule('orderDoubled', 'warning', 'doubled');
export const orderBroken = orderRule('orderBroken', 'warning', 'backwards', 'gap');
export const orderStart = orderRule('orderStart', 'hint', 'start');
