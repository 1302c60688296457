// What the page hears of a print: done, closed by the user, or failed, never in the printer's own words.
import { expect, test } from 'vitest';
import { createPrintService } from '../../../electron/services/printService.ts';

const JOB = { name: 'Phụ lục', html: '<!doctype html>' };

test('tells done, closed and failed apart, and notes why', async () => {
  const reports: unknown[] = [];
  const report = (what: string, detail: unknown): void => void reports.push([what, String(detail)]);
  const outcomes: (() => Promise<boolean>)[] = [
    async () => true,
    async () => false,
    () => Promise.reject(new Error('Invalid printer settings')),
  ];
  const toPdf = async (): Promise<Uint8Array> => new Uint8Array([37]);
  const answers = await Promise.all(outcomes.map((print) => createPrintService({ print, toPdf }, report).print(JOB)));
  expect(answers).toEqual([
    { ok: true, value: null },
    { ok: false, error: { code: 'cancelled' } },
    { ok: false, error: { code: 'printFailed' } },
  ]);
  expect(reports).toEqual([['print', 'Error: Invalid printer settings']]);
});

test('gives the bytes of a PDF, or says that there are none', async () => {
  const print = async (): Promise<boolean> => true;
  const good = createPrintService({ print, toPdf: async () => new Uint8Array([37]) }, () => {});
  expect(await good.toPdf(JOB)).toEqual({ ok: true, value: { bytes: new Uint8Array([37]) } });
  const bad = createPrintService({ print, toPdf: () => Promise.reject(new Error('gone')) }, () => {});
  expect(await bad.toPdf(JOB)).toEqual({ ok: false, error: { code: 'printFailed' } });
});
