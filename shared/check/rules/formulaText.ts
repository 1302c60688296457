// Text that Excel would take for a formula when the file is opened. Bullets ("- Rà soát", "+ Báo cáo") are not.
import { Sign } from '../textSigns.ts';
import { textRule } from './textRule.ts';

const FORMULA = /^\s*(?:=\s*\S|@\S|[+-](?=[\p{L}(]*[(!])|[+-]\d+(?:[.,]\d+)?\s*[-+*/^])/u;

export const formulaText = textRule({
  id: 'formulaText',
  severity: 'warning',
  signs: Sign.formula,
  find(text) {
    const match = FORMULA.exec(text.slice(0, 200));
    return match ? [{ start: 0, end: Math.min(text.length, 12) }] : [];
  },
});
