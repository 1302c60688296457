// Which file imports which, read from the source text: for the architecture test and the map of folders.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

export const TOPS = Object.freeze(['shared', 'renderer', 'electron', 'build', 'tests']);

/**
 * @typedef {object} Import
 * @property {string} to path from the root of the repository, or the name of a package
 * @property {boolean} typeOnly erased before anything runs
 * @property {true} [lazy] loaded when the call is reached, not with the file
 */

/**
 * @typedef {object} ImportGraph
 * @property {readonly string[]} files all source files, by path from the root
 * @property {(file: string) => readonly Import[]} internal imports of files of the repository, JSON and CSS included
 * @property {(file: string) => readonly Import[]} external imports of packages; none of Node's own or of what was built
 * @property {(file: string) => boolean} usesNode whether the file imports a module of Node
 */

/**
 * Reads the imports of all source files under the top folders.
 * @param {string} root
 * @returns {ImportGraph}
 */
export function readImportGraph(root) {
  const files = TOPS.flatMap((top) => filesUnder(root, top)).filter((file) => /\.(tsx?|mjs|cjs)$/.test(file));
  const imports = new Map(files.map((file) => [file, importsOf(root, file)]));
  /** @param {Import} one */
  const isOurs = ({ to }) => TOPS.some((top) => to.startsWith(`${top}/`));
  /** @param {string} file */
  const of = (file) => imports.get(file) ?? [];
  return {
    files,
    internal: (file) => of(file).filter(isOurs),
    external: (file) => of(file).filter((one) => !isOurs(one) && !/^(node:|dist\/)/.test(one.to)),
    usesNode: (file) => of(file).some(({ to }) => to.startsWith('node:')),
  };
}

/** @param {string} root @param {string} folder @returns {string[]} */
function filesUnder(root, folder) {
  const whole = join(root, folder);
  if (!existsSync(whole)) return [];
  return readdirSync(whole, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'fixtures') return [];
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(root, path) : [path];
  });
}

/** @param {string} root @param {string} file @returns {Import[]} */
function importsOf(root, file) {
  const text = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const statements = [...text.matchAll(/^\s*(?:import|export)\s+(type\s+)?([^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)];
  const dynamic = [...text.matchAll(/(?:\bimport\(|new URL\(|\bimport\.meta\.glob\()\s*['"]([^'"]+)['"]/g)];
  return [
    ...statements.map(([, typeWord, names, to = '']) => ({
      to: resolved(file, to),
      typeOnly: typeWord !== undefined || namesOnlyTypes(names),
    })),
    ...dynamic
      .filter(([whole, to = '']) => !whole.startsWith('new URL') || /\.(tsx?|css|json)$/.test(to))
      .map(([whole, to = '']) => ({
        to: resolved(file, whole.startsWith('new URL') ? `./${to}` : to),
        typeOnly: false,
        lazy: /** @type {const} */ (true),
      })),
  ];
}

/**
 * `import { type A, type B } from` is erased too.
 * @param {string | undefined} names
 */
function namesOnlyTypes(names) {
  const inner = /^\{([^}]*)\}\s*from\s*$/.exec(names ?? '')?.[1];
  return inner !== undefined && inner.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type '));
}

/** @param {string} from @param {string} to */
function resolved(from, to) {
  const path = to.replace(/\?.*$/, '');
  if (path.startsWith('#')) return path.slice(1);
  return path.startsWith('.') ? posix.join(posix.dirname(from), path) : path;
}

/** @typedef {ReadonlyMap<string, ReadonlyMap<string, number>>} Arrows from, to, and how many imports go there */

/**
 * The arrows between folders: imports of files of another folder, type imports included.
 * @param {Pick<ImportGraph, 'internal'>} graph
 * @param {readonly string[]} files the files whose imports are counted
 * @param {(file: string) => string} [folderOf] default: the folder that holds the file
 * @returns {Arrows}
 */
export function arrowsBetweenFolders({ internal }, files, folderOf = posix.dirname) {
  /** @type {Map<string, Map<string, number>>} */
  const arrows = new Map();
  for (const file of files) {
    const from = folderOf(file);
    const out = arrows.get(from) ?? new Map();
    arrows.set(from, out);
    for (const { to } of internal(file)) if (folderOf(to) !== from) out.set(folderOf(to), (out.get(folderOf(to)) ?? 0) + 1);
  }
  return arrows;
}

/**
 * Pairs of folders that import each other.
 * @param {Arrows} arrows
 * @returns {(readonly [string, string])[]}
 */
export function twoWayPairs(arrows) {
  return [...arrows].flatMap(([from, out]) =>
    [...out.keys()].filter((to) => from < to && arrows.get(to)?.has(from)).map((to) => /** @type {const} */ ([from, to])),
  );
}

/**
 * Circles: groups of nodes each of which leads to every other (strongly connected components of more than one node).
 * @param {Iterable<string>} nodes
 * @param {(node: string) => Iterable<string>} next
 * @returns {string[][]}
 */
export function circles(nodes, next) {
  /** @type {Map<string, { order: number, low: number, open: boolean }>} */
  const seen = new Map();
  /** @type {string[]} */
  const path = [];
  /** @type {string[][]} */
  const found = [];
  /** @param {string} node */
  const visit = (node) => {
    const here = { order: seen.size, low: seen.size, open: true };
    seen.set(node, here);
    path.push(node);
    for (const to of next(node)) {
      const there = seen.get(to) ?? visit(to);
      if (there.open) here.low = Math.min(here.low, there.low);
    }
    if (here.low === here.order) {
      const group = path.splice(path.indexOf(node));
      for (const one of group) {
        const state = seen.get(one);
        if (state) state.open = false;
      }
      if (group.length > 1) found.push(group.sort());
    }
    return here;
  };
  for (const node of nodes) if (!seen.has(node)) visit(node);
  return found;
}

/**
 * The nodes that can be reached from `entries`, themselves included.
 * @param {Iterable<string>} entries
 * @param {(node: string) => Iterable<string>} next
 */
export function reachedFrom(entries, next) {
  const reached = new Set(entries);
  for (const node of reached) for (const to of next(node)) reached.add(to);
  return reached;
}
