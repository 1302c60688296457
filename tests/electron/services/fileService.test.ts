// Saving in place with real files: what changed, what is gone, what may not be written, and what a save leaves behind.
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileRef, HostCalls, HostResult, SavedFile } from '#shared/host/host.ts';
import { nodeOperations, type WriteOperations } from '../../../electron/services/atomicWrite.ts';
import { createFileRegistry } from '../../../electron/services/fileRegistry.ts';
import { createFileService } from '../../../electron/services/fileService.ts';
import { createKeptPlaces } from '../../../electron/services/keptPlaces.ts';
import { createRecentFiles } from '../../../electron/services/recentFiles.ts';
import { createReplacedFiles } from '../../../electron/services/replacedFiles.ts';
import { userFolder } from '../../support/folder.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** One run of the program in `home`; a second one in the same home is a restart. */
function aRun(home: string, operations: Partial<WriteOperations> = {}, tick = 1000) {
  let clock = Date.UTC(2026, 10, 22, 7, 5, 9);
  const now = (): number => (clock += tick);
  const chosen: string[] = [];
  const reports: string[] = [];
  const report = (what: string): void => void reports.push(what);
  const registry = createFileRegistry();
  const files = createFileService({
    dialogs: {
      open: async () => chosen,
      saveAs: async () => chosen[0],
      confirmLink: async () => false,
    },
    registry,
    places: createKeptPlaces(join(home, 'places.json'), registry, report),
    recent: createRecentFiles(join(home, 'recent.json'), now),
    replaced: createReplacedFiles(join(home, 'replaced'), now, report),
    temp: join(home, 'Temp'),
    report,
    operations: { ...nodeOperations, wait: async () => {}, ...operations },
  });
  return { files, reports, choose: (path: string) => void chosen.splice(0, 1, path) };
}

function aFile(content = 'cũ') {
  const folder = userFolder();
  const home = join(folder, 'AppData');
  mkdirSync(home);
  const path = join(folder, 'Kế hoạch.xlsx');
  writeFileSync(path, content);
  return { folder, home, path };
}

async function opened({ files, choose }: ReturnType<typeof aRun>, path: string): Promise<{ file: FileRef; stamp: string }> {
  choose(path);
  const refs = await files.open({ types: [], multiple: false });
  const read = refs.ok && refs.value[0] ? await files.read({ file: refs.value[0] }) : refs;
  if (!read.ok || !('stamp' in read.value)) throw new Error('not read');
  return read.value;
}

const save = (files: HostCalls['files'], file: FileRef, text: string, stamp?: string): Promise<HostResult<SavedFile>> =>
  files.save({ file, bytes: bytesOf(text), ...(stamp === undefined ? {} : { stamp }) });

const replacedIn = (home: string): string[] =>
  existsSync(join(home, 'replaced'))
    ? readdirSync(join(home, 'replaced'))
        .toSorted()
        .map((name) => readFileSync(join(home, 'replaced', name), 'utf8'))
    : [];

