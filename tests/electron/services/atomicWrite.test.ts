import { randomBytes } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, readlinkSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { atomicWrite, nodeOperations, type WriteOperations } from '../../../electron/services/atomicWrite.ts';
import { userFolder } from '../../support/folder.ts';

const failing = (code: string): NodeJS.ErrnoException => Object.assign(new Error(code), { code });

/** Operations whose rename fails `times` times; the pauses are noted and not taken. */
function stubborn(code: string, times: number): { operations: WriteOperations; pauses: number[] } {
  const pauses: number[] = [];
  let left = times;
  const rename: WriteOperations['rename'] = (from, to) => (left-- > 0 ? Promise.reject(failing(code)) : fs.rename(from, to));
  const wait = async (milliseconds: number): Promise<void> => void pauses.push(milliseconds);
  return { operations: { ...nodeOperations, rename, wait }, pauses };
}

describe('atomicWrite', () => {
  test.each([0, 1, 4096, 3_000_000])('writes %i bytes as they are and leaves nothing else', async (size) => {
    const folder = userFolder();
    const path = join(folder, 'Phụ lục I.xlsx');
    const bytes = randomBytes(size);
    await atomicWrite(path, bytes);
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(readdirSync(folder)).toEqual(['Phụ lục I.xlsx']);
  });

  test.each(['EPERM', 'EACCES', 'EBUSY'])('waits while another program holds the file (%s)', async (code) => {
    const path = join(userFolder(), 'a.xlsx');
    writeFileSync(path, 'cũ');
    const { operations, pauses } = stubborn(code, 6);
    await atomicWrite(path, Buffer.from('mới'), operations);
    expect(readFileSync(path, 'utf8')).toBe('mới');
    expect(pauses.map(Math.round)).toEqual([100, 150, 225, 338, 500, 500]);
  });

  test('gives up after about nine seconds, with the old file as it was', async () => {
    const folder = userFolder();
    const path = join(folder, 'a.xlsx');
    writeFileSync(path, 'cũ');
    const { operations, pauses } = stubborn('EBUSY', 1000);
    await expect(atomicWrite(path, Buffer.from('mới'), operations)).rejects.toMatchObject({ code: 'EBUSY' });
    expect(readFileSync(path, 'utf8')).toBe('cũ');
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
    expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeLessThan(10_000);
  });

  test('does not wait for what does not pass', async () => {
    const { operations, pauses } = stubborn('EROFS', 1);
    await expect(atomicWrite(join(userFolder(), 'a.xlsx'), Buffer.from('x'), operations)).rejects.toMatchObject({ code: 'EROFS' });
    expect(pauses).toEqual([]);
  });

  test('keeps the old file when the disk is full', async () => {
    const folder = userFolder();
    const path = join(folder, 'a.xlsx');
    writeFileSync(path, 'cũ');
    const open: WriteOperations['open'] = async (name, flags, mode) => {
      const file = await fs.open(name, flags, mode);
      file.writeFile = () => Promise.reject(failing('ENOSPC'));
      return file;
    };
    await expect(atomicWrite(path, Buffer.from('mới'), { ...nodeOperations, open })).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(readFileSync(path, 'utf8')).toBe('cũ');
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
  });

  test('keeps the old file when what was written does not read back', async () => {
    const path = join(userFolder(), 'a.xlsx');
    writeFileSync(path, 'cũ');
    const readFile = async () => Buffer.alloc(3);
    await expect(atomicWrite(path, Buffer.from('mới'), { ...nodeOperations, readFile })).rejects.toMatchObject({ code: 'EIO' });
    expect(readFileSync(path, 'utf8')).toBe('cũ');
  });

  test.skipIf(process.platform === 'win32')('follows a link and keeps the rights of the file', async () => {
    const folder = userFolder();
    const target = join(folder, 'thật.xlsx');
    const link = join(folder, 'lối tắt.xlsx');
    writeFileSync(target, 'cũ');
    chmodSync(target, 0o640);
    symlinkSync(target, link);
    await atomicWrite(link, Buffer.from('mới'));
    expect(readlinkSync(link)).toBe(target);
    expect(readFileSync(target, 'utf8')).toBe('mới');
    expect(statSync(target).mode & 0o777).toBe(0o640);
  });
});
