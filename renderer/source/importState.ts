// The state of one import, from the bytes to the report: an immutable value, updated by answers of the worker and by corrections.
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
  /** The decrypted bytes of a file that had a password. */
  readonly decrypted: Uint8Array | null;
  readonly report: ImportReport | null;
  readonly sheets: readonly SourceSheetName[];
  readonly options: ImportOptions;
  /** Number of the latest question; answers to older ones are dropped. */
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

/** The state after an answer of the worker. */
export function reduceImport(state: ImportState, answer: ImportAnswer): ImportState {
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

/** Adds a correction of one table to the existing ones. */
export function withChoice(options: ImportOptions, tableId: string, change: TableChoice): ImportOptions {
  const before = options.choices?.[tableId] ?? {};
  const roles = { ...before.roles, ...change.roles };
  const rows = { ...before.rows, ...change.rows };
  return { ...options, choices: { ...options.choices, [tableId]: { ...before, ...change, roles, rows } } };
}

/** Switches repairs off or on. `ids`: ids of repairs, or codes for all repairs of a kind. */
export function withRepairs(options: ImportOptions, ids: readonly string[], applied: boolean): ImportOptions {
  const others = (options.disabledRepairs ?? []).filter((each) => !ids.includes(each));
  return { ...options, disabledRepairs: applied ? others : [...others, ...ids] };
}

/** The same for offered repairs, which are off by default; a single one can be disabled while its kind is on. */
export function withOffers(options: ImportOptions, ids: readonly string[], applied: boolean): ImportOptions {
  const others = (options.enabledRepairs ?? []).filter((each) => !ids.includes(each));
  return withRepairs({ ...options, enabledRepairs: applied ? [...others, ...ids] : others }, ids, applied);
}

/** Declares a row to be the header of a table, or no longer. If only some tables are imported, the new one is added to them. */
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
