// Draws build/icons/icon.svg as icon.png (Linux) and icon.ico (Windows). Run by hand after the drawing has changed:
// node build/scripts/makeIcons.mjs PATH-OF-CHROME
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ROOT } from './stages.mjs';

const FOLDER = join(ROOT, 'build/icons');
const ICO_SIZES = [16, 24, 32, 48, 256];
const PNG_SIZE = 512;
const HEADER_BYTES = 6;
const ENTRY_BYTES = 16;

const [executablePath = 'chromium'] = process.argv.slice(2);
const svg = readFileSync(join(FOLDER, 'icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });

/** @param {number} size */
async function draw(size) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

/** An ICO file whose pictures are PNGs, as Windows reads them since Vista. @param {readonly { size: number, png: Buffer }[]} pictures */
function icoOf(pictures) {
  const head = Buffer.alloc(HEADER_BYTES + ENTRY_BYTES * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach(({ size, png }, i) => {
    const at = HEADER_BYTES + ENTRY_BYTES * i;
    // 0 means 256.
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

const pictures = [];
for (const size of ICO_SIZES) pictures.push({ size, png: await draw(size) });
writeFileSync(join(FOLDER, 'icon.ico'), icoOf(pictures));
writeFileSync(join(FOLDER, 'icon.png'), await draw(PNG_SIZE));
await browser.close();
