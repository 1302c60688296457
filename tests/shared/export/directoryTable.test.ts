// The house's own units out to Excel and back, and as other offices keep such lists.
import { expect, test } from 'vitest';
import { fromDirectoryTable, kindOfName, toDirectoryTable, withNewUnits, type DirectoryWords } from '#shared/export/directoryTable.ts';
import { ownDirectoryOf, readAgencySettings, type OwnUnit } from '#shared/store/agencySettings.ts';
import { readSource } from '#shared/read/readSource.ts';
import { resolveUnits } from '#shared/units/resolveUnits.ts';
import { writeTableWorkbook } from '#shared/export/xlsx/writeTable.ts';
import { directoryVi } from '#renderer/i18n/vi/directory.ts';

const words: DirectoryWords = directoryVi;
const ids = (): (() => string) => {
  let last = 0;
  return () => String((last += 1));
};

const UNITS: readonly OwnUnit[] = [
  {
    id: 'own-1',
    name: 'Phòng GDPT-GDTX',
    aliases: ['Phòng Phổ thông', 'P.GDPT'],
    kind: 'phong',
    contact: 'Bà Nguyễn Thị A, 0251.382.0001',
  },
  { id: 'own-2', name: 'Trường Cao đẳng Lai Châu', aliases: [], kind: 'truong', contact: '=1+1' },
];

test('what goes out comes back, text as text', async () => {
  const bytes = await writeTableWorkbook(toDirectoryTable(UNITS, words));
  const read = await readSource(bytes, { fileName: 'units.xlsx' });
  if (!read.ok) throw new Error(read.error.class);
  const grid = read.value.sheets[0]?.blocks.find((block) => block.type === 'grid');
  const rows = (grid?.rows ?? []).map((row) => {
    const cells = ['', '', '', ''];
    for (const { column, text } of row.cells) cells[column - 1] = text;
    return cells;
  });
  expect(fromDirectoryTable(rows, words, ids())).toEqual(UNITS);
});

test.each([
  [
    'columns in another order, under a title',
    [['DANH SÁCH'], ['Liên hệ', 'Tên đơn vị'], ['0123', 'Phòng Tổ chức cán bộ']],
    'Phòng Tổ chức cán bộ',
    '0123',
    'phong',
  ],
  ['no header at all', [['Trung tâm Ngoại ngữ']], 'Trung tâm Ngoại ngữ', '', 'trung-tam'],
])('%s', (_title, rows, name, contact, kind) => {
  expect(fromDirectoryTable(rows, words, ids())).toEqual([{ id: 'own-1', name, aliases: [], kind, contact }]);
});

test('a unit that is there already is not added again', () => {
  const again = { id: 'x', name: 'phòng gdpt-gdtx', aliases: [], kind: 'phong' as const, contact: '' };
  expect(withNewUnits(UNITS, [again])).toEqual(UNITS);
});

test('names say their kind', () => {
  expect(kindOfName('Phòng Tổ chức cán bộ')).toBe('phong');
  expect(kindOfName('Ban Quản lý khu kinh tế')).toBe('co-quan-tinh');
});

test('settings that no longer fit fall back; own units are known to matching', () => {
  expect(readAgencySettings({ ownUnits: 'x', absentUnits: ['so-ngoai-vu'] })).toEqual({
    ownUnits: [],
    absentUnits: ['so-ngoai-vu'],
    disabledRules: [],
    exclusiveBefore: false,
  });
  const unknown = resolveUnits('Tổ hợp tác Bản Mới');
  const own = ownDirectoryOf([{ id: 'own-9', name: 'Tổ hợp tác Bản Mới', aliases: [], kind: 'other', contact: '' }]);
  const [known] = resolveUnits('Tổ hợp tác Bản Mới', { ownDirectory: own });
  expect(unknown[0]?.id ?? null).toBeNull();
  expect(known).toMatchObject({ id: 'own-9', status: 'current' });
});
