// The house rules of imports, checked on the real files: arrows between folders, no cycle, no file that nothing needs,
// each library in its folder, and no library that no folder was allowed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TOPS = ['shared', 'renderer', 'electron', 'build', 'tests'] as const;

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
  fflate: ['shared/opc'],
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
  /^tests\//,
  /\.d\.ts$/,
];

interface Import {
  readonly to: string;
  readonly typeOnly: boolean;
}

const sources = TOPS.flatMap((top) => walk(top)).filter((file) => /\.(tsx?|mjs|cjs)$/.test(file));
const graph = new Map(sources.map((file) => [file, importsOf(file)]));
const internal = (file: string): readonly Import[] =>
  (graph.get(file) ?? []).filter(({ to }) => TOPS.some((top) => to.startsWith(`${top}/`)));
const external = (file: string): readonly Import[] =>
  (graph.get(file) ?? []).filter(({ to }) => !TOPS.some((top) => to.startsWith(`${top}/`)) && !/^(node:|dist\/)/.test(to));

function walk(folder: string): string[] {
  const whole = join(ROOT, folder);
  if (!existsSync(whole)) return [];
  return readdirSync(whole, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.name === 'node_modules' || entry.name === 'fixtures') return [];
    return entry.isDirectory() ? walk(path) : [path];
  });
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const statements = [...text.matchAll(/^\s*(?:import|export)\s+(type\s+)?([^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)];
  const dynamic = [...text.matchAll(/(?:\bimport\(|new URL\(|\bimport\.meta\.glob\()\s*['"]([^'"]+)['"]/g)];
  return [
    ...statements.map(([, typeWord, names, to]) => ({ to: resolve(file, to ?? ''), typeOnly: typeWord !== undefined || onlyTypes(names) })),
    ...dynamic
      .filter(([whole, to]) => !whole.startsWith('new URL') || /\.(tsx?|css|json)$/.test(to ?? ''))
      .map(([whole, to = '']) => ({ to: resolve(file, whole.startsWith('new URL') ? `./${to}` : to), typeOnly: false })),
  ];
}

/** `import { type A, type B } from` is erased too. */
function onlyTypes(names: string | undefined): boolean {
  const inner = /^\{([^}]*)\}\s*from\s*$/.exec(names ?? '')?.[1];
  return inner !== undefined && inner.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type '));
}

function resolve(from: string, to: string): string {
  if (to.startsWith('#')) return to.slice(1).replace(/\?.*$/, '');
  if (to.startsWith('.'))
    return relative(ROOT, join(ROOT, dirname(from), to))
      .split('\\')
      .join('/')
      .replace(/\?.*$/, '');
  return to;
}

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
const isUnder = (file: string, folder: string): boolean => file === folder || file.startsWith(`${folder}/`);
const topOf = (file: string): string => file.split('/')[0] ?? '';
const productFiles = sources.filter((file) => topOf(file) !== 'tests');

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

  test('make no cycle', () => {
    expect(cycles()).toEqual([]);
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
    const wrong = productFiles.filter(
      (file) => !['electron', 'build'].includes(topOf(file)) && (graph.get(file) ?? []).some(({ to }) => to.startsWith('node:')),
    );
    expect(wrong).toEqual([]);
  });

  test('reach every file of the product', () => {
    const reached = new Set<string>();
    const visit = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { to } of internal(file)) visit(to);
    };
    // A file that only its test needs is an orphan all the same, so tests are no beginning here.
    for (const file of sources.filter((one) => topOf(one) !== 'tests' && ENTRIES.some((entry) => entry.test(one)))) visit(file);
    const orphans = productFiles.filter((file) => !reached.has(file));
    expect(orphans).toEqual([]);
  });
});

test('every folder of the program stands in the map', () => {
  const map = readFileSync(join(ROOT, 'docs/ARCHITECTURE.md'), 'utf8');
  const named = new Set(
    [...map.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, names = '']) =>
      [...names.matchAll(/`([^`]+)`/g)].map(([, one]) => one?.split('/').at(-1)),
    ),
  );
  const folders = ['shared', 'renderer', 'renderer/features', 'electron'].flatMap((parent) =>
    readdirSync(join(ROOT, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name),
  );
  expect(folders.filter((name) => name !== 'features' && !named.has(name))).toEqual([]);
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

/** Cycles among imports that are there at run time, each as the path that closes it. */
function cycles(): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      found.push([...path.slice(path.indexOf(file)), file].map((one) => posix.basename(one)).join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const { to, typeOnly } of internal(file)) if (!typeOnly) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of productFiles) visit(file, []);
  return found;
}
