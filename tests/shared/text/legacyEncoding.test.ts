import { describe, expect, it } from 'vitest';
import { decideEncodings, decodeAs, type FontedText } from '#shared/text/legacyEncoding.ts';

const read = (texts: readonly FontedText[]): string[] => {
  const decisions = decideEncodings(texts);
  return texts.map((one, index) => decodeAs(one.text, decisions[index] ?? { encoding: 'unicode' }));
};
const column = (font: string | undefined, ...texts: string[]): FontedText[] => texts.map((text, row) => ({ text, font, row }));

describe('decideEncodings', () => {
  it('decodes by letters under any font', () => {
    expect(read(column('Arial', '§¬n vÞ chñ tr×', 'Thêi gian thùc hiÖn', 'Quý I', 'N¨m 2025'))).toEqual([
      'Đơn vị chủ trì',
      'Thời gian thực hiện',
      'Quý I',
      'Năm 2025',
    ]);
    expect(read(column('Arial', 'Ñôn vò chuû trì', 'Thôøi gian thöïc hieän', 'Naêm 2025'))).toEqual([
      'Đơn vị chủ trì',
      'Thời gian thực hiện',
      'Năm 2025',
    ]);
  });

  it('leaves Unicode alone that only carries a legacy font, short words too', () => {
    const texts = ['Đơn vị chủ trì', 'các xã', 'Sở Tài chính', 'TT', 'Phòng', 'Hà Nam'];
    for (const font of ['.VnTime', '.VnTimeH', 'VNI-Times']) expect(read(column(font, ...texts))).toEqual(texts);
  });

  it('makes capitals of what a capital font draws, ASCII too', () => {
    expect(read(column('.VnTimeH', 'néi dung c«ng viÖc', '§¬n vÞ chñ tr×', 'tt', 'ghi chó'))).toEqual([
      'NỘI DUNG CÔNG VIỆC',
      'ĐƠN VỊ CHỦ TRÌ',
      'TT',
      'GHI CHÚ',
    ]);
  });

  it('restores the capitals of a capital font that is gone', () => {
    expect(read(column('Arial', 'NHIÖM Vô Vµ GI¶I PH¸P', 'Së GD&§T', 'Së Y tÕ phèi hîp thùc hiÖn'))).toEqual([
      'NHIỆM VỤ VÀ GIẢI PHÁP',
      'Sở GD&ĐT',
      'Sở Y tế phối hợp thực hiện',
    ]);
    expect(read(column('.VnTime', 'NHIÖM Vô'))).toEqual(['NHIệM Vụ']);
  });

  it('follows the row where a file mixes encodings in one font', () => {
    const mixed: FontedText[] = [
      { row: 1, font: 'Arial', text: 'Tæ chøc tuyªn truyÒn ®Õn c¸c x·' },
      { row: 1, font: 'Arial', text: 'c¸c së' },
      { row: 2, font: 'Arial', text: 'Tổ chức tuyên truyền đến các xã' },
      { row: 2, font: 'Arial', text: 'các xã' },
    ];
    expect(read(mixed)).toEqual(['Tổ chức tuyên truyền đến các xã', 'các sở', 'Tổ chức tuyên truyền đến các xã', 'các xã']);
  });

  it('takes no sign of Western text for a legacy letter', () => {
    const texts = ['café résumé', 'Diện tích 20 m²', '± 5 °C', '§ 5', '3 × 4', 'Müller GmbH', '10 µm', '«Học tập»', '© 2025'];
    expect(read(column('Arial', ...texts))).toEqual(texts);
    for (const text of texts) expect(read(column(undefined, text))).toEqual([text]);
  });
});
