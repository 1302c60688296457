// `phuluc export --template`: the annex in the place of the rows of a workbook or Word file, everything else of that file as it was.
import type { AnnexDocument } from '#shared/annex/model.ts';
import { exportToTemplate } from '#shared/template/exportToTemplate.ts';
import type { CopyPurpose } from '#shared/export/copyColumns.ts';
import { fillOther, openTemplate } from '#shared/template/fillOther.ts';
import { issueIntoTemplate } from '#shared/template/issueIntoTemplate.ts';
import { inspectTemplate } from '#shared/template/inspectTemplate.ts';
import type { HiddenContent } from '#shared/template/hiddenContent.ts';
import { templateVi } from '#shared/messages/vi/template.ts';
import { ImportError } from '#shared/source/importError.ts';
import { importErrorSentence } from '#shared/messages/importSentences.ts';
import { err, ok, type Result } from '#shared/util/result.ts';
import type { Exported } from './exportFormats.ts';
import { readBytes } from './readAnnexFile.ts';

/** `path`: the template; `isOwn`: the annexes were read from it. Into any other file only the first annex is written. */
export async function exportIntoTemplate(
  annexes: readonly AnnexDocument[],
  path: string,
  isOwn: boolean,
  purpose: CopyPurpose,
): Promise<Result<Exported, string>> {
  const [annex] = annexes;
  if (!annex) return err(templateVi.failures.noTable);
  try {
    const read = await readBytes(path);
    if (!read.ok) return err(importErrorSentence(read.error));
    const bytes = read.value;
    const template = await openTemplate(bytes);
    if (!template.ok) return err(templateVi.failures[template.error]);
    if (isOwn) {
      const { link, own } = template.value;
      return ok({ files: [exportToTemplate(bytes, [{ link, document: own }]).bytes], notes: [] });
    }
    const filled = await (purpose === 'issue' ? issueIntoTemplate : fillOther)(bytes, annex);
    if (!filled.ok) return err(typeof filled.error === 'string' ? templateVi.failures[filled.error] : notIssued(filled.error));
    const notes = [
      ...inspectTemplate(bytes, template.value.link).map((code) => templateVi.warnings[code]),
      ...filled.value.warnings.map(({ area }) => templateVi.mergeSplit(area)),
      ...(filled.value.leftOut.length > 0 ? [templateVi.leftOut(filled.value.leftOut.join(', '))] : []),
      ...(annexes.length > 1 ? [templateVi.onlyFirst(annexes.length)] : []),
    ];
    return ok({ files: [filled.value.bytes], notes });
  } catch (error) {
    if (error instanceof ImportError) return err(importErrorSentence(error));
    return err(importErrorSentence(new ImportError('internal', 'file-unreadable')));
  }
}

const notIssued = (hidden: readonly HiddenContent[]): string =>
  [templateVi.notIssued, ...hidden.map((code) => `- ${templateVi.hiddenContents[code]}`)].join('\n');
