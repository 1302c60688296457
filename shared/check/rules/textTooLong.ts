// Text that no cell of Excel holds: files for Excel would lose its end. No other rule looks into it, and its meaning is not read.
import { isTooLong, MAX_CELL_LENGTH } from '../../annex/cellLength.ts';
import { textRule } from './textRule.ts';

export const textTooLong = textRule({
  id: 'textTooLong',
  severity: 'error',
  signs: 0,
  longTexts: true,
  find: (text) =>
    isTooLong(text)
      ? [{ start: MAX_CELL_LENGTH, end: text.length, values: { part: '', length: text.length, limit: MAX_CELL_LENGTH } }]
      : [],
});
