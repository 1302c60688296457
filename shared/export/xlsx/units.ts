// The units of a workbook whose Normal style is Times New Roman 12: its widest digit is 8 pixels wide, and column widths
// count digits. Row heights are points.
import { MM_PER_INCH, PX_PER_MM } from '../../paper/units.ts';

export const NORMAL_FONT = { name: 'Times New Roman', size: 12 } as const;

const DIGIT_PX = 8;
const EMU_PER_MM = 36_000;

/**
 * Columns fill slightly less than the paper: Excel rounds a scale down to whole per cents, and a sheet a hair too wide
 * would be printed smaller than its letters say.
 */
export const FILL = 0.985;

export const widthFromMm = (mm: number): number => Math.floor((mm * PX_PER_MM * 256) / DIGIT_PX) / 256;

export const inchesFromMm = (mm: number): number => mm / MM_PER_INCH;

export const emuFromMm = (mm: number): number => Math.round(mm * EMU_PER_MM);

/** Room that Excel leaves beside the text of a cell, both sides and the grid line together. */
export const CELL_INSET_MM = 6 / PX_PER_MM;
