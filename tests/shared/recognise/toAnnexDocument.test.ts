// What an import becomes: columns, rows and titles of a document that the rest of the program understands.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readSource } from '#shared/read/readSource.ts';
import { joinedAnnexDocument, toAnnexDocuments } from '#shared/recognise/toAnnexDocument.ts';
import { understandSource } from '#shared/recognise/understandSource.ts';

const read = async (name: string) => {
  const source = await readSource(new Uint8Array(readFileSync(new URL(`../../fixtures/corpus/${name}`, import.meta.url))));
  const report = source.ok ? understandSource(source.value) : source;
  if (!report.ok) throw report.error;
  return report.value.tables;
};

const first = <T>(items: readonly T[]): T => {
  const [item] = items;
  if (item === undefined) throw new Error('nothing was imported');
  return item;
};

const ids = (): (() => string) => {
  let next = 0;
  return () => `id${next++}`;
};

it('puts section numbers and titles into their columns and keeps titles of the annex', async () => {
  const document = first(toAnnexDocuments(await read('section-not-merged__000.xlsx'), { fileName: 'a.xlsx', format: 'xlsx' }, ids()));
  const order = document.columns.find((column) => column.role === 'order')?.id ?? '';
  const task = document.columns.find((column) => column.role === 'task')?.id ?? '';
  expect(document.label).toBe('PHỤ LỤC');
  expect(document.title).toBe('PHÂN CÔNG NHIỆM VỤ');
  expect(document.rows[0]).toMatchObject({ kind: 'section', level: 1, cells: { [order]: 'II', [task]: 'NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU' } });
  expect(document.rows.length).toBe(53);
});

it('leaves helper columns behind and joins several tables', async () => {
  const plain = first(
    toAnnexDocuments(await read('hidden-rows-and-helper-column__000.xlsx'), { fileName: 'a.xlsx', format: 'xlsx' }, ids()),
  );
  expect(plain.columns.map((column) => column.header)).not.toContain('Mã nội bộ');
  const tables = await read('side-by-side-halves__001.xlsx');
  const joined = joinedAnnexDocument(tables, { fileName: 'b.xlsx', format: 'xlsx' }, ids());
  expect(joined?.rows.length).toBe(tables.reduce((sum, table) => sum + table.records.length, 0));
  expect(joined?.columns.length).toBe(5);
});
