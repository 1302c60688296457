// What the program understands of an annex, as a person meets it.
import type { Locator } from 'playwright-core';
import type { AppDriver } from '../drivers/app.ts';

export const meaningPage = (app: AppDriver) => ({
  waitForScore: (): Promise<void> => app.page.getByText(/^6 rõ: \d+\/100/).waitFor(),
  /** Cells of the sheet whose text begins so. */
  cells: (text: string): Locator => app.page.locator('.ag-cell').filter({ hasText: new RegExp(`^${text}`) }),
  cell(text: string): Locator {
    return this.cells(text).first();
  },
  chip: (): Promise<string> => app.page.locator('.meaning').innerText(),
  /** What is said at the foot of the window about the cell with the frame. */
  remark: (): Locator => app.page.locator('.finding-here'),
  tip: (): Locator => app.page.getByRole('tooltip'),
  card: (title: string): Locator =>
    app.page
      .getByRole('tabpanel')
      .getByRole('listitem')
      .filter({ has: app.page.getByRole('heading', { name: title }) }),
});
