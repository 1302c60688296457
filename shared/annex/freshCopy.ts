// A new annex out of one that stays: a sample, a snapshot, one table of an import.
import type { NewId } from '../util/ids.ts';
import type { AnnexDocument } from './model.ts';

/** The same annex under ids of its own, so that it can lie in storage beside the one it was made from. */
export const freshCopy = (document: AnnexDocument, newId: NewId): AnnexDocument => ({
  ...document,
  id: newId(),
  rows: document.rows.map((row) => ({ ...row, id: newId() })),
});
