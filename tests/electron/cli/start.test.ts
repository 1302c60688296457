// What the command line loads with a command: nothing that the command does not need, or every call waits for it.
import { expect, test } from 'vitest';
import { reachedFrom, readImportGraph } from '../../../build/scripts/importGraph.mjs';
import { ROOT } from '../../../build/scripts/stages.mjs';

const { internal, external } = readImportGraph(ROOT);

const loadedWith = (...entries: readonly string[]): string[] => [
  ...reachedFrom(entries, (file) => internal(file).flatMap(({ to, typeOnly, lazy }) => (typeOnly || lazy ? [] : [to]))),
];
const foldersOf = (files: readonly string[]): Set<string> => new Set(files.map((file) => file.split('/').slice(0, 2).join('/')));

test('the list of commands loads words only', () => {
  expect([...foldersOf(loadedWith('electron/cli/main.ts'))].toSorted()).toEqual(['electron/cli', 'shared/messages']);
});

test.each(['inspect', 'check'])('waiting for a worker loads no reader and no rule: %s', (command) => {
  const folders = foldersOf(loadedWith(`electron/cli/${command}.ts`));
  for (const folder of ['shared/read', 'shared/recognise', 'shared/check', 'shared/units']) expect(folders).not.toContain(folder);
});

test('understanding a time loads no rule and no directory of units', () => {
  const folders = foldersOf(loadedWith('electron/cli/time.ts'));
  for (const folder of ['shared/read', 'shared/recognise', 'shared/check', 'shared/units']) expect(folders).not.toContain(folder);
});

test('reading a file loads no checks, no directory of units and no library but the XML reader, the unzipper and the schemas', () => {
  const files = loadedWith('electron/cli/fileWorker.ts', 'electron/cli/inspectFile.ts', 'shared/read/spreadsheet/readXlsx.ts');
  for (const folder of ['shared/check', 'shared/units', 'shared/export']) expect(foldersOf(files)).not.toContain(folder);
  const libraries = new Set(files.flatMap((file) => external(file).flatMap(({ to, typeOnly, lazy }) => (typeOnly || lazy ? [] : [to]))));
  expect([...libraries].toSorted()).toEqual(['fflate', 'saxes']);
});
