// Saving into the linked file as a person does it: the dialogs, and what the status bar says of the file.
import { expect } from 'vitest';
import type { Locator } from 'playwright-core';
import type { AppDriver } from '../drivers/app.ts';

export const savePage = (app: AppDriver) => {
  const dialog = (title = 'Lưu vào tệp'): Locator => app.page.getByRole('dialog', { name: title });
  const status = (): Locator => app.page.locator('.linked-status');
  return {
    dialog,
    status,
    button: (name: string): Locator => app.page.getByRole('dialog').getByRole('button', { name, exact: true }),
    press: (): Promise<void> => app.page.keyboard.press('Control+s'),
    async says(text: string | RegExp): Promise<void> {
      await expect.poll(() => status().textContent(), { timeout: 20_000 }).toMatch(text);
    },
    async asked(): Promise<string> {
      await dialog().waitFor();
      return dialog().innerText();
    },
  };
};
