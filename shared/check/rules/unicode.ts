// Letters stored in parts (Unicode tổ hợp): they look right and are not found by search, and break in other programs.
import { Sign } from '../textSigns.ts';
import { textRule } from './textRule.ts';

/** A letter with marks behind it that NFC would write as one. */
const DECOMPOSED = /\p{L}[\u0300-\u036f]+/u;

export const notComposed = textRule({
  id: 'notComposed',
  severity: 'warning',
  signs: Sign.parts,
  find(text) {
    if (text === text.normalize('NFC')) return [];
    const first = DECOMPOSED.exec(text);
    return [
      {
        start: first?.index ?? 0,
        end: (first?.index ?? 0) + (first?.[0].length ?? text.length),
        values: { part: (first?.[0] ?? '').normalize('NFC') },
      },
    ];
  },
  mend: (text) => text.normalize('NFC'),
});
