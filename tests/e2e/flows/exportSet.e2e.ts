// All annexes of a plan in one file: chosen and ordered on the screen, each counting its own pages.
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { openPackage } from '#shared/opc/officePackage.ts';
import { readPdf } from '../../renderer/print/readPdf.ts';
import { annexesInFile } from '../../support/annexInFile.ts';
import { flow } from '../flow.ts';
import { editorPage } from '../pages/editorPage.ts';
import { startPage } from '../pages/startPage.ts';

flow('two annexes are chosen, ordered and exported as one workbook, one Word file and one PDF', async (app) => {
  const [start, editor] = [startPage(app), editorPage(app)];
  for (const sample of [/Lai Châu/, /Đồng Nai/]) {
    await start.waitFor();
    await start.openSample(sample);
    await editor.waitFor();
    await editor.waitUntilSaved();
    if (sample.source.startsWith('Lai')) await app.page.keyboard.press('Control+w');
  }
  await editor.choose('Xuất cả bộ phụ lục…');
  const dialog = app.page.getByRole('dialog', { name: 'Xuất cả bộ phụ lục' });
  const rows = dialog.getByRole('listitem');
  await expect.poll(() => rows.allInnerTexts()).toEqual([expect.stringMatching(/^1\./u), expect.not.stringMatching(/^\d/u)]);
  await rows.nth(1).getByRole('checkbox').check();
  await dialog
    .getByRole('button', { name: /^Đưa “.*lên trước$/u })
    .nth(1)
    .click();
  await expect.poll(() => rows.first().innerText()).toMatch(/Hội nhập quốc tế/u);
  const run = dialog.getByRole('button', { name: 'Xuất', exact: true });
  const exported = async (): Promise<Uint8Array> => new Uint8Array(readFileSync(await app.saveDuring(() => run.click())));
  const reopen = async (format: string): Promise<void> => {
    await editor.choose('Xuất cả bộ phụ lục…');
    await rows.nth(1).getByRole('checkbox').check();
    await dialog.getByLabel('Định dạng').selectOption(format);
  };

  const titles = (await annexesInFile(await exported())).map(({ document }) => document.title);
  expect(titles).toEqual([expect.stringMatching(/hội nhập quốc tế/iu), expect.any(String)]);
  await reopen('docx');
  const word = openPackage(await exported()).text('word/document.xml');
  expect(word.match(/<w:sectPr/gu)).toHaveLength(2);

  await reopen('pdf');
  const bytes =
    app.name === 'chromium'
      ? await app.printDuring(() => dialog.getByRole('button', { name: 'Xuất', exact: true }).click())
      : await exported();
  const pages = await readPdf(bytes);
  const firsts = pages.flatMap(({ topMargin }, index) => (topMargin === '' ? [index] : []));
  expect(firsts).toHaveLength(2);
  expect(pages.map(({ topMargin }) => Number(topMargin || 1))).toEqual(
    pages.map((_, index) => 1 + index - (firsts.findLast((first) => first <= index) ?? 0)),
  );
});

flow('a set is not issued while one of its annexes has not been answered for', async (app) => {
  const [start, editor] = [startPage(app), editorPage(app)];
  await start.waitFor();
  await start.openSample(/Lai Châu/);
  await editor.waitFor();
  await editor.choose('Xuất cả bộ phụ lục…');
  const dialog = app.page.getByRole('dialog', { name: 'Xuất cả bộ phụ lục' });
  await dialog.getByLabel(/^Bản phát hành/u).check();
  await dialog.getByRole('button', { name: 'Xuất', exact: true }).click();
  await dialog.getByText('Chưa phát hành được').waitFor();
  expect(await dialog.getByRole('alert').innerText()).toMatch(/Hội nhập quốc tế.*: \d+ chỗ/u);
});
