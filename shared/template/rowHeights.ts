// Heights of the rows that are written into a worksheet: measured from their texts with the template's own columns and letters.
// No program refits a row that has a height, and LibreOffice refits none, so a row without one would cut its text.
import type { Row } from '../annex/model.ts';
import { openPackage } from '../opc/officePackage.ts';
import { attribute, pattern } from '../opc/xmlText.ts';
import { cellsOf, splitSheet, type SheetXml } from './xlsx/sheetXml.ts';
import { sheetPart } from './xlsx/sheetPart.ts';
import { TALLEST_ROW_PT, textHeightPt } from '../export/xlsx/rowHeight.ts';
import { createCellFonts, type CellFonts } from './cellFonts.ts';
import type { PlannedRow } from './plannedRow.ts';
import type { Region } from './templateLink.ts';

export interface RowHeights {
  /** Points that the row needs; undefined where its height may stay as it is. */
  of(row: PlannedRow, region: Region): number | undefined;
}

interface Sheet {
  readonly xml: SheetXml;
  /** Pixels by physical column. */
  readonly widthOf: (column: number) => number;
}

const MM_PER_PX = 25.4 / 96;
/** Excel's width of a column that no one set, in digits. */
const USUAL_WIDTH = 8.43;

/** For the worksheets of one workbook. */
export function createRowHeights(bytes: Uint8Array): RowHeights {
  const source = openPackage(bytes);
  const main = source.relationships('').find(({ type }) => type === 'officeDocument')?.target ?? '';
  const stylesPart = source.relationships(main).find(({ type }) => type === 'styles')?.target;
  const fonts = createCellFonts(stylesPart !== undefined && source.has(stylesPart) ? source.text(stylesPart) : '');
  const sheets = new Map<string, Sheet>();
  const looks = new Map<string, ReadonlyMap<number, number>>();

  function sheetOf(name: string): Sheet {
    const known = sheets.get(name);
    if (known) return known;
    const xml = splitSheet(source.text(sheetPart(source.text(main), source.relationships(main), name)));
    const sheet = { xml, widthOf: columnWidths(xml, fonts) };
    sheets.set(name, sheet);
    return sheet;
  }

  function stylesOf(sheet: Sheet, name: string, row: number): ReadonlyMap<number, number> {
    const key = `${name}:${row}`;
    const known = looks.get(key);
    if (known) return known;
    const own = sheet.xml.byNumber.get(row);
    const cells = own ? cellsOf(sheet.xml.prefix, own) : [];
    const styles = new Map(cells.map(({ column, attributes }) => [column, Number(attribute(attributes, 's') ?? 0)]));
    looks.set(key, styles);
    return styles;
  }

  return {
    of(planned, region) {
      if (planned.row === null || (planned.set.size === 0 && 'source' in planned.at)) return undefined;
      const name = region.sheet ?? '';
      const sheet = sheetOf(name);
      const origin = 'source' in planned.at ? planned.at.source : planned.at.model;
      const styles = stylesOf(sheet, name, origin);
      const needed = Math.min(
        TALLEST_ROW_PT,
        shownTexts(planned, planned.row, region, origin).reduce((tallest, { column, right, text }) => {
          const font = fonts.of(styles.get(column) ?? 0);
          let widthMm = 0;
          for (let at = column; at <= right; at += 1) widthMm += sheet.widthOf(at) * MM_PER_PX;
          return Math.max(tallest, textHeightPt(text, font.bold ? 'bold' : 'regular', font.size, widthMm));
        }, 0),
      );
      const present = attribute(sheet.xml.byNumber.get(origin)?.attributes ?? '', 'ht');
      if (needed === 0 || ('source' in planned.at && present !== undefined && Number(present) >= needed)) return undefined;
      return needed;
    },
  };
}

/** Texts of a row with the columns over which each is set; what runs down over several rows is left to them. */
function shownTexts(planned: PlannedRow, row: Row, region: Region, origin: number): { column: number; right: number; text: string }[] {
  const texts = new Map(planned.set);
  for (const [id, home] of Object.entries(region.columns)) {
    const text = row.cells[id] ?? '';
    if (row.kind === 'task' && text !== '' && !texts.has(home)) texts.set(home, text);
  }
  return [...texts].flatMap(([column, text]) => {
    const merge = region.merges.find(
      ({ top, bottom, left, right }) => top <= origin && origin <= bottom && left <= column && column <= right,
    );
    if (text === '' || (merge && merge.bottom > merge.top && !planned.apart.has(column))) return [];
    return [{ column, right: merge && !planned.apart.has(column) ? merge.right : column, text }];
  });
}

/** Pixels of each column; the widest digit of the workbook's font is half its size (exact for Times New Roman, near for others). */
function columnWidths({ head, prefix }: SheetXml, fonts: CellFonts): (column: number) => number {
  const digit = Math.max(5, Math.round((fonts.normalSize * 96) / 72 / 2));
  const usual = Number(attribute(pattern(`<${prefix}sheetFormatPr\\b([^>]*)`).exec(head)?.[1] ?? '', 'defaultColWidth') ?? USUAL_WIDTH);
  const spans = [...head.matchAll(pattern(`<${prefix}col\\b([^>]*?)/?>`, 'g'))].map(([, attributes = '']) => ({
    from: Number(attribute(attributes, 'min')),
    to: Number(attribute(attributes, 'max')),
    width: Number(attribute(attributes, 'width') ?? usual),
  }));
  return (column) => Math.trunc((spans.find(({ from, to }) => from <= column && column <= to)?.width ?? usual) * digit);
}
