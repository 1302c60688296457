// What the page and the check worker say to each other. The worker keeps the annex; edits send only the rows they touched.
import type { AnnexHead, Row } from '#shared/annex/model.ts';
import type { FindingsChange } from '#shared/check/findingsChange.ts';
import type { AnnexScore } from '#shared/check/engine/score.ts';
import type { UnitEntry } from '#shared/units/entry.ts';

/** What of the house's settings the checks need. */
export interface CheckHouse {
  readonly ownDirectory: readonly UnitEntry[];
  readonly absentUnits: readonly string[];
  readonly disabledRules: readonly string[];
  readonly exclusiveBefore: boolean;
}

export interface CheckRequest {
  /** Names the checks that ask, from their beginning to their end; answers to others are not for them. */
  readonly run: number;
  readonly revision: number;
  /** Without the answered findings, so that answering one makes nothing be read anew. */
  readonly head: Omit<AnnexHead, 'ignored'>;
  readonly changed: readonly Row[];
  readonly removed: readonly string[];
  /** Present when rows were added, removed or moved. */
  readonly order?: readonly string[];
  /** Forget what was there: another annex. */
  readonly anew: boolean;
  /** Present when it has changed. */
  readonly house?: CheckHouse;
  /** ISO date. */
  readonly today: string;
  /** Keys of answered findings: they do not lower the score. */
  readonly ignored: readonly string[];
}

export interface CheckAnswer {
  readonly run: number;
  readonly revision: number;
  /** What has become of the findings of the answer before (none, for the first of a run). Answered ones among them. */
  readonly change: FindingsChange;
  /** Absent while more of the same answer is to come; what has come so far is nothing to show. */
  readonly score?: AnnexScore;
}
