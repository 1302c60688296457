// Letters stored in parts (Unicode tổ hợp): they look right and are not found by search, and break in other programs.
import { textRule } from './textRule.ts';

/** A letter with marks behind it that NFC would write as one. */
const DECOMPOSED = /\p{L}[\u0300-\u036f]+/u;

const MARK = /[\u0300-\u036f]/;

export const notComposed = textRule({
  id: 'notComposed',
  severity: 'warning',
  find(text) {
    if (!MARK.test(text) || text === text.normalize('NFC')) return [];
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
