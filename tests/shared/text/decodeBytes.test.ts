import { describe, expect, it } from 'vitest';
import letters from '#shared/data/legacyLetters.json' with { type: 'json' };
import { ImportError } from '#shared/source/importError.ts';
import { decodeBytes } from '#shared/text/decodeBytes.ts';

const text = 'TT;Nội dung nhiệm vụ;Đơn vị chủ trì\n1;Xây dựng kế hoạch thực hiện;Sở Giáo dục và Đào tạo\n';
const utf16 = (from: string, mark: boolean): Uint8Array => Uint8Array.from(Buffer.from((mark ? '\ufeff' : '') + from, 'utf16le'));
const swapped = (bytes: Uint8Array): Uint8Array => Uint8Array.from(bytes, (_, index) => bytes[index ^ 1] ?? 0);
const legacy = (table: Record<string, string>): Uint8Array => {
  const encode = new Map(Object.entries(table).map(([key, letter]) => [letter, key]));
  return Uint8Array.from(
    Buffer.from([...text].map((letter) => encode.get(letter) ?? encode.get(letter.toLowerCase()) ?? letter).join(''), 'latin1'),
  );
};
/** Windows 1258: some letters whole, tones as characters of their own. */
const windows1258 = (): Uint8Array => {
  const bytes = new Map(
    Array.from({ length: 128 }, (_, index) => [new TextDecoder('windows-1258').decode(Uint8Array.of(index + 128)), index + 128]),
  );
  const parts = [...text].flatMap((letter) => {
    if (bytes.has(letter) || letter < '\u0080') return [letter];
    const decomposed = letter.normalize('NFD');
    const tone = [...decomposed].find((mark) => /[\u0300\u0301\u0303\u0309\u0323]/.test(mark)) ?? '';
    return [decomposed.replace(tone, '').normalize('NFC'), tone];
  });
  return Uint8Array.from(parts.filter(Boolean), (part) => bytes.get(part) ?? part.charCodeAt(0));
};

describe('decodeBytes', () => {
  it.each([
    ['utf-8', new TextEncoder().encode(text)],
    ['utf-8', new TextEncoder().encode(`\ufeff${text}`)],
    ['utf-16le', utf16(text, true)],
    ['utf-16le', utf16(text, false)],
    ['utf-16be', swapped(utf16(text, true))],
    ['utf-16be', swapped(utf16(text, false))],
    ['windows-1258', windows1258()],
    ['tcvn3', legacy(letters.tcvn3)],
    ['vni', legacy(letters.vni)],
  ])('reads %s', (encoding, bytes) => {
    const decoded = decodeBytes(bytes);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text.normalize('NFC').toLowerCase()).toBe(text.toLowerCase());
  });

  it('refuses damaged UTF-8 instead of guessing a code page', () => {
    const bytes = new TextEncoder().encode(text);
    bytes[5] = 0xff;
    expect(() => decodeBytes(bytes)).toThrow(new ImportError('encoding', 'damaged-utf8'));
  });

  it('refuses letters that no code page explains', () => {
    expect(() => decodeBytes(Uint8Array.from([0x61, 0xff, 0x62, 0x20, 0xd8, 0xd9, 0x62, 0x0a]))).toThrow(ImportError);
  });

  it('believes a declared Western page only where the bytes are not UTF-8', () => {
    expect(decodeBytes(new TextEncoder().encode('Sở'), 'windows-1252').text).toBe('Sở');
    expect(decodeBytes(Uint8Array.from(Buffer.from('KÕ ho¹ch', 'latin1')), 'windows-1252')).toMatchObject({
      text: 'KÕ ho¹ch',
      guessed: false,
    });
  });
});
