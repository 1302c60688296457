import { describe, expect, it } from 'vitest';
import type { UnitEntry } from '#shared/units/entry.ts';
import { resolveUnits, type ResolvedUnit, type UnitContext } from '#shared/units/resolveUnits.ts';

const NOW = '2026-11-22';

const read = (text: string, context: UnitContext = { date: NOW }): ResolvedUnit[] => resolveUnits(text, context);

/** "text = id status" for each unit; "-" for no id. */
const lines = (text: string, date = NOW): string[] => read(text, { date }).map((unit) => `${unit.text} = ${unit.id ?? '-'} ${unit.status}`);

const texts = (text: string): string[] => read(text).map((unit) => unit.text);

describe('splitting', () => {
  it.each([
    [
      'Sở Tư pháp, Công an tỉnh, các sở, ngành, địa phương liên quan',
      ['Sở Tư pháp', 'Công an tỉnh', 'các sở, ngành, địa phương liên quan'],
    ],
    ['Trường Cao đẳng Lai Châu, các sở, ngành, địa phương liên quan', ['Trường Cao đẳng Lai Châu', 'các sở, ngành, địa phương liên quan']],
    ['Phòng GDPT-GDTX; Phòng GDNN', ['Phòng GDPT-GDTX', 'Phòng GDNN']],
    [
      'Phòng TCCB; Phòng QLCL; các cơ sở giáo dục phổ thông, các trường CĐ, TC.',
      ['Phòng TCCB', 'Phòng QLCL', 'các cơ sở giáo dục phổ thông', 'các trường CĐ, TC'],
    ],
    ['Phòng GDNN; Trung tâm DVVL tỉnh; doanh nghiệp', ['Phòng GDNN', 'Trung tâm DVVL tỉnh', 'doanh nghiệp']],
    ['Văn phòng Bộ (Trung tâm truyền thông)', ['Văn phòng Bộ (Trung tâm truyền thông)']],
    ['Văn phòng Bộ và các đơn vị thuộc Bộ có liên quan', ['Văn phòng Bộ', 'các đơn vị thuộc Bộ có liên quan']],
    [
      'Vụ GDTX, Cục Công nghệ thông tin; Viện Khoa học Giáo dục Việt Nam; các đơn vị thuộc Bộ GDĐT có liên quan',
      ['Vụ GDTX', 'Cục Công nghệ thông tin', 'Viện Khoa học Giáo dục Việt Nam', 'các đơn vị thuộc Bộ GDĐT có liên quan'],
    ],
    ['Các bộ, ngành liên quan, các tỉnh, thành phố', ['Các bộ, ngành liên quan', 'các tỉnh, thành phố']],
    ['Các cơ sở giáo dục đại học, Hội Khuyến học Việt Nam', ['Các cơ sở giáo dục đại học', 'Hội Khuyến học Việt Nam']],
    ['Trường Đại học Mở Thành phố Hồ Chí Minh, Vụ GDTX', ['Trường Đại học Mở Thành phố Hồ Chí Minh', 'Vụ GDTX']],
    ['Văn phòng Sở và các phòng chuyên môn thuộc Sở', ['Văn phòng Sở', 'các phòng chuyên môn thuộc Sở']],
    ['Bộ Văn hóa, Thể thao và Du lịch', ['Bộ Văn hóa, Thể thao và Du lịch']],
    ['Bộ Văn hóa Thể thao và Du lịch, Bộ Y tế', ['Bộ Văn hóa Thể thao và Du lịch', 'Bộ Y tế']],
    ['Phòng Kinh tế, Hạ tầng và Đô thị; Phòng VH-XH', ['Phòng Kinh tế, Hạ tầng và Đô thị', 'Phòng VH-XH']],
    ['Phòng TCCB, QLCL, KH-TC', ['Phòng TCCB', 'QLCL', 'KH-TC']],
    ['- Sở Y tế\n- Sở Nội vụ', ['Sở Y tế', 'Sở Nội vụ']],
    ['Sở Công Thương\nSở Xây dựng', ['Sở Công Thương', 'Sở Xây dựng']],
    ['Trường Đại học Tây\nBắc', ['Trường Đại học Tây\nBắc']],
    [
      'các phòng chuyên môn thuộc Sở, Thủ trưởng các đơn vị trực thuộc',
      ['các phòng chuyên môn thuộc Sở', 'Thủ trưởng các đơn vị trực thuộc'],
    ],
    ['', []],
    [' ; , ', []],
  ])('%s', (text, expected) => expect(texts(text)).toEqual(expected));

  it('keeps a quoted title whole', () =>
    expect(texts('Ban Chỉ đạo Đề án “Phối hợp giữa Bộ Kế hoạch và Đầu tư và Sở Tài chính”; Sở Y tế')).toEqual([
      'Ban Chỉ đạo Đề án “Phối hợp giữa Bộ Kế hoạch và Đầu tư và Sở Tài chính”',
      'Sở Y tế',
    ]));
});

