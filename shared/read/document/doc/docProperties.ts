// Properties of text and paragraphs in binary Word files: pages that give for each stretch of the main stream a list of
// modifiers ("sprm"), each a code and an operand. Finds and lists them; what they mean is read elsewhere.
import { type DocFile, locate } from './docFile.ts';

/** A stretch of the main stream with one list of modifiers. */
export interface PropertyRun {
  /** Byte positions in the main stream; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly style: number;
  readonly modifiers: DataView;
}

const PAGE = 512;
const CHARACTER_RUNS = 12;
const PARAGRAPH_RUNS = 13;
const TABLE_DEFINITION = 0xd608;
const CHANGED_TABS = 0xc615;
/** The modifiers lie in the data stream: one that is too long for a page. */
const ELSEWHERE = new Set([0x6645, 0x6646]);
const OPERAND_LENGTHS = [1, 1, 2, 4, 2, 2, 0, 3];

export const readCharacterRuns = (file: DocFile): PropertyRun[] => readRuns(file, CHARACTER_RUNS, characterRun);

export const readParagraphRuns = (file: DocFile): PropertyRun[] => readRuns(file, PARAGRAPH_RUNS, paragraphRun);

type ReadRun = (page: DataView, count: number, index: number) => { style: number; modifiers: DataView };

function readRuns(file: DocFile, index: number, readRun: ReadRun): PropertyRun[] {
  const { start, length } = locate(file, index);
  const pages = Math.max(0, Math.floor((length - 4) / 8));
  const runs: PropertyRun[] = [];
  for (let at = 0; at < pages; at++) {
    const number = file.table.getUint32(start + (pages + 1) * 4 + at * 4, true) & 0x3fffff;
    const page = new DataView(file.main.buffer, file.main.byteOffset + number * PAGE, PAGE);
    const count = page.getUint8(PAGE - 1);
    for (let run = 0; run < count; run++) {
      const from = page.getUint32(run * 4, true);
      runs.push({ from, to: page.getUint32(run * 4 + 4, true), ...readRun(page, count, run) });
    }
  }
  return runs.sort((one, other) => one.from - other.from);
}

function characterRun(page: DataView, count: number, index: number): { style: number; modifiers: DataView } {
  const at = page.getUint8((count + 1) * 4 + index) * 2;
  return { style: 0, modifiers: at === 0 ? slice(page, 0, 0) : slice(page, at + 1, page.getUint8(at)) };
}

function paragraphRun(page: DataView, count: number, index: number): { style: number; modifiers: DataView } {
  const at = page.getUint8((count + 1) * 4 + index * 13) * 2;
  if (at === 0) return { style: 0, modifiers: slice(page, 0, 0) };
  const words = page.getUint8(at);
  const from = words === 0 ? at + 2 : at + 1;
  const length = words === 0 ? page.getUint8(at + 1) * 2 : words * 2 - 1;
  if (length < 2) return { style: 0, modifiers: slice(page, 0, 0) };
  return { style: page.getUint16(from, true), modifiers: slice(page, from + 2, length - 2) };
}

export const slice = (view: DataView, from: number, length: number): DataView => new DataView(view.buffer, view.byteOffset + from, length);

/** Calls `take` for each modifier with its code and operand, also for those that were put elsewhere. */
export function eachModifier(file: DocFile, modifiers: DataView, take: (code: number, operand: DataView) => void): void {
  let at = 0;
  while (at + 3 <= modifiers.byteLength) {
    const code = modifiers.getUint16(at, true);
    at += 2;
    const length = operandLength(code, modifiers, at);
    if (at + length > modifiers.byteLength) return;
    const operand = slice(modifiers, at, length);
    if (ELSEWHERE.has(code)) takeElsewhere(file, operand.getUint32(0, true), take);
    else take(code, operand);
    at += length;
  }
}

function takeElsewhere(file: DocFile, position: number, take: (code: number, operand: DataView) => void): void {
  if (position + 2 > file.data.byteLength) return;
  const length = file.data.getUint16(position, true);
  if (position + 2 + length > file.data.byteLength) return;
  const modifiers = slice(file.data, position + 2, length);
  // A second reference would be a way to run in a circle.
  eachModifier({ ...file, data: slice(file.data, 0, 0) }, modifiers, take);
}

function operandLength(code: number, modifiers: DataView, at: number): number {
  const kind = code >> 13;
  if (kind !== 6) return OPERAND_LENGTHS[kind] ?? 1;
  if (code === TABLE_DEFINITION) return at + 2 <= modifiers.byteLength ? modifiers.getUint16(at, true) + 1 : 1;
  const length = modifiers.getUint8(at);
  if (code === CHANGED_TABS && length === 255) return modifiers.byteLength - at;
  return length + 1;
}

/** The run that holds a position of the main stream; `runs` in order. */
export function runAt(runs: readonly PropertyRun[], position: number): PropertyRun | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.from ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  return run && run.from <= position && position < run.to ? run : undefined;
}
