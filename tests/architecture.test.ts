// The house rules of imports, checked on the real files: arrows between folders, floors, no circle, no file that nothing needs,
// each library in its folder, and no library that no folder was allowed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { floorOf, goesUp } from '../build/scripts/floors.mjs';
import { arrowsBetweenFolders, circles, reachedFrom, readImportGraph } from '../build/scripts/importGraph.mjs';
import { ROOT } from '../build/scripts/stages.mjs';

/** Which top folder may import which others. Build configurations may read the shell's tables; tests may read all. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  renderer: ['shared'],
  electron: ['shared'],
  build: ['electron', 'shared'],
  tests: ['shared', 'renderer', 'electron', 'build'],
};

/** Where each library may be imported. A library that is not here is allowed nowhere: add it with a reason. */
const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  '@ag-grid-community/locale': ['renderer/grid'],
  '@chenglou/pretext': ['renderer/grid'],
  '@e965/xlsx': ['shared/read/spreadsheet'],
  // Fonts and font tools: what they make is kept in shared/data.
  '@expo-google-fonts/tinos': ['build'],
  harfbuzzjs: ['build'],
  'subset-font': ['build'],
  'ag-grid-community': ['renderer/grid'],
  'ag-grid-react': ['renderer/grid'],
  dexie: ['renderer/storage'],
  docx: ['shared/export/docx'],
  exceljs: ['shared/export/xlsx'],
  fflate: ['shared/opc', 'shared/export/pdf'],
  'lucide-react': ['renderer'],
  'officecrypto-tool': ['electron/services'],
  parse5: ['shared/read/text'],
  react: ['renderer'],
  'react-dom': ['renderer'],
  saxes: ['shared/opc'],
  ulid: ['shared/util'],
  // Schemas stand at every edge: the contract, stored rows, settings files.
  valibot: ['shared', 'renderer', 'electron'],
  zustand: ['renderer'],
  electron: ['electron/main.ts', 'electron/preload.ts', 'electron/adapters', 'electron/window', 'electron/security/install.ts'],
  '@vitejs/plugin-react': ['build'],
  vite: ['build'],
  vitest: ['build'],
  sirv: ['build'],
  'playwright-core': ['build/scripts/makeIcons.mjs'],
};

/** Types only: erased before anything runs. */
const TYPES_ALLOWED: Readonly<Record<string, readonly string[]>> = { electron: ['electron'], 'ag-grid-community': ['renderer'] };

/** Where the program begins; everything else must be reached from here or from a test of its own. */
const ENTRIES = [
  /^renderer\/main\.tsx$/,
  /^renderer\/workers\/.*\.worker\.ts$/,
  /^electron\/(main|preload)\.ts$/,
  /^electron\/cli\/(main|.*Worker)\.ts$/,
  /^build\//,
  /\.d\.ts$/,
];

const { files: sources, internal, external, usesNode } = readImportGraph(ROOT);

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
const isUnder = (file: string, folder: string): boolean => file === folder || file.startsWith(`${folder}/`);
const topOf = (file: string): string => file.split('/')[0] ?? '';
const productFiles = sources.filter((file) => topOf(file) !== 'tests');
const folderArrows = arrowsBetweenFolders(
  { internal },
  productFiles.filter((file) => topOf(file) !== 'build'),
);

