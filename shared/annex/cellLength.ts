// How long the text of a cell may be. A longer text is kept and shown as typed, but nothing looks into it: no rule, no reading of
// units or times. The rule `textTooLong` reports it once.

/** UTF-16 units that a cell of Excel holds ("Total number of characters that a cell can contain", Excel specifications and limits). */
export const MAX_CELL_LENGTH = 32_767;

/** Whether no cell of Excel can hold the text. */
export const isTooLong = (text: string): boolean => text.length > MAX_CELL_LENGTH;