describe('saving over the content that was read', () => {
  test('twice in a row: the stamp of each save is good for the next, and the first content is kept aside once', async () => {
    const { home, path } = aFile();
    const run = aRun(home);
    const { file, stamp } = await opened(run, path);
    const first = await save(run.files, file, 'một', stamp);
    expect(first.ok && (await save(run.files, file, 'hai', first.value.stamp)).ok).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('hai');
    expect(replacedIn(home)).toEqual(['cũ']);
  });

  test('a file that was only touched is written; one with other content is not, until asked to, and that content is kept', async () => {
    const { home, path } = aFile();
    const run = aRun(home);
    const { file, stamp } = await opened(run, path);
    await fs.utimes(path, new Date(1), new Date(2_000));
    const first = await save(run.files, file, 'một', stamp);
    expect(first.ok).toBe(true);
    writeFileSync(path, 'của người khác');
    const second = await save(run.files, file, 'hai', first.ok ? first.value.stamp : '');
    expect(second).toEqual({ ok: false, error: { code: 'fileChanged', fileName: 'Kế hoạch.xlsx' } });
    expect(readFileSync(path, 'utf8')).toBe('của người khác');
    expect((await save(run.files, file, 'hai')).ok).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('hai');
    expect(replacedIn(home)).toEqual(['cũ', 'của người khác']);
  });

  test('a file that is gone is said to be gone and is not made anew without a word', async () => {
    const { folder, home, path } = aFile();
    const run = aRun(home);
    const { file, stamp } = await opened(run, path);
    renameSync(path, join(folder, 'đổi tên.xlsx'));
    expect(await save(run.files, file, 'mới', stamp)).toEqual({ ok: false, error: { code: 'notFound', fileName: 'Kế hoạch.xlsx' } });
    expect(existsSync(path)).toBe(false);
    expect((await save(run.files, file, 'mới')).ok).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('mới');
  });

  test('a file marked read-only stays as it is, stamp or not', async () => {
    const { home, path } = aFile();
    const run = aRun(home);
    const { file, stamp } = await opened(run, path);
    chmodSync(path, 0o444);
    for (const last of [stamp, undefined])
      expect(await save(run.files, file, 'mới', last)).toEqual({ ok: false, error: { code: 'readOnly', fileName: 'Kế hoạch.xlsx' } });
    expect(readFileSync(path, 'utf8')).toBe('cũ');
    expect(statSync(path).mode & 0o777).toBe(0o444);
  });

  test.each([
    ['EBUSY', 'fileLocked'],
    ['EPERM', 'accessDenied'],
    ['ENOSPC', 'diskFull'],
  ])('when the disk says %s, that is said as %s and the file is as it was', async (errno, code) => {
    const { folder, home, path } = aFile();
    const fail = async (): Promise<never> => Promise.reject(Object.assign(new Error(errno), { code: errno }));
    const run = aRun(home, errno === 'ENOSPC' ? { open: fail } : { rename: fail });
    const { file, stamp } = await opened(run, path);
    expect(await save(run.files, file, 'mới', stamp)).toMatchObject({ ok: false, error: { code } });
    expect(readFileSync(path, 'utf8')).toBe('cũ');
    expect(readdirSync(folder).filter((name) => name.startsWith('.~'))).toEqual([]);
  });
});

describe('a reference that is kept', () => {
  test('is good after a restart, and no other one is', async () => {
    const { folder, home, path } = aFile();
    const other = join(folder, 'khác.xlsx');
    writeFileSync(other, 'x');
    const before = aRun(home);
    const linked = await opened(before, path);
    const passing = await opened(before, other);
    expect(await before.files.keep({ file: linked.file })).toEqual({ ok: true, value: null });
    expect(await before.files.keep({ file: { id: 'made-up', name: 'a.xlsx' } })).toMatchObject({ ok: false, error: { code: 'notFound' } });

    const { files } = aRun(home);
    expect((await save(files, linked.file, 'mới', linked.stamp)).ok).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('mới');
    expect(await save(files, passing.file, 'mới')).toMatchObject({ ok: false, error: { code: 'notFound' } });
  });

  test('two kept one after the other are both there, also when their list was damaged in between', async () => {
    const { folder, home, path } = aFile();
    const run = aRun(home);
    const first = await opened(run, path);
    const second = join(folder, 'hai.xlsx');
    writeFileSync(second, 'x');
    const other = await opened(run, second);
    await Promise.all([run.files.keep({ file: first.file }), run.files.keep({ file: other.file })]);
    const again = aRun(home);
    expect((await again.files.read({ file: first.file })).ok && (await again.files.read({ file: other.file })).ok).toBe(true);
    writeFileSync(join(home, 'places.json'), '{"files":7');
    const broken = aRun(home);
    expect(await broken.files.read({ file: first.file })).toMatchObject({ ok: false, error: { code: 'notFound' } });
  });
});

