import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldText } from '#shared/text/fold.ts';

it.each([
  ['Ủy ban nhân dân', 'uy ban nhan dan'],
  ['Uỷ  ban\nNhân dân', 'uy ban nhan dan'],
  ['ĐƯỜNG', 'duong'],
  ['đường'.normalize('NFD'), 'duong'],
  [' Thời gian ', 'thoi gian'],
])('%s is found by what is typed without marks', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

it('folds letter by letter as it folds whole texts', () => {
  const letters = fc.constantFrom(
    ...'aĐđẾếỵỤ  \n\u00a0ΣσßİK\u0301\u0323\u0483é😀한ﬁ–…'.normalize('NFC'),
    'e\u0302\u0301',
    '\u2126',
    '\u2009',
  );
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      const folded = text
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase()
        .replaceAll('đ', 'd');
      expect(foldText(text)).toBe(folded.replace(/\s+/gu, ' ').trim());
    }),
    { numRuns: 2_000 },
  );
});
