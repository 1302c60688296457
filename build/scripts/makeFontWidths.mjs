// Writes shared/data/timesWidths.json: advance widths of Times New Roman (read from Tinos, which has the same metrics)
// for the letters of Vietnamese and their punctuation, because shared/ measures text without a canvas.
// Run by hand after an update of @fontsource/tinos: node build/scripts/makeFontWidths.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

const FILES = new URL('../../node_modules/@fontsource/tinos/files/', import.meta.url);
const TARGET = new URL('../../shared/data/timesWidths.json', import.meta.url);
const FACES = { regular: '400-normal', bold: '700-normal', italic: '400-italic', boldItalic: '700-italic' };
const SUBSETS = ['latin', 'latin-ext', 'vietnamese'];
const HIGHEST = 0x22ff;

/** Tables of a WOFF 1.0 file, inflated, by tag. */
function woffTables(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map();
  for (let index = 0; index < view.getUint16(12); index += 1) {
    const entry = 44 + index * 20;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    const [offset, packed, length] = [4, 8, 12].map((at) => view.getUint32(entry + at));
    const stored = bytes.subarray(offset, offset + packed);
    const table = packed < length ? inflateSync(stored) : stored;
    tables.set(tag, new DataView(table.buffer, table.byteOffset, table.byteLength));
  }
  return tables;
}

/** [code point, glyph] pairs of the format 4 character map. */
function* characterMap(cmap) {
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const start = cmap.getUint32(4 + index * 8 + 4);
    if (cmap.getUint16(start) !== 4) continue;
    const count = cmap.getUint16(start + 6) / 2;
    const [ends, starts, deltas, offsets] = [14, 16 + count * 2, 16 + count * 4, 16 + count * 6].map((at) => start + at);
    for (let segment = 0; segment < count; segment += 1) {
      const offset = cmap.getUint16(offsets + segment * 2);
      const first = cmap.getUint16(starts + segment * 2);
      for (let code = first; code <= Math.min(cmap.getUint16(ends + segment * 2), HIGHEST); code += 1) {
        const glyph = offset === 0 ? code : cmap.getUint16(offsets + segment * 2 + offset + (code - first) * 2);
        yield [code, (glyph + cmap.getUint16(deltas + segment * 2)) & 0xffff];
      }
    }
    return;
  }
}

function widthsOf(face) {
  const widths = new Map();
  for (const subset of SUBSETS) {
    const tables = woffTables(readFileSync(new URL(`tinos-${subset}-${face}.woff`, FILES)));
    const metrics = tables.get('hmtx');
    const last = tables.get('hhea').getUint16(34) - 1;
    for (const [code, glyph] of characterMap(tables.get('cmap'))) {
      if (glyph !== 0) widths.set(code, metrics.getUint16(Math.min(glyph, last) * 4));
    }
  }
  return widths;
}

/** Neighbouring code points share one run: [first code point, width, width, …]. */
function runs(widths) {
  const list = [];
  let next = -1;
  for (const [code, width] of [...widths].sort(([left], [right]) => left - right)) {
    if (code !== next) list.push([code]);
    list.at(-1).push(width);
    next = code + 1;
  }
  return list;
}

const regular = woffTables(readFileSync(new URL(`tinos-latin-${FACES.regular}.woff`, FILES)));
const hhea = regular.get('hhea');
const table = {
  source: '@fontsource/tinos (OFL-1.1); the same advance widths as Times New Roman',
  unitsPerEm: regular.get('head').getUint16(18),
  lineHeight: hhea.getInt16(4) - hhea.getInt16(6) + hhea.getInt16(8),
  faces: Object.fromEntries(Object.entries(FACES).map(([name, face]) => [name, runs(widthsOf(face))])),
};
writeFileSync(TARGET, `${JSON.stringify(table)}\n`);
