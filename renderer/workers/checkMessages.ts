// Messages between the page and the check worker. The worker keeps a copy of the annex; edits send only the changed rows.
import type { AnnexHead, Row } from '#shared/annex/model.ts';
import type { FindingsChange } from '#shared/check/findingsChange.ts';
import type { AnnexScore } from '#shared/check/engine/score.ts';
import type { UnitEntry } from '#shared/units/entry.ts';

/** The settings of the agency that the checks use. */
export interface CheckAgency {
  readonly ownDirectory: readonly UnitEntry[];
  readonly absentUnits: readonly string[];
  readonly disabledRules: readonly string[];
  readonly exclusiveBefore: boolean;
}

export interface CheckRequest {
  /** Number of the run, from `start` to its end; answers to other runs are ignored. */
  readonly run: number;
  readonly revision: number;
  /** Without the dismissed findings, so that dismissing one does not invalidate the cached results. */
  readonly head: Omit<AnnexHead, 'ignored'>;
  readonly changed: readonly Row[];
  readonly removed: readonly string[];
  /** Present when rows were added, removed or moved. */
  readonly order?: readonly string[];
  /** True to drop all rows and caches: another annex follows. */
  readonly anew: boolean;
  /** Present if it has changed. */
  readonly agency?: CheckAgency;
  /** ISO date. */
  readonly today: string;
  /** Keys of dismissed findings: they do not lower the score. */
  readonly ignored: readonly string[];
}

export interface CheckAnswer {
  readonly run: number;
  readonly revision: number;
  /** Changes since the previous answer (for the first of a run: since no findings). Includes dismissed findings. */
  readonly change: FindingsChange;
  /** Absent until the last message of an answer; do not show the findings before. */
  readonly score?: AnnexScore;
}
