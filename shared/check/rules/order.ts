// The TT column: numbers that come twice, run backwards, leave a gap, or do not start where the numbering says.
import type { Row } from '../../annex/model.ts';
import { readNumeral } from '../../annex/numerals.ts';
import { withoutTrailing } from '../../text/trailing.ts';
import { editsOfRepair } from '../annexRepairs.ts';
import type { AnnexFix, Found } from '../finding.ts';
import { fromFacts, rowFacts } from '../rowFacts.ts';
import type { AnnexRule } from '../rule.ts';
import type { AnnexView } from '../view.ts';

/** What the numbers of an annex are judged by: one a row. */
interface RowNumber {
  readonly kind: Row['kind'];
  readonly level: number;
  readonly text: string;
  /** Null where no number is expected or none stands. */
  readonly numeral: Numeral | null;
}

interface Numeral {
  /** What stands before the last dot: "1" of "1.2". */
  readonly prefix: string;
  readonly value: number;
  /** Numbers of one series count on: same kind and level of row, same prefix, same kind of numeral. */
  readonly series: string;
  /** The series and the number in it. */
  readonly name: string;
}

type Fault = 'doubled' | 'backwards' | 'gap' | 'start';

const CLOSING_MARKS: ReadonlySet<string> = new Set('.)/:');

const rowNumbers = rowFacts(
  (annex) => {
    const [order] = annex.columns('order');
    return ({ kind, level, cells }): RowNumber => {
      const text = order ? (cells[order.id] ?? '').trim() : '';
      const counts = text !== '' && (kind === 'section' || kind === 'task');
      return { kind, level, text, numeral: counts ? readNumber(kind, level, text) : null };
    };
  },
  (one, other) => one.text === other.text && one.kind === other.kind && one.level === other.level,
);

function readNumber(kind: Row['kind'], level: number, text: string): Numeral | null {
  const parts = withoutTrailing(text, CLOSING_MARKS).split('.');
  const numeral = readNumeral(parts.at(-1)?.trim() ?? '');
  if (numeral === null) return null;
  const prefix = parts.slice(0, -1).join('.');
  const series = `${kind}${level}|${prefix}|${numeral.style}`;
  return { prefix, value: numeral.value, series, name: `${series}|${numeral.value}` };
}

/** The numbers met so far, by series. */
interface Counting {
  readonly last: Map<string, number>;
  readonly beforeSection: Map<string, number>;
  /** Names of numbers → index of the row that bears them. */
  readonly seen: Map<string, number>;
  /** Level of the deepest task since one that is less deep. */
  deepestTask: number;
}

type Numbering = AnnexView['document']['numbering'];

function startSection(counting: Counting, level: number, mode: Numbering): void {
  for (const key of counting.last.keys()) {
    const deeperSection = key.startsWith('section') && Number(key.charAt(7)) > level;
    if (deeperSection) counting.last.delete(key);
    if (!key.startsWith('task') || mode === 'continuous') continue;
    counting.beforeSection.set(key, counting.last.get(key) ?? 0);
    counting.last.delete(key);
  }
  if (mode !== 'continuous') for (const key of counting.seen.keys()) if (key.startsWith('task')) counting.seen.delete(key);
}

function startTask(counting: Counting, level: number): void {
  if (level < counting.deepestTask) {
    for (const key of counting.last.keys()) {
      if (key.startsWith('task') && Number(key.charAt(4)) > level) counting.last.delete(key);
    }
  }
  counting.deepestTask = level;
}

/** What is wrong with the next number; afterwards the series goes on from it. */
function faultOf(counting: Counting, { series, name, prefix, value }: Numeral, mode: Numbering): Fault | null {
  const previous = counting.last.get(series);
  counting.last.set(series, value);
  if (previous === undefined) {
    const before = counting.beforeSection.get(series);
    const mayContinue = before !== undefined && (mode !== 'restart' || prefix !== '');
    return value === 1 || (mayContinue && value === before + 1) ? null : 'start';
  }
  if (value === previous + 1) return null;
  if (counting.seen.has(name)) return 'doubled';
  return value < previous ? 'backwards' : 'gap';
}

interface OrderFault {
  readonly fault: Fault;
  readonly text: string;
  /** Index of the row, and of the one that bears the same number. */
  readonly index: number;
  readonly twin: number | undefined;
}

/** The faults of an annex, read once for the rules that share them. */
const orderFaults = fromFacts(rowNumbers, (numbers, annex): readonly OrderFault[] => {
  const mode = annex.document.numbering;
  const counting: Counting = { last: new Map(), beforeSection: new Map(), seen: new Map(), deepestTask: 0 };
  const faults: OrderFault[] = [];
  for (const [index, { kind, level, text, numeral }] of numbers.entries()) {
    if (kind === 'section') startSection(counting, level, mode);
    else if (kind === 'task') startTask(counting, level);
    if (numeral === null) continue;
    const fault = faultOf(counting, numeral, mode);
    const twin = counting.seen.get(numeral.name);
    if (fault !== null) faults.push({ fault, text, index, twin });
    if (twin === undefined) counting.seen.set(numeral.name, index);
  }
  return faults;
});

const RENUMBER: AnnexFix = { repair: 'renumber' };

/** Not offered where it would do nothing. */
const renumberingOf = fromFacts(rowNumbers, (_numbers, { document }): AnnexFix | null =>
  editsOfRepair(RENUMBER.repair, document).length > 0 ? RENUMBER : null,
);

const orderRule = <Id extends string>(id: Id, severity: 'warning' | 'hint', ...faults: readonly Fault[]) =>
  ({
    id,
    severity,
    scope: 'annex',
    run: fromFacts(rowNumbers, (_numbers, annex): readonly Found[] => {
      const [order] = annex.columns('order');
      const mine = order ? orderFaults(annex).filter(({ fault }) => faults.includes(fault)) : [];
      const fix = mine.length > 0 ? renumberingOf(annex) : null;
      const idAt = (index: number | undefined): string | undefined => annex.document.rows[index ?? -1]?.id;
      return mine.map(({ fault, text, index, twin }): Found => {
        const [rowId, twinId] = [idAt(index), idAt(twin)];
        return {
          ...(rowId === undefined ? {} : { rowId }),
          ...(order ? { columnId: order.id } : {}),
          values: { number: text, fault },
          ...(twinId === undefined ? {} : { relatedRowIds: [twinId] }),
          ...(fix ? { fix } : {}),
        };
      });
    }),
  }) as const satisfies AnnexRule;

export const orderDoubled = orderRule('orderDoubled', 'warning', 'doubled');
export const orderBroken = orderRule('orderBroken', 'warning', 'backwards', 'gap');
export const orderStart = orderRule('orderStart', 'hint', 'start');
