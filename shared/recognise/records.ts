// Turns rows of known kinds into the records of a table: joins continuation rows, carries merged values down, keeps section paths.
// What it joins or carries is reported as a repair, and is not done when that repair is switched off.
import { MAX_LEVEL } from '../annex/model.ts';
import type { BodyRow } from './bodyRows.ts';
import { offerFills } from './fillOffers.ts';
import type { DroppedRow, ImportedRecord, Notice, Repair } from './importReport.ts';
import type { OutlineNumber } from './outlineNumber.ts';
import type { RepairSwitches } from './repairSwitches.ts';
import type { KeyColumns, RowFacts, RowKindFound } from './rowKinds.ts';
import { sectionLevels, type SectionRow } from './sectionLevels.ts';

export interface RecordsInput {
  readonly sheet: string | null;
  readonly keys: readonly string[];
  /** First physical column of each key. */
  readonly lefts: readonly number[];
  /** Key of the leading units; undefined where no column holds them alone. */
  readonly lead: string | undefined;
  readonly key: KeyColumns;
  readonly facts: readonly RowFacts[];
  readonly kinds: readonly RowKindFound[];
  readonly switches: RepairSwitches;
}

export interface RecordsFound {
  readonly records: readonly ImportedRecord[];
  readonly dropped: readonly DroppedRow[];
  readonly repairs: readonly Repair[];
  readonly notices: readonly Notice[];
}

interface Draft {
  kind: ImportedRecord['kind'];
  level: number;
  number?: string;
  title?: string;
  section: readonly string[];
  cells: Record<string, string>;
  rows: [number, number];
  hidden: boolean;
  dates: Record<string, string>;
}

/** Records in order of the rows. */
export function buildRecords(input: RecordsInput): RecordsFound {
  const { facts, kinds } = input;
  const drafts: Draft[] = [];
  const dropped: DroppedRow[] = [];
  const repairs: Repair[] = [];
  const notices: Notice[] = [];
  const levels = levelsOf(facts, kinds);
  const path: string[] = [];
  let parents: { number: OutlineNumber; level: number }[] = [];
  facts.forEach((fact, at) => {
    const row = fact.body.row;
    const kind = kinds[at];
    switch (kind) {
      case 'section':
      case 'band': {
        const level = Math.min(MAX_LEVEL, levels.get(at) ?? 1);
        path.length = Math.min(path.length, level - 1);
        while (path.length < level - 1) path.push('');
        path.push(fact.number?.text ?? '');
        parents = [];
        drafts.push({
          ...newDraft(fact, input),
          kind,
          level,
          number: fact.number?.text ?? '',
          title: fact.title,
          section: path.slice(0, -1),
        });
        break;
      }
      case 'total':
        drafts.push({ ...newDraft(fact, input), kind, level: 1, section: [], title: fact.title });
        notices.push({
          code: 'total-row',
          values: { text: fact.title || (fact.body.cells[0]?.text ?? '') },
          where: { sheet: input.sheet, row: row.number },
        });
        break;
      case 'continuation':
        if (!input.switches.isOff(joinId(fact, input), 'task-cut-joined')) {
          join(drafts.at(-1), fact, input, repairs);
          break;
        }
        drafts.push(taskDraft(fact));
        break;
      case 'task':
        drafts.push(taskDraft(fact));
        break;
      default:
        if (fact.body.cells.length > 0)
          dropped.push({
            row: row.number,
            reason: kind === 'page-number' ? 'page-number' : 'blank',
            text: fact.body.cells.map((cell) => cell.text).join(' | '),
          });
    }
  });
  const columns = input.keys.map((key, at) => ({ key, column: input.lefts[at] ?? at + 1 }));
  repairs.push(...offerFills(drafts, { sheet: input.sheet, columns, lead: input.lead, switches: input.switches }));
  return { records: drafts.map(finish), dropped, repairs, notices };

  function taskDraft(fact: RowFacts): Draft {
    const level = Math.min(MAX_LEVEL, taskLevel(fact, parents));
    if (fact.number) parents = [...parents.filter((parent) => parent.level < level), { number: fact.number, level }];
    const draft: Draft = { ...newDraft(fact, input), kind: 'task', level, section: [...path] };
    carryDown(draft, fact.body, input, repairs);
    return draft;
  }
}

