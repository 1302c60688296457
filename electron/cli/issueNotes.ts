// What stands against issuing the annexes that `phuluc export --issue` writes: said, never a reason to stop, because whoever
// gave the order can't be asked for a reason here.
import type { AnnexDocument } from '#shared/annex/model.ts';
import { checkAnnex } from '#shared/check/engine/checkAnnex.ts';
import { checkIssue } from '#shared/export/issueCheck.ts';
import { cliExportVi } from '#shared/messages/vi/cliExport.ts';

/** One sentence for each annex that has something against it. `today`: ISO date. */
export const issueNotes = (annexes: readonly AnnexDocument[], today: string): string[] =>
  annexes.flatMap((annex) => {
    const { obstacles } = checkIssue(annex, checkAnnex(annex, { today }));
    const count = (severity: string): number =>
      obstacles.reduce((sum, obstacle) => sum + (obstacle.severity === severity ? obstacle.keys.length : 0), 0);
    return obstacles.length === 0
      ? []
      : [cliExportVi.notClean(annex.label.trim() || annex.title.trim(), count('error'), count('warning'), count('hint'))];
  });
