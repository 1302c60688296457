// The contract and the small rules beside it.
import { describe, expect, test } from 'vitest';
import { CHANNEL_NAMES, CHANNELS } from '#shared/host/channels.ts';
import { CONTRACT } from '#shared/host/contract.ts';
import { extensionOf, safeFileName } from '#shared/host/fileName.ts';
import { judgeLink } from '#shared/host/links.ts';
import { surfaceOf } from '#shared/host/surface.ts';
import { isNewer } from '#shared/host/version.ts';

test('contract and list of channels are one', () => {
  const described = Object.entries(CONTRACT).flatMap(([group, rows]) => Object.keys(rows).map((method) => `${group}.${method}`));
  expect(described.sort()).toEqual([...CHANNEL_NAMES].sort());
});

test('a surface sends each call under its own name', async () => {
  const sent: unknown[] = [];
  const surface = surfaceOf(async (channel, input) => void sent.push([channel, input]));
  await surface.files.read({ file: { id: '1', name: 'a' } });
  await surface.app.info();
  expect(sent).toEqual([
    ['files.read', { file: { id: '1', name: 'a' } }],
    ['app.info', undefined],
  ]);
  expect(Object.keys(surface)).toEqual(Object.keys(CHANNELS));
});

describe('safeFileName', () => {
  test.each([
    ['Kế hoạch số 12/KH-UBND: "giai đoạn" 2026?', 'Kế hoạch số 12 KH-UBND giai đoạn 2026.xlsx'],
    ['Phụ lục I.xlsx', 'Phụ lục I.xlsx'],
    ['Phụ lục I.XLSX', 'Phụ lục I.xlsx'],
    ['Ho\u0302\u0300', 'Hồ.xlsx'],
    ['a\u0000b\tc\nd', 'a b c d.xlsx'],
    ['  cuối. . ', 'cuối.xlsx'],
    ['con', 'con_.xlsx'],
    ['LPT1', 'LPT1_.xlsx'],
    ['nul.tar', 'nul.tar_.xlsx'],
    ['Công văn', 'Công văn.xlsx'],
    ['../../etc/passwd', '.. .. etc passwd.xlsx'],
    ['', 'tep.xlsx'],
    ['???', 'tep.xlsx'],
  ])('%j → %j', (text, expected) => {
    expect(safeFileName(text, 'xlsx')).toBe(expected);
  });

  test('stays short enough for older programs', () => {
    expect(safeFileName('Nhiệm vụ '.repeat(100), 'xlsx').length).toBeLessThanOrEqual(126);
  });
});

test.each([
  ['a.xlsx', 'xlsx'],
  ['a.b.XLSX', 'xlsx'],
  ['a', ''],
  ['.xlsx', ''],
  ['a.', ''],
])('extensionOf %j → %j', (name, expected) => {
  expect(extensionOf(name)).toBe(expected);
});

test.each([
  ['1.2.0', '1.2.0', false],
  ['1.10.0', '1.9.9', true],
  ['1.9.9', '1.10.0', false],
  ['2', '1.9', true],
  ['1.0.1', '1.0', true],
  ['', '0.0.0', false],
  ['x', '1.0.0', false],
])('isNewer %s than %s: %s', (a, b, expected) => {
  expect(isNewer(a, b)).toBe(expected);
});

test.each([
  ['https://vbpl.vn/x', 'open'],
  ['https://www.chinhphu.vn', 'open'],
  ['https://x.vn', 'ask'],
  ['http://vbpl.vn', 'refuse'],
  ['javascript:alert(1)', 'refuse'],
])('judgeLink %s: %s', (address, verdict) => {
  expect(judgeLink(address)).toBe(verdict);
});
