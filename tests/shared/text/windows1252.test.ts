import { expect, it } from 'vitest';
import { decodeWindows1252 } from '#shared/text/windows1252.ts';

it('gives curly quotes, dashes and letters as Windows does, in Node too', () => {
  expect(decodeWindows1252(new Uint8Array([0x93, 0x41, 0x94, 0x96, 0x97, 0x85, 0x80, 0xe2, 0xad]))).toBe('“A”–—…€â\u00ad');
});
