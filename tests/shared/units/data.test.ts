import { describe, expect, it } from 'vitest';
import provinces from '#shared/data/provinces.json' with { type: 'json' };
import units from '#shared/data/units.json' with { type: 'json' };
import { standardEntries } from '#shared/units/directory.ts';
import { isIsoDate } from '#shared/time/calendar.ts';
import { resolveUnits } from '#shared/units/resolveUnits.ts';

const entries = standardEntries();
const ids = new Set(entries.map((entry) => entry.id));

describe('the directory', () => {
  it('has no id twice', () => expect(ids.size).toBe(entries.length));
  it('names only successors that it has', () =>
    expect(entries.flatMap((entry) => entry.successors ?? []).filter(({ id }) => !ids.has(id))).toEqual([]));
  it('says where each entry is from', () => {
    const sources = new Set(Object.keys(units.sources));
    expect(units.entries.filter((entry) => !sources.has(entry.source))).toEqual([]);
  });
  it('has real dates', () =>
    expect(entries.flatMap(({ validFrom, validTo }) => [validFrom, validTo]).filter((day) => day && !isIsoDate(day))).toEqual([]));
  it('finds every entry by its own name at a date when it was in being', () => {
    const lost = entries.filter((entry) => {
      const date = entry.validTo ?? entry.validFrom ?? '2026-11-22';
      return resolveUnits(entry.name, { date })[0]?.id !== entry.id;
    });
    expect(lost.map((entry) => entry.name)).toEqual([]);
  });
});

describe('provinces', () => {
  it('34: 9 cities and 25 provinces', () => {
    expect(provinces.provinces).toHaveLength(34);
    expect(provinces.provinces.filter((province) => province.kind === 'thành phố')).toHaveLength(9);
  });
});

const successorsAt = (name: string, date: string): readonly string[] =>
  resolveUnits(name, { date }).flatMap(({ status, successors }) => [status, ...successors.map((each) => each.name)]);

describe('provinces that lost their name on 01/7/2025', () => {
  const MERGED: readonly (readonly [string, readonly string[]])[] = [
    ['tỉnh Tuyên Quang', ['Hà Giang']],
    ['tỉnh Lào Cai', ['Yên Bái']],
    ['tỉnh Thái Nguyên', ['Bắc Kạn']],
    ['tỉnh Bắc Ninh', ['Bắc Giang']],
    ['tỉnh Phú Thọ', ['Vĩnh Phúc', 'Hòa Bình']],
    ['thành phố Hải Phòng', ['Hải Dương']],
    ['tỉnh Hưng Yên', ['Thái Bình']],
    ['tỉnh Ninh Bình', ['Hà Nam', 'Nam Định']],
    ['tỉnh Quảng Trị', ['Quảng Bình']],
    ['thành phố Đà Nẵng', ['Quảng Nam']],
    ['tỉnh Quảng Ngãi', ['Kon Tum']],
    ['tỉnh Gia Lai', ['Bình Định']],
    ['tỉnh Khánh Hòa', ['Ninh Thuận']],
    ['tỉnh Đắk Lắk', ['Phú Yên']],
    ['tỉnh Lâm Đồng', ['Bình Thuận', 'Đắk Nông']],
    ['tỉnh Đồng Nai', ['Bình Phước']],
    ['thành phố Hồ Chí Minh', ['Bình Dương', 'Bà Rịa - Vũng Tàu']],
    ['tỉnh Tây Ninh', ['Long An']],
    ['tỉnh Đồng Tháp', ['Tiền Giang']],
    ['tỉnh Vĩnh Long', ['Bến Tre', 'Trà Vinh']],
    ['tỉnh An Giang', ['Kiên Giang']],
    ['thành phố Cần Thơ', ['Sóc Trăng', 'Hậu Giang']],
    ['tỉnh Cà Mau', ['Bạc Liêu']],
  ];
  it.each(MERGED.flatMap(([now, names]) => names.map((name) => [name, now] as const)))('tỉnh %s → %s', (name, now) => {
    expect(successorsAt(`UBND tỉnh ${name}`, '2025-06-30')).toEqual(['current']);
    expect(successorsAt(`UBND tỉnh ${name}`, '2025-07-01')).toEqual(['ceased', `Ủy ban nhân dân ${now}`]);
  });
  it('29 names are gone', () => expect(MERGED.flatMap(([, names]) => names)).toHaveLength(29));
});

describe('ministries that ceased on 28/02/2025', () => {
  it.each([
    ['Bộ Kế hoạch và Đầu tư', ['Bộ Tài chính']],
    ['Bộ Giao thông vận tải', ['Bộ Xây dựng']],
    ['Bộ Nông nghiệp và PTNT', ['Bộ Nông nghiệp và Môi trường']],
    ['Bộ TN&MT', ['Bộ Nông nghiệp và Môi trường']],
    ['Bộ TT&TT', ['Bộ Khoa học và Công nghệ', 'Bộ Văn hóa, Thể thao và Du lịch']],
    ['Bộ LĐTBXH', ['Bộ Nội vụ', 'Bộ Giáo dục và Đào tạo', 'Bộ Y tế', 'Bộ Nông nghiệp và Môi trường', 'Bộ Công an']],
    ['Ủy ban Dân tộc', ['Bộ Dân tộc và Tôn giáo']],
  ])('%s → %j', (name, successors) => {
    expect(successorsAt(name, '2025-02-28')).toEqual(['current']);
    expect(successorsAt(name, '2025-03-01')).toEqual(['ceased', ...successors]);
  });
  it('14 ministries go on', () => {
    const now = entries.filter(({ id, kind, validTo }) => kind === 'bo' && !validTo && id.startsWith('bo-'));
    expect(now).toHaveLength(14);
  });
});
