// LibreOffice as the judge of patched workbooks, after random edits of rows: it opens each, counts every formula anew, and agrees with
// what our file stores and shows. The seed is fixed: a failure comes back.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RawCell } from '#shared/source/rawSource.ts';
import { readXlsx } from '#shared/read/spreadsheet/readXlsx.ts';
import { patchWorkbook } from '#shared/template/xlsx/patchWorkbook.ts';
import type { TableRow } from '#shared/template/xlsx/writeRows.ts';
import { seededPick, type Pick } from '../../../support/annexInFile.ts';
import { fixture, partText } from '../../../support/packageText.ts';
import { convert, skipReason, soffice } from '../../../support/soffice.ts';
import { workbookOf } from '../../../support/workbookOf.ts';

const SEED = 20_261_122;
const TRIALS = 36;

interface Template {
  readonly sheet: string;
  readonly bytes: Uint8Array;
  readonly first: number;
  readonly last: number;
  /** Columns by what random edits put there. */
  readonly texts: readonly string[];
  readonly numbers: readonly string[];
  /** Formulas whose stored results are not right in the template itself: they count the days from today. */
  readonly passedOver: RegExp;
}

const ministry = (name: string): Template => ({
  sheet: 'Phụ lục I',
  bytes: fixture(`xlsx/${name}.xlsx`),
  first: 12,
  last: 26,
  texts: ['B', 'C', 'E'],
  numbers: ['H'],
  passedOver: /TODAY\(|^COUNTIF\(I\d/,
});

const TEXTS = ['Sở Nội vụ', 'Sở Y tế', 'SỞ Y TẾ', 'Ủy ban', '', '12', 'a*b'];
const TOTALS = [
  'SUM(C3:C12)',
  'COUNT(B3:C12)',
  'COUNTA(B3:B12)',
  'AVERAGE(C3:C12)',
  'MIN(C3:C12)',
  'MAX(C3:C12)',
  'SUBTOTAL(9,C3:C12)',
  'SUBTOTAL(103,B3:B12)',
  'COUNTIF(C3:C12,"&gt;50")',
  'COUNTIF(B3:B12,"Sở*")',
  'COUNTIF(B3:B12,B3)',
  'SUMIF(B3:B12,"Sở Y tế",C3:C12)',
  'SUMIF(C3:C12,"&lt;=40")',
  'SUM(C3:C6,C8)',
  'SUM(C:C)',
  'SUM(A14:A17)',
];

/** Ten rows with texts and numbers, and below them every total that is counted here. */
function totals(pick: Pick): Template {
  const rows = Array.from({ length: 10 }, (_, index) => {
    const text = TEXTS[pick(TEXTS.length)]!;
    const number = pick(4) === 0 ? '' : `<c r="C${index + 3}"><v>${pick(1000) / 10}</v></c>`;
    return `<row r="${index + 3}">${text === '' ? '' : `<c r="B${index + 3}" t="inlineStr"><is><t>${text}</t></is></c>`}${number}</row>`;
  });
  const below = TOTALS.map((formula, index) => `<row r="${index + 14}"><c r="A${index + 14}"><f>${formula}</f><v>-1</v></c></row>`);
  const bytes = workbookOf({ sheets: [{ name: 'PL', rows: [...rows, ...below].join('') }], strings: ['x'] });
  return { sheet: 'PL', bytes, first: 3, last: 12, texts: ['B'], numbers: ['C'], passedOver: /^(?!)/ };
}

/** Rows edited, inserted, deleted and moved; at least one of the first row's cells is written, so that every total is looked at. */
function randomRows({ first, last, texts, numbers }: Template, pick: Pick): TableRow[] {
  const rows: TableRow[] = Array.from({ length: last - first + 1 }, (_, index) => ({ source: first + index }));
  const set = (): Record<string, string | number | null> => ({
    ...Object.fromEntries(texts.map((column) => [column, TEXTS[pick(TEXTS.length)]!])),
    ...Object.fromEntries(numbers.map((column) => [column, pick(5) === 0 ? null : pick(2000) / 10])),
  });
  rows[0] = { source: first, set: set() };
  for (let step = 1 + pick(5); step > 0; step -= 1) {
    const at = 1 + pick(rows.length - 1);
    const row = rows[at]!;
    switch (pick(4)) {
      case 0:
        rows[at] = { ...row, set: set() };
        break;
      case 1:
        rows.splice(at, 0, { model: first + 1 + pick(4), set: set() });
        break;
      case 2:
        if (rows.length > 4) rows.splice(at, 1);
        break;
      default:
        rows.splice(1 + pick(rows.length - 1), 0, ...rows.splice(at, 1));
    }
  }
  return rows;
}

interface Trial {
  readonly template: Template;
  readonly rows: readonly TableRow[];
  readonly bytes: Uint8Array;
}

const TEMPLATES = ['template-all-features', 'template-no-shared-formulas', 'template-by-libreoffice'].map(ministry);

const trial = (index: number): Trial => {
  const pick = seededPick(SEED + index * 97);
  const template = index % 2 === 0 ? totals(pick) : TEMPLATES[(index >> 1) % TEMPLATES.length]!;
  const rows = randomRows(template, pick);
  const { sheet, first: firstRow, last: lastRow } = template;
  return { template, rows, bytes: patchWorkbook(template.bytes, [{ sheet, firstRow, lastRow, rows }]).bytes };
};

type Cells = ReadonlyMap<string, RawCell>;

/** The cells of every sheet that show something or count, by "sheet!row:column". */
async function cellsOf(bytes: Uint8Array): Promise<Cells> {
  const { sheets } = await readXlsx(bytes);
  return new Map(
    sheets.flatMap(({ name, blocks }) =>
      blocks.flatMap((block) =>
        block.type === 'grid'
          ? block.rows.flatMap((row) =>
              row.cells.flatMap((cell) =>
                cell.text !== '' || cell.formula !== undefined ? [[`${name}!${row.number}:${cell.column}`, cell] as const] : [],
              ),
            )
          : [],
      ),
    ),
  );
}

describe.skipIf(soffice === undefined)(`workbooks after random edits of rows, in LibreOffice${skipReason}`, () => {
  let folder = '';
  const trials = Array.from({ length: TRIALS }, (_, index) => trial(index));

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'patched-workbooks-'));
    const files = trials.map(({ bytes }, index) => {
      const file = join(folder, `${index}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    convert(folder, 'xlsx', files);
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(trials.map((_, index) => index))(
    'trial %i shows the same cells, and results that are not the same are told to Excel',
    async (index) => {
      const { template, bytes, rows } = trials[index]!;
      const ours = await cellsOf(bytes);
      const theirs = await cellsOf(new Uint8Array(readFileSync(join(folder, 'xlsx', `${index}.xlsx`))));
      const different = [...ours].filter(
        ([place, cell]) => !template.passedOver.test(cell.formula ?? '') && cell.text !== (theirs.get(place)?.text ?? ''),
      );
      // A cell that counts may wait for Excel, if Excel is told; any other must be the same.
      expect(different.filter(([, { formula }]) => formula === undefined)).toEqual([]);
      if (different.length > 0) expect(partText(bytes, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
      expect([...theirs].filter(([place, { formula }]) => formula === undefined && !ours.has(place))).toEqual([]);
      const inTable = (cells: Cells): number =>
        new Set([...cells.keys()].filter((place) => place.startsWith(`${template.sheet}!`)).map((place) => /!(\d+)/.exec(place)?.[1])).size;
      expect(inTable(theirs)).toBe(inTable(ours));
      expect(rows.length).toBeGreaterThan(0);
    },
  );

  it.each(trials.flatMap(({ template }, index) => (template.sheet === 'PL' ? [index] : [])))(
    'trial %i: every total that is counted here is the one that LibreOffice counts',
    async (index) => {
      const totalsOf = (cells: Cells): string[] =>
        [...cells].flatMap(([place, { formula, text }]) => (formula === undefined ? [] : [`${place} ${formula} ${text}`]));
      const recounted = await cellsOf(new Uint8Array(readFileSync(join(folder, 'xlsx', `${index}.xlsx`))));
      const ours = totalsOf(await cellsOf(trials[index]!.bytes)).filter((total) => !total.endsWith(' -1'));
      expect(totalsOf(recounted)).toEqual(expect.arrayContaining(ours));
      expect(ours.length).toBeGreaterThan(TOTALS.length / 2);
    },
  );
});
