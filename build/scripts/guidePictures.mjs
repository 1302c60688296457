// Takes the pictures of the user guide (docs/huong-dan/hinh): the built page with the desktop program's services behind it.
// Run by hand after screens have changed: node build/scripts/guidePictures.mjs [name …]. What is shown stands in guideScenes.mjs.
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { buildStages } from './build.mjs';
import { SCENES } from './guideScenes.mjs';
import { serve } from './serve.mjs';
import { ROOT } from './stages.mjs';

/** @typedef {import('./guideScenes.mjs').App & { close: () => Promise<void> }} Driver */

const FOLDER = join(ROOT, 'docs/huong-dan/hinh');
const WINDOW = { width: 1366, height: 768 };

const wanted = process.argv.slice(2);
await buildStages(['web']);
mkdirSync(FOLDER, { recursive: true });
const { module: driver } = /** @type {{ module: { startBound: (address: string) => Promise<Driver> } }} */ (
  await runnerImport(join(ROOT, 'tests/e2e/drivers/bound.ts'), { configFile: false, logLevel: 'error' })
);
const { address, close } = await serve(0);
let total = 0;
for (const name of Object.keys(SCENES).filter((each) => wanted.length === 0 || wanted.includes(each))) {
  const app = await driver.startBound(address);
  try {
    total += await take(app, name);
  } catch (cause) {
    process.exitCode = 1;
    process.stderr.write(`${name}: ${cause instanceof Error ? cause.message.split('\n', 2).join(' ') : String(cause)}\n`);
  }
  await app.close();
}
process.stdout.write(`${Math.round(total / 1024)} KB\n`);
await close();

/** Plays one scene and keeps its picture; gives the size in bytes. @param {Driver} app @param {string} name */
async function take(app, name) {
  const { page } = app;
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Mở tệp Excel hoặc Word', exact: true }).waitFor();
  const shown = await SCENES[name]?.(app);
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await page.waitForTimeout(250);
  const { part, height } = shown && 'part' in shown ? shown : { part: shown, height: WINDOW.height };
  const box = await part?.boundingBox();
  const path = join(FOLDER, `${name}.png`);
  writeFileSync(path, await page.screenshot(box ? { clip: inWindow({ ...box, height: Math.min(box.height, height) }) } : {}));
  return statSync(path).size;
}

/** The part of a box that lies in the window. @param {{ x: number, y: number, width: number, height: number }} box */
function inWindow({ x, y, width, height }) {
  const [left, top] = [Math.max(0, x), Math.max(0, y)];
  return { x: left, y: top, width: Math.min(WINDOW.width, x + width) - left, height: Math.min(WINDOW.height, y + height) - top };
}