describe('imports', () => {
  test('follow the arrows between top folders', () => {
    const wrong = productFiles.flatMap((file) =>
      internal(file)
        .filter(({ to }) => topOf(to) !== topOf(file) && !ARROWS[topOf(file)]?.includes(topOf(to)))
        .map(({ to }) => `${file} → ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  test('name files that are there', () => {
    const broken = sources.flatMap((file) =>
      internal(file)
        .filter(({ to }) => !existsSync(join(ROOT, to)))
        .map(({ to }) => `${file} → ${to}`),
    );
    expect(broken).toEqual([]);
  });

  test('keep features apart', () => {
    const feature = (file: string): string | undefined => /^renderer\/features\/([^/]+)\//.exec(file)?.[1];
    const wrong = productFiles.flatMap((file) =>
      internal(file)
        .filter(({ to }) => feature(file) !== undefined && feature(to) !== undefined && feature(file) !== feature(to))
        .map(({ to }) => `${file} → ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  test('keep the services and tables of the shell free of Electron', () => {
    const pure = productFiles.filter(
      (file) => /^electron\/(services|ipc|security)\//.test(file) && file !== 'electron/security/install.ts',
    );
    const wrong = pure.flatMap((file) => [
      ...external(file).filter(({ to, typeOnly }) => to === 'electron' && !typeOnly),
      ...internal(file).filter(({ to }) => /^electron\/(adapters|window)\//.test(to)),
    ]);
    expect(wrong).toEqual([]);
  });

  test('stay on their floor or go down', () => {
    const homeless = [...folderArrows].filter(([folder, to]) => floorOf(folder) === undefined && to.size > 0).map(([folder]) => folder);
    expect(homeless, 'folders to add to build/scripts/floors.mjs').toEqual([]);
    const up = [...folderArrows].flatMap(([from, out]) => [...out.keys()].filter((to) => goesUp(from, to)).map((to) => `${from} → ${to}`));
    expect(up).toEqual([]);
  });

  test('make no circle of folders', () => {
    const found = circles(folderArrows.keys(), (folder) => folderArrows.get(folder)?.keys() ?? []);
    expect(found.filter((folders) => !folders.every((folder) => isUnder(folder, 'renderer/grid')))).toEqual([]);
  });

  test('make no circle of files, of types neither', () => {
    expect(circles(productFiles, (file) => internal(file).map(({ to }) => to))).toEqual([]);
  });

  test('keep each library in its folder', () => {
    const wrong = productFiles.flatMap((file) =>
      external(file)
        .filter(({ to, typeOnly }) => {
          const name = packageOf(to);
          const folders = [...(LIBRARIES[name] ?? []), ...(typeOnly ? (TYPES_ALLOWED[name] ?? []) : [])];
          return !folders.some((folder) => isUnder(file, folder));
        })
        .map(({ to }) => `${file} → ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  test('name Node only in the shell and the build', () => {
    const wrong = productFiles.filter((file) => !['electron', 'build'].includes(topOf(file)) && usesNode(file));
    expect(wrong).toEqual([]);
  });

  test('reach every file of the product', () => {
    // A file that only its test needs is an orphan all the same, so tests are no beginning here.
    const entries = productFiles.filter((file) => ENTRIES.some((entry) => entry.test(file)));
    const reached = reachedFrom(entries, (file) => internal(file).map(({ to }) => to));
    const orphans = productFiles.filter((file) => !reached.has(file));
    expect(orphans).toEqual([]);
  });
});

test("AG Grid's class names and attributes are in one module of the program", () => {
  const named = productFiles.filter((file) => {
    if (topOf(file) !== 'renderer') return false;
    const text = readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    return /\bag-(?!grid-community|grid-react)[a-z]|\b(?:col|row)-id\b/.test(text);
  });
  expect(named).toEqual(['renderer/grid/range/gridMarkup.ts']);
});

describe('the map', () => {
  const map = readFileSync(join(ROOT, 'docs/ARCHITECTURE.md'), 'utf8');
  const rows = ['shared', 'renderer', 'electron'].flatMap((top) => {
    const section = map.split(`\n### ${top}/\n`)[1]?.split('\n#')[0] ?? '';
    return [...section.matchAll(/^\| (`[^|]+) \| (\d*) ?\|/gm)].flatMap(([, names = '', floor]) => {
      const folders = [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
      const parent = folders[0]?.includes('/') ? `${folders[0].split('/')[0]}/` : '';
      return folders.map((name) => ({ folder: `${top}/${name.includes('/') ? '' : parent}${name}`, floor }));
    });
  });

  test('names every folder of the program', () => {
    const named = new Set(rows.map(({ folder }) => folder));
    const folders = ['shared', 'renderer', 'renderer/features', 'electron'].flatMap((parent) =>
      readdirSync(join(ROOT, parent), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${parent}/${name}`),
    );
    expect(folders.filter((folder) => folder !== 'renderer/features' && !named.has(folder))).toEqual([]);
  });

  test('puts each on its floor', () => {
    const wrong = rows.filter(({ folder, floor }) => `${floorOf(folder) ?? ''}` !== floor);
    expect(wrong).toEqual([]);
  });
});

test('the documents name files that are there', () => {
  const documents = ['README.md', ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name}`)];
  const broken = documents
    .filter((document) => document.endsWith('.md'))
    .flatMap((document) =>
      [...readFileSync(join(ROOT, document), 'utf8').matchAll(/`((?:shared|renderer|electron|build|tests|docs)\/[\w./-]+)`/g)]
        .filter(([, path = '']) => !existsSync(join(ROOT, path)))
        .map(([, path]) => `${document}: ${path}`),
    );
  expect(broken).toEqual([]);
});

test('tests mirror the folders of the program', () => {
  const tested = sources
    .filter((file) => /^tests\/(shared|renderer|electron|build)\/.*\.test\.tsx?$/.test(file))
    .map((file) => posix.dirname(file));
  const folders = new Set(productFiles.map((file) => posix.dirname(file)));
  const strays = [...new Set(tested)].filter((folder) => !folders.has(folder.slice('tests/'.length)));
  expect(strays).toEqual([]);
});

test('every decision stands in the index', () => {
  const folder = join(ROOT, 'docs/decisions');
  const index = readFileSync(join(folder, 'README.md'), 'utf8');
  const decisions = readdirSync(folder).filter((name) => name !== 'README.md');
  expect(decisions.filter((name) => !index.includes(`](${name})`))).toEqual([]);
});

describe('dependencies', () => {
  test('are all allowed to some folder', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
    expect(Object.keys(dependencies).filter((name) => !(name in LIBRARIES))).toEqual([]);
  });

  test('have exact versions', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+/.test(version));
    expect(loose).toEqual([]);
  });
});
