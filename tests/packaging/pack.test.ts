// electron-builder really packs the program over a stand-in for Electron; what comes out is read back.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractFile, getRawHeader, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { Arch, build, type Configuration, Platform } from 'electron-builder';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeStandInDistribution } from '../support/standInDistribution.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);
const config = require('../../build/electron-builder.config.cjs') as Configuration;
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const electronVersion = (JSON.parse(readFileSync(join(ROOT, 'node_modules/electron/package.json'), 'utf8')) as { version: string }).version;

const PAGE = { 'dist/web/index.html': '<!doctype html>', 'dist/electron/main.cjs': '1', 'dist/electron/preload.cjs': '2' };

let work: string;

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'phuluc-pack-'));
  // A project of its own: the test neither needs nor disturbs what is built in the tree.
  for (const [path, text] of Object.entries(PAGE)) {
    mkdirSync(join(work, 'project', path, '..'), { recursive: true });
    writeFileSync(join(work, 'project', path), text);
  }
  for (const name of ['package.json', 'LICENSE', 'THIRD-PARTY-LICENCES.md', 'build/icons', 'build/installer.nsh']) {
    cpSync(join(ROOT, name), join(work, 'project', name), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(work, 'project', 'node_modules'), 'junction');
  mkdirSync(join(work, 'project', 'shared'));
  writeFileSync(join(work, 'project', 'shared', 'secret.ts'), 'not for shipping');
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

async function pack(platform: 'win32' | 'linux'): Promise<string> {
  const distribution = join(work, `electron-${platform}`);
  makeStandInDistribution(distribution, platform, electronVersion);
  const target = platform === 'win32' ? Platform.WINDOWS : Platform.LINUX;
  const output = join(work, `release-${platform}`);
  await build({
    projectDir: join(work, 'project'),
    targets: target.createTarget('dir', Arch.x64),
    // The builder writes into what it is given.
    config: { ...structuredClone(config), electronDist: distribution, electronVersion, directories: { ...config.directories, output } },
  });
  return join(output, `${platform === 'win32' ? 'win' : 'linux'}-unpacked`);
}

/** States as they stand in the program file: the letters "0" and "1". */
const OFF = 48;
const ON = 49;

const EXPECTED_FUSES: readonly (readonly [FuseV1Options, number])[] = [
  [FuseV1Options.RunAsNode, OFF],
  [FuseV1Options.EnableCookieEncryption, ON],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, OFF],
  [FuseV1Options.EnableNodeCliInspectArguments, OFF],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, ON],
  [FuseV1Options.OnlyLoadAppFromAsar, ON],
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, OFF],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, OFF],
];

async function fusesOf(program: string): Promise<(readonly [FuseV1Options, unknown])[]> {
  const wire = await getCurrentFuseWire(program);
  return EXPECTED_FUSES.map(([fuse]) => [fuse, wire[fuse]] as const);
}

const contentOf = (asar: string): string[] =>
  listPackage(asar, { isPack: false })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.\w+$|LICENSE$/.test(path))
    .sort();

describe('the packed Windows program', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await pack('win32');
  }, 180_000);

  test('holds the bundles, the licences and nothing of the sources', () => {
    expect(contentOf(join(folder, 'resources/app.asar'))).toEqual([
      '/LICENSE',
      '/THIRD-PARTY-LICENCES.md',
      '/dist/electron/main.cjs',
      '/dist/electron/preload.cjs',
      '/dist/web/index.html',
      '/package.json',
    ]);
  });

  test('starts where package.json says', () => {
    const { main } = JSON.parse(extractFile(join(folder, 'resources/app.asar'), 'package.json').toString()) as { main: string };
    expect(main).toBe('dist/electron/main.cjs');
  });

  test('has the fuses of the decision', async () => {
    expect(await fusesOf(join(folder, 'PhuLuc.exe'))).toEqual(EXPECTED_FUSES);
  });

  test('knows the hash of its own content', () => {
    const resources = NtExecutableResource.from(NtExecutable.from(readFileSync(join(folder, 'PhuLuc.exe')), { ignoreCert: true }));
    const entry = resources.entries.find(({ type, id }) => type === 'INTEGRITY' && id === 'ELECTRONASAR');
    const [{ file, alg, value }] = JSON.parse(Buffer.from(entry!.bin).toString()) as [{ file: string; alg: string; value: string }];
    const header = getRawHeader(join(folder, 'resources/app.asar')).headerString;
    expect({ file: file.replaceAll('\\', '/'), alg, value }).toEqual({
      file: 'resources/app.asar',
      alg: 'SHA256',
      value: createHash('sha256').update(header).digest('hex'),
    });
  });

  test('names itself and its version', () => {
    const resources = NtExecutableResource.from(NtExecutable.from(readFileSync(join(folder, 'PhuLuc.exe')), { ignoreCert: true }));
    const [information] = Resource.VersionInfo.fromEntries(resources.entries);
    const [language] = information!.getAllLanguagesForStringValues();
    expect(information!.getStringValues(language!)).toMatchObject({
      ProductName: 'Phu Luc',
      FileDescription: 'Phu Luc',
      FileVersion: version,
    });
  });

  test('brings Vietnamese and English only, and the licences of its engine', () => {
    expect(readdirSync(join(folder, 'locales')).sort()).toEqual(['en-US.pak', 'vi.pak']);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['LICENSE.electron.txt', 'LICENSES.chromium.html']));
  });
});

describe('the packed Linux program', () => {
  test('has the same content and fuses', async () => {
    const folder = await pack('linux');
    expect(contentOf(join(folder, 'resources/app.asar'))).toContain('/dist/electron/main.cjs');
    expect(await fusesOf(join(folder, 'PhuLuc'))).toEqual(EXPECTED_FUSES);
  }, 180_000);
});
