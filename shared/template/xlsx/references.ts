// Cell addresses in A1 style.

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** "A" → 1, "XFD" → 16384. */
export function columnNumber(letters: string): number {
  let value = 0;
  for (const letter of letters) value = value * 26 + letter.charCodeAt(0) - 64;
  return value;
}

/** 1 → "A". */
export function columnName(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** An area as written in `ref` and `sqref`; a single cell has no second corner. */
export interface Area {
  readonly left: string;
  readonly top: number;
  readonly right?: string;
  readonly bottom: number;
}

/** Reads "B5", "$B$5:C9"; null for whole rows, whole columns and anything else. */
export function readArea(text: string): Area | null {
  const found = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(text);
  if (!found?.[1] || !found[2]) return null;
  return { left: found[1], top: Number(found[2]), bottom: Number(found[4] ?? found[2]), ...(found[3] ? { right: found[3] } : {}) };
}
