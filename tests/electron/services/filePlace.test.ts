import { describe, expect, test } from 'vitest';
import { isNetworkPath, isOpenablePath, isTemporaryPath, pathKey } from '../../../electron/services/filePlace.ts';

describe('isOpenablePath', () => {
  test.each([
    ['C:\\Users\\Nguyễn Văn Á\\Kế hoạch.xlsx', true],
    ['D:\\a.b\\Phụ lục.XLSX', true],
    ['\\\\may-chu\\chung\\a.xlsx', true],
    ['a.xlsx', false],
    ['C:a.xlsx', false],
    ['C:\\a.exe', false],
    ['C:\\a', false],
    ['C:\\.xlsx', false],
    ['\\\\?\\C:\\a.xlsx', false],
    ['\\\\.\\PhysicalDrive0.xlsx', false],
    ['C:\\NUL.xlsx', false],
    ['C:\\con.xlsx', false],
    ['C:\\a.xlsx:hidden.xlsx', false],
    ['C:\\a\0.xlsx', false],
    ['', false],
  ])('Windows: %j → %s', (path, expected) => {
    expect(isOpenablePath(path, 'win32')).toBe(expected);
  });

  test.each([
    ['/home/lan/a.xlsx', true],
    ['/home/lan/a.docx', true],
    ['a.xlsx', false],
    ['/etc/passwd', false],
    ['/home/a.sh', false],
  ])('elsewhere: %j → %s', (path, expected) => {
    expect(isOpenablePath(path, 'linux')).toBe(expected);
  });
});

describe('isTemporaryPath', () => {
  const temp = 'C:\\Users\\a\\AppData\\Local\\Temp';
  test.each([
    [`${temp}\\x\\a.xlsx`, true],
    ['c:\\users\\A\\appdata\\local\\temp\\a.xlsx', true],
    ['C:\\Users\\a\\AppData\\Local\\Microsoft\\Windows\\INetCache\\Content.Outlook\\X1\\a.xlsx', true],
    ['C:\\Users\\a\\AppData\\Local\\Temporary\\a.xlsx', false],
    ['D:\\Temp\\a.xlsx', false],
    ['C:\\Users\\a\\Documents\\a.xlsx', false],
  ])('%s → %s', (path, expected) => {
    expect(isTemporaryPath(path, temp, 'win32')).toBe(expected);
  });
});

test.each([
  ['\\\\server\\share\\a', true],
  ['//server/share', true],
  ['\\\\?\\C:\\a', false],
  ['C:\\a', false],
  ['/home/a', false],
])('isNetworkPath %s → %s', (path, expected) => {
  expect(isNetworkPath(path)).toBe(expected);
});

test('one key for all spellings of a path under Windows', () => {
  expect(pathKey('C:\\Thư mục\\..\\A.XLSX', 'win32')).toBe(pathKey('c:\\a.xlsx', 'win32'));
  expect(pathKey('/A.xlsx', 'linux')).not.toBe(pathKey('/a.xlsx', 'linux'));
});
