// Opening a database of version 1: nothing is lost, and links and choices are moved to separate tables.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { openLibrary } from '#renderer/storage/library.ts';
import { splitSettings } from '#renderer/storage/splitSettings.ts';
import { anAnnex } from '../../support/annexes.ts';

const SETTINGS_OF_VERSION_1 = [
  { key: 'preferences', value: { zoom: 125 } },
  { key: 'house', value: { absentUnits: ['so-ngoai-vu'] } },
  { key: 'template:annex1:file1', value: { format: 'xlsx' } },
  { key: 'file:annex1:file1', value: { bytesId: 'file1', name: 'Kế hoạch.xlsx', annexIds: ['annex1'] } },
  { key: 'written:annex1:file1', value: '{"format":"phu-luc/annex"}' },
  { key: 'template:annex1:file2', value: { format: 'docx' } },
  { key: 'import:3 columns', value: { roles: { 1: 'task' } } },
];

it('brings a database of version 1 up to date', async () => {
  const old = new Dexie('version1');
  old.version(1).stores({ annexes: 'id, updatedAt', rows: '[annexId+id]', journal: '[annexId+revision]', bytes: 'id', settings: 'key' });
  await old.open();
  const { rows, ...head } = anAnnex();
  await old
    .table('annexes')
    .put({ id: head.id, head, order: rows.map(({ id }) => id), revision: 4, createdAt: 1, updatedAt: 2, taskCount: 4 });
  await old.table('rows').bulkPut(rows.map((row) => ({ annexId: head.id, id: row.id, row })));
  await old.table('bytes').put({ id: 'file1', bytes: new Uint8Array([1, 2]) });
  await old.table('settings').bulkPut(SETTINGS_OF_VERSION_1);
  old.close();

  const opened = await openLibrary(() => 1000, 'version1');
  if (!opened.ok) throw new Error(opened.error.code);
  const library = opened.value;
  const loaded = await library.load('annex1');
  expect(loaded.ok && loaded.value.document).toEqual(anAnnex());
  expect(await library.readLink('annex1', 'file1')).toEqual({
    templateLink: { format: 'xlsx' },
    linkedFile: { bytesId: 'file1', name: 'Kế hoạch.xlsx', annexIds: ['annex1'] },
    writtenCopy: '{"format":"phu-luc/annex"}',
  });
  expect(await library.readLink('annex1', 'file2')).toEqual({ templateLink: { format: 'docx' } });
  expect(await library.readImportChoice('3 columns')).toEqual({ roles: { 1: 'task' } });
  expect([...((await library.getBytes('file1')) ?? [])]).toEqual([1, 2]);
  library.close();
});

it('moves every link and choice, and only those', () => {
  const { links, choices, movedKeys } = splitSettings(SETTINGS_OF_VERSION_1);
  expect([links.length, choices.length]).toEqual([2, 1]);
  expect(movedKeys).toEqual(SETTINGS_OF_VERSION_1.slice(2).map(({ key }) => key));
  expect(splitSettings([])).toEqual({ links: [], choices: [], movedKeys: [] });
});
