import { describe, expect, it } from 'vitest';
import { machineReport, wordsOf } from '#renderer/features/machine/machineReport.ts';
import { vi as text } from '#renderer/i18n/vi/index.ts';

describe('report about the computer', () => {
  it.each([
    ['free space in gigabytes', { check: 'freeSpace', state: 'good', detail: String(12.4 * 1024 ** 3) }, 'Còn 12,4 GB.'],
    [
      'what to do comes before the figure',
      { check: 'freeSpace', state: 'bad', detail: '0' },
      'Sắp hết chỗ; hãy xoá bớt tệp không dùng. Còn 0,0 GB.',
    ],
    ['space that cannot be told', { check: 'freeSpace', state: 'good', detail: 'unknown' }, ''],
    ['a bare yes or no says nothing', { check: 'storagePersistent', state: 'unknown', detail: 'undefined' }, ''],
    ['a check without advice keeps its detail', { check: 'anew', state: 'bad', detail: 'EPERM' }, 'EPERM'],
  ] as const)('%s', (_, check, detail) => {
    expect(wordsOf(check, text).detail).toBe(detail);
  });

  it('is plain text with one check per line', () => {
    const checks = [
      { check: 'font', state: 'good', detail: 'Times New Roman' },
      { check: 'anew', state: 'unknown', detail: '' },
    ] as const;
    expect(machineReport(checks, { edition: 'browser', version: '1.2.3' }, text)).toBe(
      'Phụ Lục 1.2.3 (bản chạy trong trình duyệt)\n[tốt] Phông chữ Times New Roman\n[để biết] anew',
    );
  });
});
