import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ownerOf, probeLock, readOwner } from '../../../electron/services/lockProbe.ts';
import { userFolder } from '../../support/folder.ts';

/** An owner file as Excel (165 bytes) and Word (162 bytes) leave it: name in ANSI, then in UTF-16. */
function ownerFile(name: string, program: 'excel' | 'word'): Buffer {
  const [size, offset] = program === 'excel' ? [165, 55] : [162, 54];
  const bytes = Buffer.alloc(size, 0x20);
  const ansi = Buffer.from(name.normalize('NFD').replace(/[^\u0020-\u007e]/g, ''), 'latin1');
  bytes.writeUInt8(ansi.length, 0);
  ansi.copy(bytes, 1);
  bytes.writeUInt16LE(name.length, offset);
  bytes.write(name, offset + 2, 'utf16le');
  return bytes;
}

describe('the owner of an open file', () => {
  test.each([
    ['excel', 'Nguyễn Thị Hồng'],
    ['word', 'Nguyễn Thị Hồng'],
    ['excel', 'admin'],
    ['word', 'PC'],
  ] as const)('is read from what %s leaves beside it: %s', (program, name) => {
    expect(readOwner(ownerFile(name, program))).toBe(name);
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['zeros', Buffer.alloc(165)],
    ['noise', Buffer.alloc(165, 0xff)],
    ['a cut file', Buffer.from([30, 65])],
  ])('is empty and no error for %s', (_, bytes) => {
    expect(readOwner(bytes)).toMatch(/^\w?$/);
  });

  test('is found under the shortened name that Word gives long names', async () => {
    const folder = userFolder();
    writeFileSync(join(folder, '~$oach.docx'), ownerFile('Lan', 'word'));
    expect(await ownerOf(join(folder, 'kếoach.docx'))).toBe('Lan');
  });

  test('is undefined where nobody has the file', async () => {
    expect(await ownerOf(join(userFolder(), 'a.xlsx'))).toBeUndefined();
  });
});

describe('probeLock', () => {
  test('calls a file free that can be written, whatever a crash of Excel has left beside it', async () => {
    const folder = userFolder();
    writeFileSync(join(folder, 'a.xlsx'), 'x');
    writeFileSync(join(folder, '~$a.xlsx'), ownerFile('Hồng', 'excel'));
    expect(await probeLock(join(folder, 'a.xlsx'))).toEqual({ held: false });
  });

  test('calls a file free that is not there', async () => {
    expect(await probeLock(join(userFolder(), 'mới.xlsx'))).toEqual({ held: false });
  });
});
