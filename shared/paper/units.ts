// Lengths on paper. Millimetres are the paper's unit, points the letters', pixels (1/96 inch) the screen's and the model's.
export const MM_PER_INCH = 25.4;
const PT_PER_MM = 72 / MM_PER_INCH;
export const PX_PER_MM = 96 / MM_PER_INCH;

export const ptFromMm = (mm: number): number => mm * PT_PER_MM;
export const mmFromPt = (pt: number): number => pt / PT_PER_MM;
