// Every command that can be run leaves a step in the history, and the history list says what it was in both languages.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commandsEn } from '#shared/messages/en/commands.ts';
import { commandsVi } from '#shared/messages/vi/commands.ts';
import { HISTORY_LIMIT } from '#shared/patch/history.ts';

const FOLDER = new URL('../../../shared/commands/', import.meta.url);

const isCommand = (value: unknown): value is { readonly id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && 'run' in value && typeof value.run === 'function';

const modules: Record<string, unknown>[] = await Promise.all(
  readdirSync(FOLDER).map((name) => import(new URL(name, FOLDER).href) as Promise<Record<string, unknown>>),
);
const ids = modules.flatMap((module) => Object.values(module).filter(isCommand)).map(({ id }) => id);

test('every module of commands was read', () => {
  expect(ids).toEqual(expect.arrayContaining(['editCells', 'moveRowsTo', 'freezeColumns', 'sortRows', 'replaceContents', 'splitRow']));
});

test.each(ids)('%s has a label of its own', (id) => {
  for (const labels of [commandsVi, commandsEn] as readonly Readonly<Record<string, string>>[]) {
    expect(labels[id]).toMatch(/\S/u);
    expect(Object.values(labels).filter((label) => label === labels[id])).toHaveLength(1);
  }
});

test('500 steps are kept', () => {
  expect(HISTORY_LIMIT).toBe(500);
});
