// What a source shows, in a form that tests can write down.
import type { RawGrid, RawSource } from '#shared/table/rawSource.ts';

export const gridsOf = (source: RawSource): RawGrid[] =>
  source.sheets.flatMap((sheet) => sheet.blocks.flatMap((block) => (block.type === 'grid' ? [block] : [])));

export const paragraphsOf = (source: RawSource): string[] =>
  source.sheets.flatMap((sheet) => sheet.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])));

/** One object a row: column → text. */
export const textsOf = (grid: RawGrid | undefined): Record<number, string>[] =>
  (grid?.rows ?? []).map((row) => Object.fromEntries(row.cells.map((cell) => [cell.column, cell.text])));

export const mergesOf = (grid: RawGrid | undefined): string[] =>
  (grid?.merges ?? []).map(({ top, left, bottom, right }) => `${top}:${left}-${bottom}:${right}`);
