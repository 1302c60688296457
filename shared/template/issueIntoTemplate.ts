// An issued copy in a file of the office: only what the public may have, or nothing at all.
import type { AnnexDocument } from '../annex/model.ts';
import { openPackage } from '../opc/officePackage.ts';
import type { ImportOptions } from '../recognise/importReport.ts';
import type { FillFailure } from '../source/templateError.ts';
import { err, ok, type Result } from '../util/result.ts';
import { issuedCopy } from '../export/issuedCopy.ts';
import { fillOther, type FilledOther } from './fillOther.ts';
import { hiddenContentOf, type HiddenContent } from './hiddenContent.ts';
import { withoutTraces } from './withoutTraces.ts';

/**
 * `fillOther` for an issued copy: no internal or hidden column, no name of a person in the properties. Refused, with all that
 * stands against it, where the finished file still holds comments or hidden content of the template.
 */
export async function issueIntoTemplate(
  bytes: Uint8Array,
  annex: AnnexDocument,
  options: ImportOptions = {},
): Promise<Result<FilledOther, FillFailure | readonly HiddenContent[]>> {
  const filled = await fillOther(bytes, issuedCopy(annex), options);
  if (!filled.ok) return filled;
  const clean = withoutTraces(filled.value.bytes);
  const hidden = hiddenContentOf(openPackage(clean));
  return hidden.length > 0 ? err(hidden) : ok({ ...filled.value, bytes: clean });
}
