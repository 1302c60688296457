// npm run map [-- folder]: prints the folders of the program floor by floor, where each one's imports go, and the figures of the
// layout. With a folder, those of another checkout.
import { readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { FLOORS, floorOf, goesUp } from './floors.mjs';
import { arrowsBetweenFolders, circles, readImportGraph, twoWayPairs } from './importGraph.mjs';
import { ROOT } from './stages.mjs';

const root = resolve(process.argv[2] ?? ROOT);
const graph = readImportGraph(root);
const files = graph.files.filter((file) => /^(shared|renderer|electron)\/.*(?<!\.d)\.tsx?$/.test(file));
const linesOf = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length]));

/** @param {string} file */
const areaOf = (file) =>
  posix
    .dirname(file)
    .split('/')
    .slice(0, file.startsWith('renderer/features/') ? 3 : 2)
    .join('/');
/** @param {string} path */
const topOf = (path) => path.split('/')[0] ?? '';
const areas = arrowsBetweenFolders(graph, files, areaOf);
const folders = arrowsBetweenFolders(graph, files);

/** @param {readonly number[]} sorted @param {number} share */
const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
/** @param {readonly number[]} numbers */
const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);
/** @param {string} line */
const print = (line) => process.stdout.write(`${line}\n`);

/** @param {string} area @param {string} top */
function printArea(area, top) {
  const own = files.filter((file) => areaOf(file) === area);
  const to = [...(areas.get(area) ?? [])].filter(([other]) => topOf(other) === top).sort(([a], [b]) => a.localeCompare(b));
  const targets = to.map(([other, count]) => `${nameIn(other, top)} ${count}${goesUp(area, other) ? ' (UP)' : ''}`).join(', ');
  const size = `${own.length} files, ${sum(own.map((file) => linesOf.get(file) ?? 0))} lines`;
  print(`       ${nameIn(area, top).padEnd(22)} ${size.padEnd(24)}${targets && `→ ${targets}`}`);
}

/** @param {string} area @param {string} top */
const nameIn = (area, top) => (area === top ? '.' : area.slice(top.length + 1));

for (const top of ['renderer', 'electron', 'shared']) {
  print(`\n${top}/`);
  const here = [...areas.keys()].filter((area) => topOf(area) === top).sort();
  for (let floor = FLOORS[top]?.length ?? 0; floor >= 0; floor -= 1) {
    const onFloor = here.filter((area) => (floorOf(area) ?? 0) === floor);
    if (onFloor.length > 0) print(floor === 0 ? '  no floor' : `  ${floor}`);
    for (const area of onFloor) printArea(area, top);
  }
}

/** Floors that the imports alone make necessary: the longest chain of areas, those in one circle taken together. */
function longestChain() {
  const grouped = new Map(
    circles(areas.keys(), (area) => areas.get(area)?.keys() ?? []).flatMap((group) => group.map((area) => [area, group])),
  );
  /** @type {Map<string, number>} */
  const known = new Map();
  /** @param {string} area @returns {number} */
  const height = (area) => {
    const group = grouped.get(area) ?? [area];
    const key = group[0] ?? area;
    if (!known.has(key)) {
      const below = group.flatMap((one) => [...(areas.get(one)?.keys() ?? [])]).filter((to) => !group.includes(to));
      known.set(key, 1 + Math.max(0, ...below.map(height)));
    }
    return known.get(key) ?? 0;
  };
  return Math.max(...[...areas.keys()].map(height));
}

const lines = [...linesOf.values()].sort((a, b) => a - b);
const importers = new Map(files.map((file) => [file, new Set()]));
for (const file of files) for (const { to } of graph.internal(file)) importers.get(to)?.add(file);
/** @param {import('./importGraph.mjs').Arrows} arrows */
const countArrows = (arrows) => sum([...arrows.values()].map((out) => out.size));
const up = [...folders].flatMap(([from, out]) => [...out.keys()].filter((to) => goesUp(from, to)).map((to) => `${from} → ${to}`));
const homeless = [...folders.keys()].filter((folder) => floorOf(folder) === undefined && (folders.get(folder)?.size ?? 0) > 0);
const pairs = twoWayPairs(folders).map((pair) => pair.join(' ↔ '));
const folderCircles = circles(folders.keys(), (folder) => folders.get(folder)?.keys() ?? []);
const fileCircles = circles(files, (file) => graph.internal(file).map(({ to }) => to));

/** @param {string} what @param {string | number} figure @param {readonly string[]} [each] */
function printFigure(what, figure, each = []) {
  print(`${what.padEnd(38)} ${figure}`);
  for (const one of each) print(`    ${one}`);
}

print('\nshared, renderer and electron; type imports count');
printFigure('areas (first-level folders; each feature)', areas.size);
printFigure('arrows between areas', countArrows(areas));
printFigure('longest chain of areas', longestChain());
printFigure(
  'two-way pairs of areas',
  twoWayPairs(areas).length,
  twoWayPairs(areas).map((pair) => pair.join(' ↔ ')),
);
printFigure('folders', folders.size);
printFigure('arrows between folders', countArrows(folders));
if (homeless.length === 0) printFigure('arrows to a higher floor', up.length, up);
else printFigure('arrows to a higher floor', 'not counted; folders without a floor:', homeless);
printFigure('two-way pairs of folders', pairs.length, pairs);
printFigure(
  'circles of folders',
  folderCircles.length,
  folderCircles.map((group) => group.join(', ')),
);
printFigure(
  'circles of files',
  fileCircles.length,
  fileCircles.map((group) => group.map((file) => posix.basename(file)).join(', ')),
);
printFigure('files', files.length);
printFigure('lines of a file: median / p90 / max', `${quantile(lines, 0.5)} / ${quantile(lines, 0.9)} / ${lines.at(-1)}`);
printFigure('files with exactly one importer', [...importers.values()].filter(({ size }) => size === 1).length);
