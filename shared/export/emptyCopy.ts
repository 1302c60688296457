// An annex of which nothing would be left in a copy must be refused before any writer sees it.
import type { AnnexHead } from '../annex/model.ts';
import { columnsOnPaper } from '../paper/columnsOnPaper.ts';
import { copyColumns, type CopyPurpose } from './copyColumns.ts';

/** The ways out; `pdf` stands for the printer too. */
export type CopyFormat = 'xlsx' | 'docx' | 'pdf' | 'html' | 'csv' | 'json';

const HOLDS_HIDDEN: ReadonlySet<CopyFormat> = new Set(['csv', 'json']);

/** True when every column is internal or hidden, as far as this format and purpose leave such columns out. */
export const isEmptyCopy = ({ columns }: Pick<AnnexHead, 'columns'>, format: CopyFormat, purpose: CopyPurpose): boolean =>
  (HOLDS_HIDDEN.has(format) ? copyColumns(columns, purpose) : columnsOnPaper(columns, purpose)).length === 0;
