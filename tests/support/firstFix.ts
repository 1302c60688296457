// What a finding's fix writes into the first cell that it names; undefined where it proposes none of its own.
import type { Finding } from '#shared/check/finding.ts';

export const firstText = (finding: Finding | undefined): string | undefined =>
  finding?.fix && 'edits' in finding.fix ? finding.fix.edits[0]?.text : undefined;
