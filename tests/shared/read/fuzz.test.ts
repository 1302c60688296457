import { readdirSync, readFileSync } from 'node:fs';
import { type Unzipped, strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSource } from '#shared/read/readSource.ts';

// Seeded damage to real files: every answer must be a value, soon, and never our own mistake ('internal').

const SECONDS = Number(process.env['FUZZ_SECONDS'] ?? 20);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_251_122);
const SLOWEST_MS = 5000;

/** mulberry32: small, seeded, the same on every machine. */
const randomFrom = (seed: number): ((below: number) => number) => {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

type Random = ReturnType<typeof randomFrom>;
type Damage = (bytes: Uint8Array, random: Random) => Uint8Array;

const flipBits: Damage = (bytes, random) => {
  const copy = bytes.slice();
  for (let left = 1 + random(8); left > 0; left--) {
    const at = random(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << random(8));
  }
  return copy;
};

const truncate: Damage = (bytes, random) => bytes.slice(0, random(bytes.length));

const splice: Damage = (bytes, random) => {
  const from = random(bytes.length);
  const piece = bytes.slice(from, from + 1 + random(400));
  const at = random(bytes.length);
  return new Uint8Array([...bytes.slice(0, at), ...piece, ...bytes.slice(random(2) ? at : at + piece.length)]);
};

const overwrite: Damage = (bytes, random) => {
  const copy = bytes.slice();
  const value = [0x00, 0xff, 0x7f, 0x80][random(4)] ?? 0;
  const at = random(copy.length);
  return copy.fill(value, at, at + 1 + random(16));
};

const NUMBERS = ['0', '-1', '1048577', '4294967295', '99999999999999999999', 'NaN', '', '1e9'];

const TEXT_EDITS: readonly ((xml: string, random: Random) => string)[] = [
  (xml, random) => xml.replace(pick(xml.match(/<\/[\w:.-]+>/g), random), ''),
  (xml, random) => {
    const tag = pick(xml.match(/<[\w:.-]+[^>]*>/g), random);
    return xml.replace(tag, tag + tag);
  },
  (xml, random) => xml.replace(pick(xml.match(/="\d+"/g), random), `="${NUMBERS[random(NUMBERS.length)]}"`),
  (xml, random) => xml.replace(pick(xml.match(/="[A-Z]+\d+(?::[A-Z]+\d+)?"/g), random), '="A1:XFD1048576"'),
  (xml, random) => xml.slice(0, random(xml.length)),
  (xml, random) => xml.slice(0, random(xml.length)) + '&x;<![CDATA[' + xml.slice(random(xml.length)),
  (xml, random) => xml.replace(pick(xml.match(/ [\w:]+="[^"]*"/g), random), ''),
  (xml, random) => xml.replace(pick(xml.match(/<[\w:.-]+[^>]*\/>/g), random), (tag) => tag.repeat(2000)),
];

function pick(found: RegExpMatchArray | null, random: Random): string {
  return found?.[random(found.length)] ?? '';
}

/** Edits the text of one part and zips it again with right sums, so that the readers behind the zip are reached. */
const editPart: Damage = (bytes, random) => {
  let parts: Unzipped;
  try {
    parts = unzipSync(bytes);
  } catch {
    return strToU8(editText(strFromU8(bytes, true), random), true);
  }
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/i.test(name));
  const name = names[random(names.length)];
  const part = name === undefined ? undefined : parts[name];
  if (name === undefined || !part) return bytes;
  return zipSync({ ...parts, [name]: strToU8(editText(strFromU8(part), random)) }, { level: 1 });
};

function editText(xml: string, random: Random): string {
  return TEXT_EDITS[random(TEXT_EDITS.length)]?.(xml, random) ?? xml;
}

const DAMAGES: readonly Damage[] = [flipBits, truncate, splice, overwrite, editPart, editPart, editPart];

const files = ['readers', 'docx'].flatMap((folder) =>
  readdirSync(`tests/fixtures/${folder}`)
    .filter((name) => /\.(?:xlsx|xls|ods|odt|docx|doc|rtf|html|csv)$/.test(name) && !name.startsWith('password'))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(`tests/fixtures/${folder}/${name}`)) })),
);

describe('readSource under damage', () => {
  it(`answers every damaged file with a value (seed ${SEED}, ${SECONDS} s)`, { timeout: (SECONDS + 30) * 1000 }, async () => {
    const end = performance.now() + SECONDS * 1000;
    const faults: string[] = [];
    let trials = 0;
    for (let seed = SEED; performance.now() < end; seed++) {
      const random = randomFrom(seed);
      const file = files[random(files.length)];
      const damage = DAMAGES[random(DAMAGES.length)];
      if (!file || !damage) throw new Error('no fixtures');
      const began = performance.now();
      const result = await readSource(damage(file.bytes, random), { fileName: file.name });
      const took = performance.now() - began;
      trials++;
      if (!result.ok && result.error.class === 'internal') faults.push(`${seed} ${file.name} ${damage.name}: ${result.error.message}`);
      if (took > SLOWEST_MS) faults.push(`${seed} ${file.name} ${damage.name}: ${Math.round(took)} ms`);
    }
    expect(faults).toEqual([]);
    expect(files.length).toBeGreaterThanOrEqual(12);
    expect(trials).toBeGreaterThan(20);
  });
});
