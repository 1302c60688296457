// An annex into a file that it did not come from: the table of that file gives columns and looks, its rows make way for the annex's.
import type { AnnexDocument, Column } from '../annex/model.ts';
import { foldText } from '../text/fold.ts';
import type { LinkedRow, TemplateLink } from './templateLink.ts';

interface OtherTemplate {
  readonly link: TemplateLink;
  /** Columns of the annex that the template has no place for. */
  readonly leftOut: readonly Column[];
}

/**
 * `link` and `own` of the template's own table. Columns go by role, those of one role in their order, then by header.
 * Null where they have no column in common.
 */
export function linkToOther(link: TemplateLink, own: AnnexDocument, annex: AnnexDocument): OtherTemplate | null {
  const partners = partnersOf(own.columns, annex.columns);
  if (partners.size === 0) return null;
  const idOf = (id: string | undefined): string | undefined => (id === undefined ? undefined : partners.get(id));
  const renamed = <T>(record: Readonly<Record<string, T>> = {}): Record<string, T> =>
    Object.fromEntries(Object.entries(record).flatMap(([id, value]) => (partners.has(id) ? [[idOf(id) ?? id, value] as const] : [])));
  const rows = Object.entries(link.rows).map(([id, row]): [string, LinkedRow] => {
    const { cells, spread, formulas, numbers, ...rest } = row;
    const some = (ids: readonly string[] = []): string[] => ids.flatMap((each) => idOf(each) ?? []);
    return [
      `template:${id}`,
      { ...rest, cells: renamed(cells), spread: renamed(spread), formulas: some(formulas), numbers: some(numbers) },
    ];
  });
  const number = idOf(link.sections.number);
  const title = idOf(link.sections.title) ?? annex.columns[0]?.id ?? '';
  const regions = link.regions.map((region) => ({ ...region, columns: renamed(region.columns) }));
  const used = new Set(partners.values());
  return {
    link: {
      format: link.format,
      regions,
      sections: number === undefined ? { title } : { number, title },
      rows: Object.fromEntries(rows),
      replaces: true,
    },
    leftOut: annex.columns.filter(({ id }) => !used.has(id)),
  };
}

/** Column of the annex by column of the template. */
function partnersOf(own: readonly Column[], annex: readonly Column[]): Map<string, string> {
  const partners = new Map<string, string>();
  const taken = new Set<string>();
  const pair = (test: (mine: Column, other: Column) => boolean): void => {
    for (const mine of own) {
      const other = partners.has(mine.id) ? undefined : annex.find((each) => !taken.has(each.id) && test(mine, each));
      if (!other) continue;
      partners.set(mine.id, other.id);
      taken.add(other.id);
    }
  };
  const header = (column: Column): string => foldText(column.header);
  pair((mine, other) => mine.role === other.role && header(mine) === header(other));
  pair((mine, other) => mine.role === other.role && mine.role !== 'other');
  pair((mine, other) => header(mine) === header(other));
  return partners;
}
