// Hands stay on the keyboard: after a dialog the sheet takes letters at once, without a click.
import { expect } from 'vitest';
import { flow } from '../flow.ts';
import { editorPage } from '../pages/editorPage.ts';
import { startPage } from '../pages/startPage.ts';

flow('letters typed after a dialog was closed stand in the cell, every one of them', async (app) => {
  const [start, editor] = [startPage(app), editorPage(app)];
  await start.waitFor();
  await start.openSample(/Lai Châu/);
  await editor.waitFor();
  for (const [keys, word] of [
    ['Control+i', 'abc'],
    ['Control+Shift+e', 'xyz'],
  ] as const) {
    await editor.press(keys);
    const dialog = app.page.locator('dialog[open]');
    await dialog.waitFor();
    await editor.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await editor.press('Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowRight');
    await editor.type(word);
    await editor.press('Enter', 'ArrowUp');
    expect(await editor.cellWords()).toBe(word);
  }
});
