// The looks of cells in a new workbook: Times New Roman, thin black borders, everything text.
import type { Alignment as SheetAlignment, Border, Borders, Fill, Font, Style } from 'exceljs';
import type { Alignment } from '../../annex/roles.ts';
import { FONT_FAMILY, type PrintAnnex } from '../../paper/paper.ts';

const THIN: Partial<Border> = { style: 'thin', color: { argb: 'FF000000' } };
const BOX: Partial<Borders> = { top: THIN, left: THIN, bottom: THIN, right: THIN };

/** Text format: what looks like a number, a date or a formula stays what was typed, also after an edit in Excel. */
const TEXT_FORMAT = '@';

const fill = (colour: string | null): { fill?: Fill } =>
  colour === null ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${colour}` } } };

const font = (size: number, more: Partial<Font> = {}): Partial<Font> => ({ name: FONT_FAMILY, family: 1, size, ...more });

const alignment = (horizontal: Alignment, vertical: SheetAlignment['vertical']): Partial<SheetAlignment> => ({
  horizontal,
  vertical,
  wrapText: true,
});

export type CellStyle = Partial<Style>;

/** Style of text outside the table. */
export const plainStyle = (size: number, more: Partial<Font>, horizontal: Alignment): CellStyle => ({
  font: font(size, more),
  alignment: alignment(horizontal, 'middle'),
  numFmt: TEXT_FORMAT,
});

interface TableStyles {
  readonly header: CellStyle;
  readonly body: (align: Alignment, bold: boolean, shaded: boolean) => CellStyle;
}

/** Styles of the table, each object made once: exceljs then writes each style once and quickly. */
export function tableStyles({ sizes, settings }: PrintAnnex): TableStyles {
  const made = new Map<string, CellStyle>();
  const body = (align: Alignment, bold: boolean, shaded: boolean): CellStyle => {
    const key = `${align} ${bold} ${shaded}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const style: CellStyle = {
      font: font(sizes.body, bold ? { bold } : {}),
      alignment: alignment(align, 'middle'),
      border: BOX,
      numFmt: TEXT_FORMAT,
      ...fill(shaded ? settings.sectionFill : null),
    };
    made.set(key, style);
    return style;
  };
  return {
    header: {
      font: font(sizes.tableHeader, { bold: true, color: { argb: `FF${settings.headerInk}` } }),
      alignment: alignment('center', 'middle'),
      border: BOX,
      numFmt: TEXT_FORMAT,
      ...fill(settings.headerFill),
    },
    body,
  };
}
