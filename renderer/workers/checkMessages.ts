// What the page and the check worker say to each other. The worker keeps the annex; edits send only the rows they touched.
import type { AnnexHead, Row } from '#shared/annex/model.ts';
import type { Finding } from '#shared/check/finding.ts';

export interface CheckRequest {
  readonly revision: number;
  readonly head: AnnexHead;
  readonly changed: readonly Row[];
  readonly removed: readonly string[];
  /** Present when rows were added, removed or moved. */
  readonly order?: readonly string[];
  /** Forget what was there: another annex. */
  readonly anew: boolean;
  /** ISO date. */
  readonly today: string;
  readonly ignored: readonly string[];
}

export interface CheckAnswer {
  readonly revision: number;
  readonly findings: readonly Finding[];
}
