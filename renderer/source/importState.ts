// One import from the bytes to the report, as a value that changes with each answer of the worker and each correction.
import {
  headedTableId,
  type HeaderPlace,
  type ImportOptions,
  type ImportReport,
  type TableChoice,
} from '#shared/recognise/importReport.ts';
import type { ImportAnswer, ImportFailure, SourcePage, SourceSheetName } from '../workers/importMessages.ts';

export interface ImportState {
  readonly phase: 'reading' | 'ready' | 'failed';
  readonly step: 'read' | 'decode' | 'detect';
  readonly part: number;
  readonly error: ImportFailure | null;
  /** The bytes of a file that had a password, without it. */
  readonly decrypted: Uint8Array | null;
  readonly report: ImportReport | null;
  readonly sheets: readonly SourceSheetName[];
  readonly options: ImportOptions;
  /** Counts the questions; answers to older ones are dropped. */
  readonly turn: number;
  readonly pages: ReadonlyMap<number, SourcePage>;
}

export const READING: ImportState = {
  phase: 'reading',
  step: 'read',
  part: 0,
  error: null,
  decrypted: null,
  report: null,
  sheets: [],
  options: {},
  turn: 0,
  pages: new Map(),
};

export function heard(state: ImportState, answer: ImportAnswer): ImportState {
  switch (answer.type) {
    case 'progress':
      return { ...state, step: answer.step, part: answer.part };
    case 'failed':
      return { ...state, phase: 'failed', error: answer.error };
    case 'ready':
      return { ...state, sheets: answer.sheets, ...(answer.decrypted ? { decrypted: answer.decrypted } : {}) };
    case 'taken':
      return state;
    case 'understood':
      return answer.turn === state.turn ? { ...state, phase: 'ready', error: null, report: answer.report } : state;
    case 'page':
      return { ...state, pages: new Map(state.pages).set(answer.sheet, answer) };
  }
}

/** Adds a correction of one table to those that are there. */
export function withChoice(options: ImportOptions, tableId: string, change: TableChoice): ImportOptions {
  const before = options.choices?.[tableId] ?? {};
  const roles = { ...before.roles, ...change.roles };
  const rows = { ...before.rows, ...change.rows };
  return { ...options, choices: { ...options.choices, [tableId]: { ...before, ...change, roles, rows } } };
}

/** Switches repairs off or on, by their ids or by the code of all of a kind. */
export function withRepairs(options: ImportOptions, ids: readonly string[], applied: boolean): ImportOptions {
  const left = (options.disabledRepairs ?? []).filter((each) => !ids.includes(each));
  return { ...options, disabledRepairs: applied ? left : [...left, ...ids] };
}

/** The same for offered repairs, which are off until asked for; one may be left out of a kind that is on. */
export function withOffers(options: ImportOptions, ids: readonly string[], applied: boolean): ImportOptions {
  const asked = (options.enabledRepairs ?? []).filter((each) => !ids.includes(each));
  return withRepairs({ ...options, enabledRepairs: applied ? [...asked, ...ids] : asked }, ids, applied);
}

/** A row heads a table, or no longer does. Where only some tables are taken, the new one is among them. */
export function withHeader(options: ImportOptions, place: HeaderPlace, heads: boolean): ImportOptions {
  const id = headedTableId(place);
  const { headersAt = [], choices, onlyTables, ...rest } = options;
  const others = headersAt.filter((each) => headedTableId(each) !== id);
  const headers = heads ? [...others, place] : others;
  const kept = Object.fromEntries(Object.entries(choices ?? {}).filter(([key]) => key !== id));
  const taken = onlyTables?.filter((each) => each !== id) ?? [];
  const only = heads && onlyTables ? [...taken, id] : taken;
  return {
    ...rest,
    ...(Object.keys(kept).length > 0 ? { choices: kept } : {}),
    ...(headers.length > 0 ? { headersAt: headers } : {}),
    ...(only.length > 0 ? { onlyTables: only } : {}),
  };
}