describe('a word shared by a list', () => {
  it.each([
    ['Các Bộ: Quốc phòng, Xây dựng và Nông nghiệp và Môi trường', ['bo-quoc-phong', 'bo-xay-dung', 'bo-nong-nghiep-va-moi-truong']],
    ['Bộ Quốc phòng, Công an, Ngoại giao', ['bo-quoc-phong', 'bo-cong-an', 'bo-ngoai-giao']],
    ['các Sở: Tài chính, Nội vụ', ['so-tai-chinh', 'so-noi-vu']],
    ['Sở Tài chính, Nội vụ', ['so-tai-chinh', 'so-noi-vu']],
    ['các Sở Tài chính, Nội vụ và Xây dựng; UBND tỉnh', ['so-tai-chinh', 'so-noi-vu', 'so-xay-dung', 'ubnd-tinh']],
    ['Sở Tài chính, Công an tỉnh', ['so-tai-chinh', 'cong-an-tinh']],
    ['Các Phòng: TCCB, Giáo dục trung học', [null, null]],
  ])('%s', (text, ids) => expect(read(text).map((unit) => unit.id)).toEqual(ids));
});

describe('one unit however it is written', () => {
  it.each([
    'Sở Giáo dục và Đào tạo',
    'SỞ GIÁO DỤC VÀ ĐÀO TẠO',
    'Sở GD&ĐT',
    'Sở GDĐT',
    'Sở GD-ĐT',
    'SGDĐT',
    'Sở Giáo dục & Đào tạo',
    'Sở GD&ĐT tỉnh Điện Biên',
    'Sở Giáo dục\nvà Đào tạo',
    'Sở Giáo dục và Đào tạo'.normalize('NFD'),
    'Sở Giáo dục và Đào tạo chủ trì',
  ])('%s', (text) => expect(read(text).map((unit) => unit.id)).toEqual(['so-giao-duc-va-dao-tao']));

  it('the place of the tone mark does not count', () => {
    expect(read('Uỷ ban nhân dân tỉnh')[0]?.id).toBe('ubnd-tinh');
    expect(read('Bộ Văn hoá, Thể thao và Du lịch')[0]?.id).toBe('bo-van-hoa-the-thao-va-du-lich');
  });

  it('offsets are those of the text as given, also when it is decomposed', () => {
    const text = 'Sở Y tế; Sở Nội vụ'.normalize('NFD');
    expect(read(text).map((unit) => text.slice(unit.start, unit.end))).toEqual(
      ['Sở Y tế', 'Sở Nội vụ'].map((name) => name.normalize('NFD')),
    );
  });
});

