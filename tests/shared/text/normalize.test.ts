import { describe, expect, it } from 'vitest';
import { collapseSpace, normalizeText } from '#shared/text/normalize.ts';

const nfd = 'Kế hoạch'.normalize('NFD');

describe('normalizeText', () => {
  const cases: [string, string, string, string[]][] = [
    ['plain text stays', 'Kế hoạch, "2025" – 20 m²', 'Kế hoạch, "2025" – 20 m²', []],
    ['decomposed letters are composed', nfd, 'Kế hoạch', ['nfd-composed']],
    ['letters of Windows 1258 are composed', 'Kê\u0301 hoa\u0323ch', 'Kế hoạch', ['nfd-composed']],
    ['the blank that does not break is a blank', 'Quý\u00a0I', 'Quý I', ['blank-unified']],
    ['zero-width characters and soft hyphens go', 'Sở\u200b Tư\u00ad pháp\ufeff', 'Sở Tư pháp', ['invisible-removed']],
    ['characters that turn the line go', 'Sở \u202eabc\u202c', 'Sở abc', ['bidi-removed']],
    ['control characters go, line breaks stay', 'a\u0001\r\nb\u000bc', 'a\nb\nc', ['control-removed']],
    ['half of a character is marked', 'a\ud83d!', 'a\ufffd!', ['surrogate-replaced']],
  ];
  it.each(cases)('%s', (_, before, after, changes) => {
    expect(normalizeText(before)).toEqual({ text: after, changes });
  });

  it('changes nothing when done again', () => {
    for (const [, before] of cases) expect(normalizeText(normalizeText(before).text).changes).toEqual([]);
  });
});

it('collapseSpace makes one line', () => {
  expect(collapseSpace('  Sở\n\tTư \u00a0 pháp ')).toBe('Sở Tư pháp');
});