describe('saving as another file', () => {
  test('never over the one that must stay, also under another spelling of its path', async () => {
    const { folder, home, path } = aFile('có mật khẩu');
    const run = aRun(home);
    const { file } = await opened(run, path);
    run.choose(join(folder, '.', 'Kế hoạch.xlsx'));
    const asked = { suggestedName: 'a', type: { label: 'Excel', extension: 'xlsx' }, bytes: bytesOf('mới'), never: file } as const;
    expect(await run.files.saveAs(asked)).toEqual({ ok: false, error: { code: 'placeRefused', fileName: 'Kế hoạch.xlsx' } });
    expect(readFileSync(path, 'utf8')).toBe('có mật khẩu');
    run.choose(join(folder, 'Bản khác.xlsx'));
    expect((await run.files.saveAs(asked)).ok).toBe(true);
    expect(readFileSync(join(folder, 'Bản khác.xlsx'), 'utf8')).toBe('mới');
  });

  test.each([
    ['a hard link', linkSync],
    ['a symbolic link', symlinkSync],
  ])('never over it through %s', async (_what, link) => {
    const { folder, home, path } = aFile('có mật khẩu');
    const run = aRun(home);
    const { file } = await opened(run, path);
    const other = join(folder, 'Tên khác.xlsx');
    link(path, other);
    run.choose(other);
    const asked = { suggestedName: 'a', type: { label: 'Excel', extension: 'xlsx' }, bytes: bytesOf('mới'), never: file } as const;
    expect(await run.files.saveAs(asked)).toEqual({ ok: false, error: { code: 'placeRefused', fileName: 'Tên khác.xlsx' } });
    expect(readFileSync(path, 'utf8')).toBe('có mật khẩu');
  });

  test('only as a file of a kind that is written here, whatever the dialog gave', async () => {
    const { folder, home } = aFile();
    const run = aRun(home);
    for (const [name, written] of [
      ['chạy.exe', 'chạy.exe.xlsx'],
      ['tên.docx', 'tên.docx.xlsx'],
      ['TÊN.XLSX', 'TÊN.XLSX'],
    ] as const) {
      run.choose(join(folder, name));
      const saved = await run.files.saveAs({ suggestedName: 'a', type: { label: 'Excel', extension: 'xlsx' }, bytes: bytesOf('mới') });
      expect(saved.ok && saved.value.file.name).toBe(written);
    }
    run.choose('relative.xlsx');
    expect(
      await run.files.saveAs({ suggestedName: 'a', type: { label: 'Excel', extension: 'xlsx' }, bytes: bytesOf('mới') }),
    ).toMatchObject({ ok: false, error: { code: 'typeRefused' } });
  });

  test('two versions replaced in one second are both kept aside', async () => {
    const { home, path } = aFile('một');
    const run = aRun(home, {}, 0);
    const { file } = await opened(run, path);
    for (const text of ['hai', 'ba', 'bốn']) expect((await save(run.files, file, text)).ok).toBe(true);
    expect(replacedIn(home).toSorted()).toEqual(['ba', 'hai', 'một']);
  });

  test('a copy that cannot be kept aside is noted and does not stop the save', async () => {
    const { home, path } = aFile();
    const run = aRun(home);
    const { file, stamp } = await opened(run, path);
    writeFileSync(join(home, 'replaced'), 'in the way');
    expect((await save(run.files, file, 'mới', stamp)).ok).toBe(true);
    expect(run.reports).toEqual(['keepReplaced']);
    rmSync(join(home, 'replaced'));
  });
});

describe('when a list of the program cannot be read for the moment', () => {
  test('files of this session open and save; a place is not noted, and noted later', async () => {
    const { home, path } = aFile();
    const places = join(home, 'places.json');
    mkdirSync(places);
    const run = aRun(home);
    const { file, stamp } = await opened(run, path);
    expect((await save(run.files, file, 'mới', stamp)).ok).toBe(true);
    await expect(run.files.keep({ file })).rejects.toThrow('EISDIR');
    expect(await run.files.read({ file: { id: 'other', name: 'a.xlsx' } })).toMatchObject({ ok: false, error: { code: 'notFound' } });
    rmdirSync(places);
    expect(await run.files.keep({ file })).toEqual({ ok: true, value: null });
    expect((await aRun(home).files.read({ file })).ok).toBe(true);
  });

  test('the dialogs open all the same, and no file counts as recent', async () => {
    const { folder, home, path } = aFile();
    mkdirSync(join(home, 'recent.json'));
    const run = aRun(home);
    await opened(run, path);
    run.choose(join(folder, 'Bản khác.xlsx'));
    const asked = { suggestedName: 'a', type: { label: 'Excel', extension: 'xlsx' }, bytes: bytesOf('mới') } as const;
    expect((await run.files.saveAs(asked)).ok).toBe(true);
    expect(await run.files.recent()).toEqual({ ok: true, value: [] });
    expect(new Set(run.reports)).toEqual(new Set(['recentFiles']));
  });
});