describe('at a date', () => {
  it.each([
    ['Bộ Kế hoạch và Đầu tư', '2025-02-28', 'bo-khdt current', []],
    ['Bộ Kế hoạch và Đầu tư', '2025-03-01', 'bo-khdt ceased', ['Bộ Tài chính']],
    ['Bộ Nông nghiệp và Môi trường', '2025-02-28', 'bo-nong-nghiep-va-moi-truong notYet', []],
    ['Sở KH&ĐT', NOW, 'so-khdt ceased', ['Sở Tài chính']],
    ['Các sở KH&ĐT', NOW, 'so-khdt ceased', ['Sở Tài chính']],
    ['Sở TT&TT', NOW, 'so-tttt ceased', ['Sở Khoa học và Công nghệ', 'Sở Văn hóa, Thể thao và Du lịch']],
    [
      'Sở Lao động - TB và XH',
      NOW,
      'so-ldtbxh ceased',
      ['Sở Nội vụ', 'Sở Giáo dục và Đào tạo', 'Sở Y tế', 'Sở Nông nghiệp và Môi trường', 'Công an tỉnh'],
    ],
    ['UBND các huyện, thị xã, thành phố', '2025-06-30', 'cap-huyen phrase', []],
    ['UBND các huyện, thành phố', '2025-07-01', 'cap-huyen ceased', ['Ủy ban nhân dân các xã, phường, đặc khu']],
    ['UBND huyện Mường Tè', NOW, '- ceased', ['Ủy ban nhân dân các xã, phường, đặc khu']],
    ['UBND thành phố Thái Nguyên', NOW, '- ceased', ['Ủy ban nhân dân các xã, phường, đặc khu']],
    ['UBND thành phố Hà Nội', NOW, 'ubnd-tp-01 current', []],
    ['UBND tỉnh Lai Châu', '2025-03-20', 'ubnd-tinh-12 current', []],
    ['UBND tỉnh Đồng Nai', '2025-03-20', 'ubnd-tinh-75-cu current', []],
    ['UBND tỉnh Đồng Nai', '2025-09-15', 'ubnd-tinh-75 current', []],
    ['UBND tỉnh Đồng Nai', '2026-04-30', 'ubnd-tinh-75 ceased', ['Ủy ban nhân dân thành phố Đồng Nai']],
    ['UBND thành phố Bắc Ninh', '2026-09-19', 'ubnd-tp-24 notYet', []],
    ['UBND tỉnh Hà Giang', NOW, 'ubnd-tinh-08-1-cu ceased', ['Ủy ban nhân dân tỉnh Tuyên Quang']],
    ['UBND tỉnh Bắc Giang', NOW, 'ubnd-tinh-24-1-cu ceased', ['Ủy ban nhân dân thành phố Bắc Ninh']],
    ['Sở Tài chính tỉnh Hà Giang', NOW, 'so-tai-chinh ceased', ['Sở Tài chính tỉnh Tuyên Quang']],
    ['Ban Tuyên giáo Tỉnh ủy', NOW, 'ban-tuyen-giao-tinh-uy ceased', ['Ban Tuyên giáo và Dân vận Tỉnh ủy']],
  ])('%s at %s', (text, date, expected, successors) => {
    const [unit] = read(text, { date });
    expect(`${unit?.id ?? '-'} ${unit?.status ?? ''}`).toBe(expected);
    expect(unit?.successors.map((successor) => successor.name)).toEqual(successors);
  });

  it('an optional department that this province has not', () => {
    expect(read('Sở Ngoại vụ')[0]?.status).toBe('current');
    const [unit] = read('Sở Ngoại vụ', { date: NOW, absent: new Set(['so-ngoai-vu']) });
    expect(unit).toMatchObject({ status: 'ceased', successors: [{ name: 'Văn phòng Ủy ban nhân dân tỉnh' }] });
  });
});

describe('what is not in the directory', () => {
  it('near names are suggested, not applied', () => {
    expect(read('Sở Tài chinh')[0]).toMatchObject({ id: null, status: 'unknown', suggestion: 'Sở Tài chính' });
    expect(read('So Tai chinh')[0]).toMatchObject({ id: null, status: 'unknown', suggestion: 'Sở Tài chính' });
    expect(read('Sở Môi trường xanh')[0]).toMatchObject({ id: null, status: 'unknown' });
  });
  it.each([
    'Vụ GDTX',
    'Viện Khoa học Giáo dục Việt Nam',
    'Phòng QLCL',
    'Trường THPT chuyên Lê Quý Đôn',
    'UBND xã Pa Ủ',
    'Ban Quản lý dự án',
    'Văn phòng Sở',
  ])('%s is known by its kind', (text) => expect(lines(text)).toEqual([`${text} = - current`]));
  it('a word that names nothing is unknown', () => expect(lines('xyz')).toEqual(['xyz = - unknown']));

  it('vague phrases are marked', () => {
    expect(read('Các đơn vị liên quan')[0]).toMatchObject({ kind: 'phrase', status: 'phrase', vague: true });
    expect(read('Các sở, ban, ngành')[0]?.vague).toBeUndefined();
  });

  it("the user's own units", () => {
    const own: readonly UnitEntry[] = [
      { id: 'p-ncth', name: 'Phòng Nghiên cứu tổng hợp', aliases: ['NCTH'], kind: 'phong', source: 'own' },
    ];
    expect(resolveUnits('NCTH; Phòng Nghiên cứu tổng hợp', { ownDirectory: own }).map((unit) => unit.id)).toEqual(['p-ncth', 'p-ncth']);
  });
});
