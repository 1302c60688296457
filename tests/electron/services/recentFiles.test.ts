import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createRecentFiles } from '../../../electron/services/recentFiles.ts';
import { userFolder } from '../../support/folder.ts';

test('recent files: last one first, once each, only those still there, twenty at most', async () => {
  const folder = userFolder();
  let now = 0;
  const recent = createRecentFiles(join(folder, 'recent.json'), () => ++now);
  const paths = Array.from({ length: 25 }, (_, i) => join(folder, `Phụ lục ${i}.xlsx`));
  for (const path of paths) {
    writeFileSync(path, '');
    await recent.used(path, 'open');
  }
  await recent.used(paths[10]!, 'saveAs.xlsx');
  rmSync(paths[24]!);
  const list = await recent.list();
  expect(list.map(({ path }) => path).slice(0, 3)).toEqual([paths[10], paths[23], paths[22]]);
  expect(list).toHaveLength(19);
});

test('folders are remembered by what is done there', async () => {
  const folder = userFolder();
  const recent = createRecentFiles(join(folder, 'recent.json'), () => 1);
  await Promise.all([recent.used(join(folder, 'vào', 'a.xlsx'), 'open'), recent.used(join(folder, 'ra', 'b.pdf'), 'saveAs.pdf')]);
  expect([await recent.folderFor('open'), await recent.folderFor('saveAs.pdf'), await recent.folderFor('saveAs.docx')]).toEqual([
    join(folder, 'vào'),
    join(folder, 'ra'),
    undefined,
  ]);
});
