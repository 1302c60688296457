// A new annex out of one that stays: a sample, a backup, a copy on a stick. No id of the other one is kept.
import type { NewId } from '../util/ids.ts';
import type { AnnexDocument } from './model.ts';
import { withNewIds } from './newIds.ts';

/**
 * The same annex under ids of its own, so that it can lie in storage beside the one it was made from. Findings that were
 * dismissed in the original stay dismissed in the copy.
 */
export function freshCopy(document: AnnexDocument, newId: NewId): AnnexDocument {
  const rows = new Map(document.rows.map(({ id }) => [id, newId()]));
  const columns = new Map(document.columns.map(({ id }) => [id, newId()]));
  return { ...withNewIds(document, { rows, columns }), id: newId() };
}
