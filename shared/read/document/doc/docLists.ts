// The automatic numbering of binary Word files, given in the shape that .docx numbering has, so that one counter serves both.
import type { AbstractNumbering, NumberingDefinitions, NumberingInstance, NumberingLevel } from '../wordNumbering.ts';
import { type DocFile, locate } from './docFile.ts';

const LISTS = 73;
const OVERRIDES = 74;
const LIST_LENGTH = 28;
const LEVEL_LENGTH = 28;
const OVERRIDE_LENGTH = 16;
const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
};
const SUFFIXES = ['tab', 'space', 'nothing'] as const;

/** Instances carry the numbers (from 1) by which paragraphs name them. */
export function readDocLists(file: DocFile): NumberingDefinitions {
  const abstracts = new Map<string, AbstractNumbering>();
  const instances = new Map<string, NumberingInstance>();
  const { table } = file;
  const lists = locate(file, LISTS);
  if (lists.length < 2) return { abstracts, instances };
  const count = table.getUint16(lists.start, true);
  const cursor = { at: lists.start + lists.length };
  for (let index = 0; index < count; index++) {
    const at = lists.start + 2 + index * LIST_LENGTH;
    const levels = new Map<number, NumberingLevel>();
    const simple = (table.getUint8(at + 26) & 1) !== 0;
    for (let level = 0; level < (simple ? 1 : 9); level++) levels.set(level, readLevel(table, cursor));
    abstracts.set(String(table.getInt32(at, true)), { levels });
  }
  readOverrides(file, instances);
  return { abstracts, instances };
}

function readLevel(table: DataView, cursor: { at: number }): NumberingLevel {
  const { at } = cursor;
  const flags = table.getUint8(at + 5);
  const textAt = at + LEVEL_LENGTH + table.getUint8(at + 24) + table.getUint8(at + 25);
  const length = table.getUint16(textAt, true);
  let text = '';
  for (let index = 0; index < length; index++) {
    const character = table.getUint16(textAt + 2 + index * 2, true);
    text += character < 9 ? `%${character + 1}` : String.fromCharCode(character);
  }
  cursor.at = textAt + 2 + length * 2;
  return {
    start: table.getInt32(at, true),
    format: FORMATS[table.getUint8(at + 4)] ?? 'decimal',
    text,
    suffix: SUFFIXES[table.getUint8(at + 15)] ?? 'tab',
    legal: (flags & 4) !== 0,
    ...((flags & 8) !== 0 ? { restart: table.getUint8(at + 26) } : {}),
  };
}

function readOverrides(file: DocFile, instances: Map<string, NumberingInstance>): void {
  const { table } = file;
  const { start, length } = locate(file, OVERRIDES);
  if (length < 4) return;
  const count = table.getUint32(start, true);
  const cursor = { at: start + 4 + count * OVERRIDE_LENGTH };
  for (let index = 0; index < count; index++) {
    const at = start + 4 + index * OVERRIDE_LENGTH;
    const instance: NumberingInstance = { abstract: String(table.getInt32(at, true)), starts: new Map(), levels: new Map() };
    instances.set(String(index + 1), instance);
    cursor.at += 4;
    for (let left = table.getUint8(at + 12); left > 0; left--) {
      const flags = table.getUint32(cursor.at + 4, true);
      const level = flags & 15;
      const startAt = table.getInt32(cursor.at, true);
      cursor.at += 8;
      if (flags & 0x20) instance.levels.set(level, readLevel(table, cursor));
      else if (flags & 0x10) instance.starts.set(level, startAt);
    }
  }
}
