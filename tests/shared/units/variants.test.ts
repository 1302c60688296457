// Ways of writing units that were not met in the annexes quoted in resolveUnits.test.ts.
import { describe, expect, it } from 'vitest';
import { resolveUnits } from '#shared/units/resolveUnits.ts';

const ids = (text: string): (string | null)[] => resolveUnits(text, { date: '2026-11-22' }).map(({ id }) => id);
const texts = (text: string): string[] => resolveUnits(text, { date: '2026-11-22' }).map((unit) => unit.text);
const statuses = (text: string): string[] => resolveUnits(text, { date: '2026-11-22' }).map(({ status }) => status);

const TWO = ['so-tai-chinh', 'so-noi-vu'];

describe('two departments, however they stand side by side', () => {
  it.each([
    'Sở Tài chính, Sở Nội vụ',
    'Sở Tài chính; Sở Nội vụ',
    'Sở Tài chính và Sở Nội vụ',
    'Sở Tài chính/Sở Nội vụ',
    'Sở Tài chính - Sở Nội vụ',
    'Sở Tài chính + Sở Nội vụ',
    'Sở Tài chính\nSở Nội vụ',
    '- Sở Tài chính\n- Sở Nội vụ',
    '- Sở Tài chính - Sở Nội vụ',
    '+ Sở Tài chính\n+ Sở Nội vụ',
    '1. Sở Tài chính 2. Sở Nội vụ',
    '1. Sở Tài chính; 2. Sở Nội vụ',
    '1) Sở Tài chính\n2) Sở Nội vụ',
    'a) Sở Tài chính; b) Sở Nội vụ',
    'Các Sở: Tài chính, Nội vụ',
    'các sở Tài chính, Nội vụ',
    'Sở Tài chính, Nội vụ',
    'Sở TC, NV',
    'STC, SNV',
    'Sở TC; Sở NV',
    'SỞ TÀI CHÍNH, SỞ NỘI VỤ',
    'Sở Tài chính (chủ trì), Sở Nội vụ',
    'Sở Tài chính phối hợp với Sở Nội vụ',
    'Sở Tài chính chủ trì, phối hợp Sở Nội vụ',
    'Sở Tài chính tỉnh Lai Châu; Sở Nội vụ Lai Châu',
  ])('%j', (text) => expect(ids(text)).toEqual(TWO));
});

describe('short forms', () => {
  it.each([
    ['Sở GD và ĐT', 'so-giao-duc-va-dao-tao'],
    ['Sở Giáo dục - Đào tạo', 'so-giao-duc-va-dao-tao'],
    ['Bộ GD & ĐT', 'bo-giao-duc-va-dao-tao'],
    ['Sở NN và MT', 'so-nong-nghiep-va-moi-truong'],
    ['Bộ Lao động - TBXH', 'bo-ldtbxh'],
    ['Bộ QP', 'bo-quoc-phong'],
    ['VP Chính phủ', 'van-phong-chinh-phu'],
    ['BCH Quân sự tỉnh', 'bo-chi-huy-quan-su-tinh'],
    ['CA tỉnh', 'cong-an-tinh'],
    ['UBND TPHCM', 'ubnd-tp-79'],
    ['UBND TP. Hồ Chí Minh', 'ubnd-tp-79'],
    ['Ban TGDV Tỉnh ủy', 'ban-tuyen-giao-va-dan-van-tinh-uy'],
    ['Trung tâm Phục vụ HCC tỉnh', 'tt-pvhcc-tinh'],
    ['VNPT Lai Châu', 'vnpt'],
    ['UBND các cấp', 'chinh-quyen-cac-cap'],
  ])('%s', (text, id) => expect(ids(text)).toEqual([id]));

  it.each(['BVĐK tỉnh', 'TTYT khu vực', 'Cổng TTĐT tỉnh', 'BGH', 'Liên danh VNPT - Viettel', 'Thành viên Ban Chỉ đạo', 'Điện lực'])(
    '%s is known by its kind',
    (text) => expect([texts(text), statuses(text)]).toEqual([[text], ['current']]),
  );
});

describe('lists of other bodies', () => {
  it.each([
    ['VNPT, Viettel, MobiFone', ['VNPT', 'Viettel', 'MobiFone']],
    ['Phòng Kế hoạch - Tài chính, Phòng TCCB', ['Phòng Kế hoạch - Tài chính', 'Phòng TCCB']],
    ['Trung tâm GDNN - GDTX; Trường THPT số 2', ['Trung tâm GDNN - GDTX', 'Trường THPT số 2']],
    ['Các sở, ban, ngành và UBND các xã, phường', ['Các sở, ban, ngành', 'UBND các xã, phường']],
    ['So Tai chinh, So Noi vu', ['So Tai chinh', 'So Noi vu']],
  ])('%s', (text, expected) => expect(texts(text)).toEqual(expected));

  it('names without marks are suggested, each of its own', () =>
    expect(resolveUnits('So Tai chinh, So Noi vu').map(({ suggestion }) => suggestion)).toEqual(['Sở Tài chính', 'Sở Nội vụ']));

  it('nobody in particular, without "các" too', () =>
    expect(resolveUnits('Đơn vị liên quan')[0]).toMatchObject({ kind: 'phrase', status: 'phrase', vague: true }));

  it('towns are no more, communes and wards are', () => {
    expect(statuses('UBND các xã, phường, thị trấn')).toEqual(['ceased']);
    expect(statuses('UBND các xã, phường')).toEqual(['phrase']);
  });
});
