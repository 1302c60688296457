// The graph behind the architecture test and `npm run map`, on small trees: what counts as an import, an arrow up, a pair and a circle.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { floorOf, goesUp } from '../../../build/scripts/floors.mjs';
import { arrowsBetweenFolders, circles, readImportGraph, twoWayPairs } from '../../../build/scripts/importGraph.mjs';
import { userFolder } from '../../support/folder.ts';

// The architecture test reads this file too: without the bracket it sees no import here.
const OPEN = '(';

function treeOf(files: Readonly<Record<string, string>>) {
  const root = userFolder();
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return readImportGraph(root);
}

describe('imports of a file', () => {
  it.each([
    ["import { a } from './other.ts';", 'shared/text/other.ts', false],
    ["import a from '#shared/data/units.json' with { type: 'json' };", 'shared/data/units.json', false],
    ["import type { A } from '../annex/model.ts';", 'shared/annex/model.ts', true],
    ["import { type A, type B } from '../annex/model.ts';", 'shared/annex/model.ts', true],
    ["import {\n  type A,\n  b,\n} from '../annex/model.ts';", 'shared/annex/model.ts', false],
    ["export { a } from '../annex/model.ts';", 'shared/annex/model.ts', false],
    [`const later = await import${OPEN}'../read/readSource.ts');`, 'shared/read/readSource.ts', false, true],
    [`new Worker(new URL${OPEN}'../../renderer/workers/a.worker.ts', import.meta.url));`, 'renderer/workers/a.worker.ts', false, true],
    ["import Worker from '#renderer/workers/a.worker.ts?worker';", 'renderer/workers/a.worker.ts', false],
  ])('%s', (text, to, typeOnly, lazy = false) => {
    const { internal } = treeOf({ 'shared/text/file.ts': text });
    expect(internal('shared/text/file.ts')).toEqual([{ to, typeOnly, ...(lazy ? { lazy } : {}) }]);
  });

  it('in a comment are none, and packages are kept apart', () => {
    const graph = treeOf({ 'shared/text/file.ts': "// import './a.ts';\nimport { x } from 'fflate';\nimport { join } from 'node:path';" });
    expect(graph.internal('shared/text/file.ts')).toEqual([]);
    expect(graph.external('shared/text/file.ts')).toEqual([{ to: 'fflate', typeOnly: false }]);
    expect(graph.usesNode('shared/text/file.ts')).toBe(true);
  });
});

describe('folders', () => {
  const arrowsOfTree = () => {
    const graph = treeOf(TREE);
    return arrowsBetweenFolders(graph, graph.files);
  };
  const TREE = {
    'shared/annex/model.ts': "import { fold } from '../text/fold.ts';\nimport './state.ts';",
    'shared/annex/state.ts': '',
    'shared/text/fold.ts': "import type { A } from '../annex/model.ts';",
    'shared/units/tally.ts': "import '../text/fold.ts';\nimport '../annex/model.ts';\nimport '../annex/state.ts';",
  };

  it('point where their files import, and not to themselves', () => {
    const arrows = arrowsOfTree();
    expect([...(arrows.get('shared/annex') ?? [])]).toEqual([['shared/text', 1]]);
    expect([...(arrows.get('shared/units') ?? [])]).toEqual([
      ['shared/text', 1],
      ['shared/annex', 2],
    ]);
  });

  it('that import each other are a pair, by types too', () =>
    expect(twoWayPairs(arrowsOfTree())).toEqual([['shared/annex', 'shared/text']]));

  it.each([
    ['shared/source', 1],
    ['shared/template', 7],
    ['shared/template/xlsx', 7],
    ['renderer/features/export', 5],
    ['renderer', 7],
    ['shared/nowhere', undefined],
    ['shared', undefined],
  ])('%s stands on floor %s', (folder, floor) => expect(floorOf(folder)).toBe(floor));

  it.each([
    ['shared/source', 'shared/annex', true],
    ['shared/annex', 'shared/opc', false],
    ['shared/template/xlsx', 'shared/opc', false],
    ['renderer/host', 'shared/template', false],
    ['renderer/state', 'renderer', true],
    ['shared/nowhere', 'shared/opc', false],
  ])('%s to %s goes up: %s', (from, to, up) => expect(goesUp(from, to)).toBe(up));
});

describe('circles', () => {
  const found = (next: Readonly<Record<string, readonly string[]>>) => circles(Object.keys(next), (node) => next[node] ?? []);

  it.each([
    ['a chain has none', { a: ['b'], b: ['c'], c: [] }, []],
    ['a node that names itself is none', { a: ['a'] }, []],
    ['two ways meet without one', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
    ['three in a ring', { a: ['b'], b: ['c'], c: ['a'], d: ['a'] }, [['a', 'b', 'c']]],
    ['two rings that share a node are one', { a: ['b'], b: ['a', 'c'], c: ['b'] }, [['a', 'b', 'c']]],
    [
      'two rings joined one way are two',
      { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] },
      [
        ['c', 'd'],
        ['a', 'b'],
      ],
    ],
  ] as const)('%s', (_, next, expected) => expect(found(next)).toEqual(expected));
});
