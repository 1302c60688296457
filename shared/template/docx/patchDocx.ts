// An edited table goes back into the Word file that it came from: only word/document.xml is rewritten, and in it only the table.
import { openPackage } from '../../opc/officePackage.ts';
import { plainXml } from '../../opc/plainXml.ts';
import { readXml } from '../../opc/readXml.ts';
import { rewritePackage } from '../../opc/rewritePackage.ts';
import { TemplateError } from '../../source/templateError.ts';
import type { RawGrid } from '../../source/rawSource.ts';
import { readDocx } from '../../read/document/readDocx.ts';
import { mayCount, miscountedColumns, shownText } from './countedText.ts';
import { outerElements, replaceSpans, slice } from './elements.ts';
import { patchTable, type WordTableEdit } from './patchTable.ts';
import { rowsOfTable } from './tableXml.ts';
import { templateStyles } from './templateStyles.ts';
import { withWordPrefix } from './wordPrefix.ts';
import type { CountedText } from './writeRow.ts';

export interface DocxEdit extends WordTableEdit {
  /** Which table of the document, from 0, tables within tables not counted: as `readDocx` gives them. */
  readonly table: number;
}

/**
 * `template` with the edits made; the same bytes where none changes anything.
 * Throws TemplateError 'missingPart', 'noSheet' (no such table), 'badResult', and ImportError for what is no Word file.
 */
export function patchDocx(template: Uint8Array, edits: readonly DocxEdit[]): Uint8Array {
  const source = openPackage(template);
  const part = source.relationships('').find((relationship) => relationship.type === 'officeDocument')?.target;
  if (part === undefined || !source.has(part)) throw new TemplateError('missingPart', 'document');
  const before = withWordPrefix(plainXml(source.text(part)));
  // A table whose rows are all deleted under change tracking is none to the reader.
  const spans = outerElements(before, 'w:tbl', ['mc:Fallback', 'w:del']).filter((span) => rowsOfTable(slice(before, span)).rows.length > 0);
  const tables = spans.map((span) => slice(before, span));
  const stylesPart = source.relationships(part).find((relationship) => relationship.type === 'styles')?.target;
  const styles = templateStyles(stylesPart !== undefined && source.has(stylesPart) ? source.text(stylesPart) : undefined);
  for (const { table } of edits) if (tables[table] === undefined) throw new TemplateError('noSheet', String(table));
  const written = (counted: ReadonlyMap<DocxEdit, CountedText>): string => {
    const edited = [...tables];
    for (const edit of edits) edited[edit.table] = patchTable(edited[edit.table] ?? '', edit, styles, counted.get(edit));
    return replaceSpans(before, spans, edited);
  };
  const pack = (after: string): Uint8Array => {
    if (after === before) return template;
    try {
      readXml(after, {});
    } catch {
      throw new TemplateError('badResult', part);
    }
    return rewritePackage(template, new Map([[part, new TextEncoder().encode(after)]]));
  };
  const counting = edits.filter(({ table }) => mayCount(tables[table] ?? '', styles));
  if (counting.length === 0) return pack(written(new Map()));
  const grids = gridsOf(template);
  const kept = new Map(counting.map((edit) => [edit, { shown: shownText(grids[edit.table]), literal: new Set<number>() }]));
  const filled = pack(written(kept));
  if (filled === template) return template;
  const after = gridsOf(filled);
  const settled = new Map(
    counting.map((edit) => {
      const shown = shownText(grids[edit.table]);
      const width = grids[edit.table]?.columns.length ?? 0;
      return [edit, { shown, literal: miscountedColumns(edit, shown, shownText(after[edit.table]), width) }];
    }),
  );
  return [...settled.values()].some(({ literal }) => literal.size > 0) ? pack(written(settled)) : filled;
}

const gridsOf = (bytes: Uint8Array): RawGrid[] =>
  readDocx(bytes).sheets.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'grid' ? [block] : [])));
