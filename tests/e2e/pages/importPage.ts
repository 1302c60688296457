// The import screen as a person uses it.
import type { Locator } from 'playwright-core';
import type { AppDriver } from '../drivers/app.ts';

export const importPage = (app: AppDriver) => ({
  async waitFor(): Promise<void> {
    await app.page.getByRole('heading', { name: 'Xem trước khi nhập' }).waitFor();
  },
  waitForCounts: (): Promise<void> => app.page.locator('.result-counts').waitFor(),
  counts: (): Promise<string> => app.page.locator('.result-counts').innerText(),
  tab: (name: RegExp): Locator => app.page.getByRole('tab', { name }),
  role: (header: string): Locator => app.page.getByRole('combobox', { name: `Vai trò của cột “${header}”` }),
  sheet: (): Locator => app.page.getByRole('combobox', { name: 'Trang tính trong tệp' }),
  rowKind: (row: number): Locator => app.page.getByRole('combobox', { name: `Loại của dòng ${row}`, exact: true }),
  table: (name: RegExp): Locator => app.page.getByRole('region', { name: 'Bảng trong tệp' }).getByRole('button', { name }),
  takeTable: (name: RegExp): Locator => app.page.getByRole('region', { name: 'Bảng trong tệp' }).getByRole('checkbox', { name }),
  take: (): Promise<void> => app.page.getByRole('button', { name: 'Nhập', exact: true }).click(),
  back: (): Promise<void> => app.page.getByRole('button', { name: 'Quay lại' }).click(),
  failure: (): Locator => app.page.getByRole('alert'),
});
