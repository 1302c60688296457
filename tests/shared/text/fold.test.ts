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
