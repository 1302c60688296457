// What one row of an annex says in the cells of its row of the file, by physical column: which texts changed, or all of them for a new row.
import type { AnnexDocument, Row } from '../annex/model.ts';
import type { LinkedRow, Region, TemplateLink } from './templateLink.ts';

/** Texts to write into a row of the file that is the row's own. Columns that still say what they said are left out. */
export function changedTexts(
  document: AnnexDocument,
  link: TemplateLink,
  region: Region,
  row: Row,
  linked: LinkedRow,
): Map<number, string> {
  const differs = (id: string): boolean => (row.cells[id] ?? '') !== (linked.cells[id] ?? '');
  const { number, title } = link.sections;
  const isSection = linked.section !== undefined && row.kind !== 'task' && row.kind !== 'total';
  const texts = new Map<number, string>();
  for (const { id } of document.columns) {
    const home = region.columns[id];
    if (home === undefined || !differs(id) || (isSection && isSectionsOwn(link, region, linked, id))) continue;
    const [first = home, ...others] = linked.spread?.[id] ?? [];
    texts.set(first, row.cells[id] ?? '');
    for (const other of others) texts.set(other, '');
  }
  const mark = markColumn(document, region, linked);
  if (isSection && (differs(title) || (number !== undefined && differs(number)) || (mark !== undefined && differs(mark)))) {
    for (const [column, text] of sectionTexts(link, row, linked, mark !== undefined && differs(mark) ? mark : number))
      texts.set(column, text);
  }
  return texts;
}

/** All texts of a new row that looks like `model`. */
export function newTexts(document: AnnexDocument, link: TemplateLink, region: Region, row: Row, model: LinkedRow): Map<number, string> {
  const isSection = model.section !== undefined && row.kind !== 'task' && row.kind !== 'total';
  const texts = new Map<number, string>();
  for (const { id } of document.columns) {
    const home = region.columns[id];
    const text = row.cells[id] ?? '';
    if (home === undefined || text === '' || (isSection && isSectionsOwn(link, region, model, id))) continue;
    texts.set(model.spread?.[id]?.[0] ?? home, text);
  }
  if (isSection) for (const [column, text] of sectionTexts(link, row, model, link.sections.number)) texts.set(column, text);
  return texts;
}

/** Number and title, which stand in a section's row as its shape says and not in columns of their own. */
function isSectionsOwn(link: TemplateLink, region: Region, linked: LinkedRow, id: string): boolean {
  return id === link.sections.number || id === link.sections.title || region.columns[id] === linked.section?.numberColumn;
}

/** A column of the annex that holds nothing but section numbers, beside the order column. */
const markColumn = (document: AnnexDocument, region: Region, linked: LinkedRow): string | undefined =>
  document.columns.find(({ id }) => linked.section?.numberColumn !== undefined && region.columns[id] === linked.section.numberColumn)?.id;

/** A section written as its model stands: number apart, or in front of the title with the same dress. */
function sectionTexts(link: TemplateLink, row: Row, model: LinkedRow, numberId: string | undefined): Map<number, string> {
  const shape = model.section;
  const texts = new Map<number, string>();
  if (!shape) return texts;
  const title = row.cells[link.sections.title] ?? '';
  const number = numberId === undefined ? '' : (row.cells[numberId] ?? '');
  const inFront = shape.numberColumn === undefined;
  const front = inFront ? dressed(shape.prefix, shape.number, number, /[)\]]$/.test(number) ? `${number} ` : `${number}. `) : shape.prefix;
  for (const column of shape.titleColumns) texts.set(column, front + title);
  if (shape.numberColumn !== undefined) texts.set(shape.numberColumn, dressed(shape.numberText ?? '', shape.number, number, number));
  return texts;
}

/** `dress` with another number in it; `plain` where it shows no number to take the place of. */
function dressed(dress: string, before: string, after: string, plain: string): string {
  if (after === '') return '';
  return before !== '' && dress.includes(before) ? dress.replace(before, () => after) : plain;
}