function levelsOf(facts: readonly RowFacts[], kinds: readonly RowKindFound[]): Map<number, number> {
  const at: number[] = [];
  const sections: (SectionRow & { tasks: (OutlineNumber | null)[] })[] = [];
  facts.forEach((fact, index) => {
    if (kinds[index] === 'section' || kinds[index] === 'band') {
      at.push(index);
      sections.push({ number: fact.number, title: fact.title, tasks: [] });
    } else if (kinds[index] === 'task') sections.at(-1)?.tasks.push(fact.number);
  });
  const levels = sectionLevels(sections);
  return new Map(at.map((index, position) => [index, levels[position] ?? 1]));
}

/** "1.1" under task "1", "a)" and "-" under any: one level deeper. */
function taskLevel(fact: RowFacts, parents: readonly { number: OutlineNumber; level: number }[]): number {
  const { number } = fact;
  const last = parents.at(-1);
  if (!number || !last) return 1;
  if (number.style === 'dash') return (parents.findLast((parent) => parent.number.style !== 'dash')?.level ?? 0) + 1;
  if (number.style === 'lower')
    return (parents.findLast((parent) => parent.number.style === 'arabic' || parent.number.style === 'decimal')?.level ?? 0) + 1;
  if (number.style === 'decimal') {
    const parent = parents.findLast(
      (each) => number.parts.length > each.number.parts.length && each.number.parts.every((part, at) => part === number.parts[at]),
    );
    return parent ? parent.level + 1 : 1;
  }
  return 1;
}

function newDraft(fact: RowFacts, input: RecordsInput): Draft {
  const { body } = fact;
  const cells: Record<string, string> = {};
  const dates: Record<string, string> = {};
  input.keys.forEach((key, at) => {
    cells[key] = body.own[at] ?? '';
  });
  for (const cell of body.cells) {
    const at = cell.raw.kind === 'date' ? body.own.indexOf(cell.text) : -1;
    const key = input.keys[at];
    if (key !== undefined && cell.raw.date) dates[key] = cell.raw.date;
  }
  return { kind: 'task', level: 1, section: [], cells, rows: [body.row.number, body.row.number], hidden: body.row.hidden, dates };
}

/** A value in a vertically merged cell counts for each row that the merge covers. */
function carryDown(draft: Draft, body: BodyRow, input: RecordsInput, repairs: Repair[]): void {
  body.above.forEach((cell, at) => {
    const key = input.keys[at];
    if (!cell || cell.text === '' || key === undefined || at === input.key.sectionNumber) return;
    const id = `merged-lead-carried-down:${input.sheet ?? ''}!${body.row.number}:${cell.column}`;
    if (input.switches.isOff(id, 'merged-lead-carried-down')) return;
    draft.cells[key] = cell.text;
    if (cell.raw.kind === 'date' && cell.raw.date) draft.dates[key] = cell.raw.date;
    repairs.push({
      id,
      code: 'merged-lead-carried-down',
      where: { sheet: input.sheet, row: body.row.number, column: cell.column },
      before: '',
      after: cell.text,
    });
  });
}

const BULLET = /^(?:[-–+*•]|[a-zđ]\))\s/u;

const joinId = (fact: RowFacts, input: RecordsInput): string => `task-cut-joined:${input.sheet ?? ''}!${fact.body.row.number}`;

function join(draft: Draft | undefined, fact: RowFacts, input: RecordsInput, repairs: Repair[]): void {
  if (!draft) return;
  const { body } = fact;
  const id = joinId(fact, input);
  draft.rows[1] = Math.max(draft.rows[1], body.row.number);
  body.own.forEach((text, at) => {
    const key = input.keys[at];
    if (text === '' || key === undefined) return;
    const before = draft.cells[key] ?? '';
    draft.cells[key] = before === '' ? text : before + (BULLET.test(text) ? '\n' : ' ') + text;
    repairs.push({
      id,
      code: 'task-cut-joined',
      where: { sheet: input.sheet, row: body.row.number, column: input.lefts[at] ?? at + 1 },
      before,
      after: draft.cells[key],
    });
  });
}

function finish(draft: Draft): ImportedRecord {
  const { hidden, dates, number, title, ...rest } = draft;
  return {
    ...rest,
    ...(number === undefined ? {} : { number }),
    ...(title === undefined ? {} : { title }),
    ...(hidden ? { hidden: true } : {}),
    ...(Object.keys(dates).length > 0 ? { dates } : {}),
  };
}
