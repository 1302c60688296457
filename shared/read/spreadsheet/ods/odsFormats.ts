// What the styles of an OpenDocument spreadsheet say beyond fonts: how dates are shown, which tables are hidden, which rows begin a page.
import { readXml } from '../../../opc/readXml.ts';
import type { DateParts } from '../dateFormat.ts';

export interface OdsFormats {
  /** How a cell style shows dates: by parts, or 'as-shown' where the format carries words; undefined without a date format. */
  datesOf(cellStyle: string | undefined): DateParts | 'as-shown' | undefined;
  isHiddenTable(tableStyle: string | undefined): boolean;
  breaksBefore(rowStyle: string | undefined): boolean;
}

interface DateStyle {
  day: boolean;
  month: boolean;
  year: boolean;
  time: boolean;
  words: boolean;
}

const MAX_PARENTS = 20;

/** From the style elements of content.xml and styles.xml. */
export function readOdsFormats(parts: readonly string[]): OdsFormats {
  const dates = new Map<string, DateStyle>();
  const dataStyles = new Map<string, { data: string | undefined; parent: string | undefined }>();
  const hiddenTables = new Set<string>();
  const breakingRows = new Set<string>();
  let date: DateStyle | undefined;
  let style = '';
  let inText = false;
  for (const xml of parts) {
    readXml(xml, {
      open(local, attributes) {
        const name = attributes.get('style:name') ?? '';
        if (local === 'date-style') {
          date = { day: false, month: false, year: false, time: false, words: false };
          dates.set(name, date);
        } else if (date) {
          if (local === 'day' || local === 'month' || local === 'year') date[local] = true;
          else if (local === 'hours' || local === 'minutes' || local === 'seconds') date.time = true;
          else if (local === 'day-of-week' || local === 'quarter' || local === 'era') date.words = true;
          inText = local === 'text';
        } else if (local === 'style') {
          style = name;
          if (attributes.get('family') === 'table-cell') {
            dataStyles.set(name, { data: attributes.get('data-style-name'), parent: attributes.get('parent-style-name') });
          }
        } else if (local === 'table-properties' && attributes.get('display') === 'false') hiddenTables.add(style);
        else if (local === 'table-row-properties' && attributes.get('break-before') === 'page') breakingRows.add(style);
      },
      text(text) {
        if (date && inText && /\p{L}/u.test(text)) date.words = true;
      },
      close(local) {
        if (local === 'date-style') date = undefined;
        inText = false;
      },
    });
  }
  return {
    datesOf(cellStyle) {
      let at = cellStyle;
      for (let depth = 0; at !== undefined && depth < MAX_PARENTS; depth++) {
        const known = dataStyles.get(at);
        const found = known?.data === undefined ? undefined : dates.get(known.data);
        if (found) return found.words ? 'as-shown' : found;
        at = known?.parent;
      }
      return undefined;
    },
    isHiddenTable: (tableStyle) => tableStyle !== undefined && hiddenTables.has(tableStyle),
    breaksBefore: (rowStyle) => rowStyle !== undefined && breakingRows.has(rowStyle),
  };
}
