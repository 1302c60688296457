// One annex into a file of the office's own: finds the table of that file and puts the annex in the place of its rows.
import type { AnnexDocument } from '../annex/model.ts';
import { decodeLegacyText } from '../recognise/decodeLegacyText.ts';
import { readSource } from '../read/readSource.ts';
import { toAnnexDocuments } from '../recognise/toAnnexDocument.ts';
import { understandSource } from '../recognise/understandSource.ts';
import type { ImportedTable, ImportOptions } from '../recognise/importReport.ts';
import { fillFailureOf, TemplateError, type FillFailure } from '../source/templateError.ts';
import { err, ok, type Result } from '../util/result.ts';
import { createTemplateLink } from './createTemplateLink.ts';
import { exportToTemplate, type FilledTemplate } from './exportToTemplate.ts';
import { linkToOther } from './otherTemplate.ts';
import type { TemplateLink } from './templateLink.ts';

export interface OpenTemplate {
  readonly table: ImportedTable;
  readonly link: TemplateLink;
  /** The table as an annex of its own. */
  readonly own: AnnexDocument;
}

/**
 * The table of a workbook or Word file that an annex can be written into: the first one found, or the one that `options` name.
 * `options` also hold what the user corrected in it.
 */
export async function openTemplate(bytes: Uint8Array, options: ImportOptions = {}): Promise<Result<OpenTemplate, FillFailure>> {
  const read = await readSource(bytes);
  if (!read.ok) return err(fillFailureOf(read.error));
  if (read.value.format !== 'xlsx' && read.value.format !== 'docx') return err('format-mismatch');
  const report = understandSource(read.value, options);
  if (!report.ok) return err(fillFailureOf(report.error));
  const { tables, otherTables } = report.value;
  const [table] = tables;
  let next = 0;
  const origin = { fileName: '', format: read.value.format };
  const [own] = toAnnexDocuments(tables.slice(0, 1), origin, () => `own${(next += 1)}`);
  const link = table && own ? createTemplateLink(decodeLegacyText(read.value).source, [table], own, [...tables, ...otherTables]) : null;
  return table && own && link ? ok({ table, link, own }) : err('noTable');
}

export interface FilledOther extends FilledTemplate {
  /** Headers of the annex's columns that the file has no place for. */
  readonly leftOut: readonly string[];
}

/** The file with the annex's rows in its table. */
export async function fillOther(
  bytes: Uint8Array,
  annex: AnnexDocument,
  options: ImportOptions = {},
): Promise<Result<FilledOther, FillFailure>> {
  const template = await openTemplate(bytes, options);
  if (!template.ok) return template;
  const other = linkToOther(template.value.link, template.value.own, annex);
  if (!other) return err('noSharedColumn');
  try {
    return ok({ ...exportToTemplate(bytes, [{ link: other.link, document: annex }]), leftOut: other.leftOut.map(({ header }) => header) });
  } catch (error) {
    if (error instanceof TemplateError) return err(error.code);
    throw error;
  }
}
