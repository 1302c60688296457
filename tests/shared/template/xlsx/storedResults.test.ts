import { describe, expect, it } from 'vitest';
import { createChangedCells } from '#shared/template/xlsx/changedCells.ts';
import { columnNumber } from '#shared/template/xlsx/references.ts';
import { settleResults } from '#shared/template/xlsx/storedResults.ts';
import { worksheet } from '../../../support/workbookOf.ts';

const STRINGS = ['Sở Nội vụ', 'Sở Y tế'];
const ROWS =
  '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="C3"><v>0.1</v></c></row>' +
  '<row r="4"><c r="A4" t="s"><v>1</v></c><c r="C4"><v>0.3</v></c><c r="D4"><f>C4-TODAY()</f><v>5</v></c></row>' +
  '<row r="5"><c r="A5" t="inlineStr"><is><t>Sở Y tế</t></is></c><c r="C5" t="s"><v>1</v></c></row>';

function settled(formula: string, changed: readonly string[], stored = '<v>99</v>', more = '') {
  const cells = createChangedCells();
  for (const address of changed) cells.add(Number(address.slice(1)), columnNumber(address.slice(0, 1)));
  const xml = worksheet({ rows: `${ROWS}<row r="6"><c r="C6" s="2"><f>${formula}</f>${stored}</c>${more}</row>` });
  const names = new Map([['kinhphi', [{ top: 3, bottom: 5, left: 3, right: 3 }]]]);
  const result = settleResults(xml, { sheet: 'Phụ lục', changed: cells, names }, new Set(), (index) => STRINGS[index] ?? '');
  const shown = /<c r="C6" s="2">(?:<f>[^<]*<\/f>)(?:<v>([^<]*)<\/v>)?<\/c>/.exec(result.xml)?.[1];
  return { shown, stale: result.stale, same: result.xml === xml };
}

describe('results stored beside formulas', () => {
  it.each([
    ['SUM(C3:C5)', '0.4'],
    ['SUM($C$3:$C$5)', '0.4'],
    ['COUNT(C3:C5)', '2'],
    ['COUNTA(C3:C5)', '3'],
    ['SUM(C:C)*0', '99'],
    ['COUNTIF(C3:C5,"&gt;0")', '2'],
    ['SUMIF(A3:A5,"Sở Y tế",C3:C5)', '0.3'],
    ['COUNTIF(C3:C5,A5)', '1'],
    ['AVERAGE(C3:C5)', '0.2'],
  ])('%s rests on a changed cell and says %s', (formula, shown) => expect(settled(formula, ['C4']).shown).toBe(shown));

  it.each([
    ['what is counted here is not stale', 'SUM(C3:C5)', ['C3'], false],
    ['what only Excel can count is stale', 'SUM(C3:C5)*2', ['C4'], true],
    ['a formula through a name is stale', 'MAX(KinhPhi)+1', ['C4'], true],
    ['a name in quotes is text', '"KinhPhi"', ['C3'], false],
    ['a total over a formula that only Excel can count is stale', 'SUM(D3:D5)', ['C4'], true],
    ['a total over a formula that no change touches is not', 'SUM(D3:D5)', ['C3'], false],
    ['a total of other cells is not', 'SUM(C3:C5)', ['A4'], false],
    ['a total of itself is', 'SUM(C3:C6)', ['C4'], true],
  ])('%s: %s', (_why, formula, changed, stale) => expect(settled(formula, changed).stale).toBe(stale));

  it('keeps its old result where it is stale, and its characters where nothing changed', () => {
    expect(settled('SUM(C3:C5)*2', ['C4'])).toEqual({ shown: '99', stale: true, same: true });
    expect(settled('SUM(C3:C5)', ['C4'], '<v>0.40</v>').same).toBe(true);
    expect(settled('SUM(C3:C5)', ['A4']).same).toBe(true);
  });

  it('counts a total of totals, in whatever order they stand', () => {
    const { xml } = settleResults(
      worksheet({
        rows: `<row r="2"><c r="C2"><f>SUM(C6,C7)</f><v>1</v></c></row>${ROWS}<row r="6"><c r="C6"><f>SUM(C3:C4)</f><v>0</v></c></row><row r="7"><c r="C7"><v>5</v></c></row>`,
      }),
      { sheet: 'Phụ lục', changed: createChangedCells([3, 3]), names: new Map() },
      new Set(),
      () => '',
    );
    expect(xml).toContain('<f>SUM(C6,C7)</f><v>5.4</v>');
    expect(xml).toContain('<f>SUM(C3:C4)</f><v>0.4</v>');
  });

  it('follows shared formulas, and leaves those that are known to be right', () => {
    const rows = `${ROWS}<row r="6"><c r="E6"><f t="shared" ref="E6:E7" si="0">SUM(C3:C4)</f><v>1</v></c></row><row r="7"><c r="E7"><f t="shared" si="0"/><v>2</v></c></row>`;
    const reading = { sheet: 'x', changed: createChangedCells([3, 5]), names: new Map() };
    const { xml, stale } = settleResults(worksheet({ rows }), reading, new Set(['E6', 'D4']), (index) => STRINGS[index] ?? '');
    expect(xml).toContain('si="0">SUM(C3:C4)</f><v>1</v>');
    expect(xml).toContain('<f t="shared" si="0"/><v>0.3</v>');
    expect(stale).toBe(false);
  });

  it('a result that was text or an error becomes the number', () => {
    const rows = `${ROWS}<row r="6"><c r="C6" s="2" t="e"><f>SUM(C3:C5)</f><v>#REF!</v></c></row>`;
    const reading = { sheet: 'x', changed: createChangedCells([3, 5]), names: new Map() };
    expect(settleResults(worksheet({ rows }), reading, new Set(), () => '').xml).toContain(
      '<c r="C6" s="2"><f>SUM(C3:C5)</f><v>0.4</v></c>',
    );
  });
});
