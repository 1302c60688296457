// The main job end to end: a real workbook in, understood, edited, saved, found again, given back as a workbook.
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { readSource } from '#shared/read/readSource.ts';
import { understandSource } from '#shared/recognise/understandSource.ts';
import { fixturePath } from '../../support/fixturePath.ts';
import { flow } from '../flow.ts';
import { editorPage } from '../pages/editorPage.ts';
import { importPage } from '../pages/importPage.ts';
import { startPage } from '../pages/startPage.ts';

flow('opens a workbook, edits it, and finds the edit again after the page was closed', async (app) => {
  const [start, preview, editor] = [startPage(app), importPage(app), editorPage(app)];
  await start.waitFor();
  await start.openFile(fixturePath('corpus/lead-merged-two-row-header__000.xlsx'));
  await preview.waitFor();
  await preview.take();
  await editor.waitFor();
  await editor.press('Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowRight');
  await editor.type('Nhiệm vụ sửa lại');
  await editor.press('Enter', 'ArrowUp');
  expect(await editor.cellWords()).toBe('Nhiệm vụ sửa lại');
  await editor.waitUntilSaved();
  await app.reopen();
  await start.openFirstAnnex();
  await editor.waitFor();
  await editor.press('Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowRight');
  expect(await editor.cellWords()).toBe('Nhiệm vụ sửa lại');
});

flow('gives an annex back as a workbook that reads as the same table', async (app) => {
  const [start, editor] = [startPage(app), editorPage(app)];
  await start.waitFor();
  await start.openSample(/Lai Châu/);
  await editor.waitFor();
  const path = await app.saveDuring(() => editor.tool('Xuất Excel').click());
  const source = await readSource(new Uint8Array(readFileSync(path)));
  if (!source.ok) throw source.error;
  const report = understandSource(source.value);
  if (!report.ok) throw report.error;
  const [table] = report.value.tables;
  expect(table?.columns.map((column) => column.role)).toEqual(['order', 'task', 'lead', 'coordinate', 'time']);
  expect(table?.records.filter((record) => record.kind === 'task')).toHaveLength(14);
  expect(table?.metadata.signer).toBe('Tổng Thanh Hải');
});

const SAMPLES = [/Lai Châu/, /Đồng Nai/, /Bộ GDĐT/, /Lâm Đồng/];

flow(
  'each sample: edit, move and delete rows, undo all, and the annex is what it was',
  async (app) => {
    const [start, editor] = [startPage(app), editorPage(app)];
    await start.waitFor();
    for (const name of SAMPLES) {
      await start.openSample(name);
      await editor.waitFor();
      const before = await editor.savedCopy();
      await app.page.locator('.annex-grid textarea').focus();
      await editor.press('Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowRight');
      await editor.type('Sửa');
      await editor.press('Enter', 'Alt+ArrowDown');
      await editor.press('Control+-');
      expect(await editor.savedCopy()).not.toEqual(before);
      await app.page.locator('.annex-grid textarea').focus();
      while (await editor.tool('Hoàn tác').isEnabled()) await editor.press('Control+z');
      expect(await editor.savedCopy()).toEqual(before);
      await editor.leave();
      await start.waitFor();
    }
    await expect.poll(start.annexes).toHaveLength(4);
  },
  { timeout: 180_000 },
);

flow('a deleted annex comes back with one click', async (app) => {
  const [start, editor] = [startPage(app), editorPage(app)];
  await start.waitFor();
  await start.openSample(/Bộ GDĐT/);
  await editor.waitFor();
  await editor.leave();
  await app.page.getByRole('button', { name: /^Xoá “/ }).click();
  await expect.poll(start.annexes).toEqual([]);
  await app.page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect.poll(start.annexes).toHaveLength(1);
});
