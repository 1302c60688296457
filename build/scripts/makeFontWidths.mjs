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

/**
 * Tables of a WOFF 1.0 file, inflated, by tag; a table that is not there is an error.
 * @param {Buffer} bytes
 * @returns {(tag: string) => DataView}
 */
function woffTables(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  /** @type {Map<string, DataView>} */
  const tables = new Map();
  for (let index = 0; index < view.getUint16(12); index += 1) {
    const entry = 44 + index * 20;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    const offset = view.getUint32(entry + 4);
    const packed = view.getUint32(entry + 8);
    const length = view.getUint32(entry + 12);
    const stored = bytes.subarray(offset, offset + packed);
    const table = packed < length ? inflateSync(stored) : stored;
    tables.set(tag, new DataView(table.buffer, table.byteOffset, table.byteLength));
  }
  return (tag) => {
    const table = tables.get(tag);
    if (!table) throw new Error(`the font has no table ${tag}`);
    return table;
  };
}

/**
 * [code point, glyph] pairs of the format 4 character map.
 * @param {DataView} cmap
 * @returns {Generator<[number, number]>}
 */
function* characterMap(cmap) {
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const start = cmap.getUint32(4 + index * 8 + 4);
    if (cmap.getUint16(start) !== 4) continue;
    const count = cmap.getUint16(start + 6) / 2;
    const ends = start + 14;
    const starts = start + 16 + count * 2;
    const deltas = start + 16 + count * 4;
    const offsets = start + 16 + count * 6;
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

/** @param {string} face */
function widthsOf(face) {
  /** @type {Map<number, number>} */
  const widths = new Map();
  for (const subset of SUBSETS) {
    const tables = woffTables(readFileSync(new URL(`tinos-${subset}-${face}.woff`, FILES)));
    const metrics = tables('hmtx');
    const last = tables('hhea').getUint16(34) - 1;
    for (const [code, glyph] of characterMap(tables('cmap'))) {
      if (glyph !== 0) widths.set(code, metrics.getUint16(Math.min(glyph, last) * 4));
    }
  }
  return widths;
}

/**
 * Neighbouring code points share one run: [first code point, width, width, …].
 * @param {ReadonlyMap<number, number>} widths
 */
function runs(widths) {
  /** @type {number[][]} */
  const list = [];
  let next = -1;
  for (const [code, width] of [...widths].sort(([left], [right]) => left - right)) {
    if (code !== next) list.push([code]);
    list.at(-1)?.push(width);
    next = code + 1;
  }
  return list;
}

const regular = woffTables(readFileSync(new URL(`tinos-latin-${FACES.regular}.woff`, FILES)));
const hhea = regular('hhea');
const table = {
  source: '@fontsource/tinos (OFL-1.1); the same advance widths as Times New Roman',
  unitsPerEm: regular('head').getUint16(18),
  lineHeight: hhea.getInt16(4) - hhea.getInt16(6) + hhea.getInt16(8),
  faces: Object.fromEntries(Object.entries(FACES).map(([name, face]) => [name, runs(widthsOf(face))])),
};
writeFileSync(TARGET, `${JSON.stringify(table)}\n`);
