// What lies in storage. Versioned by ANNEX_SCHEMA; old shapes are brought up by shared/store/migrations when there are any.
import type { AnnexDocument, AnnexHead, Row } from '../annex/model.ts';
import type { SessionCause } from '../patch/history.ts';
import type { HistoryStep } from '../patch/history.ts';

/** One annex without its rows; small, so that the library lists hundreds at once. */
export interface AnnexRecord {
  readonly id: string;
  readonly head: AnnexHead;
  readonly order: readonly string[];
  /** Grows with every stored change; the newest journal entry carries the same number. */
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly taskCount: number;
  /** Set while the annex lies in the bin. */
  readonly deletedAt?: number;
}

export interface RowRecord {
  readonly annexId: string;
  readonly id: string;
  readonly row: Row;
}

/** One change as it happened; `step` is there for what was run, not for undo and redo, which name it by their order. */
export interface JournalRecord {
  readonly annexId: string;
  readonly revision: number;
  readonly at: number;
  readonly cause: SessionCause;
  readonly step?: HistoryStep;
}

export interface AnnexSummary {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly issuer: string;
  readonly taskCount: number;
  readonly updatedAt: number;
  readonly revision: number;
}

/** The document of a record and its rows; a row that `order` names but that is missing makes the annex damaged (null). */
export function assemble(record: AnnexRecord, rows: readonly RowRecord[]): AnnexDocument | null {
  const byId = new Map(rows.map(({ id, row }) => [id, row]));
  const ordered = record.order.map((id) => byId.get(id));
  return ordered.every((row) => row !== undefined) ? { ...record.head, rows: ordered } : null;
}
