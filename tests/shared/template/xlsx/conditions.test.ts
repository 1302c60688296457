import { describe, expect, it } from 'vitest';
import { moveConditions } from '#shared/template/xlsx/conditions.ts';
import { createMoveFormula } from '#shared/template/xlsx/moveFormula.ts';
import { createRowMap, type PlacedRow } from '#shared/template/xlsx/rowMap.ts';

const moved = (tail: string, rows: readonly PlacedRow[] = INSERTED, prefix = ''): string => {
  const map = createRowMap(12, 14, rows);
  return moveConditions(prefix, tail, map, createMoveFormula(map, 'PL'), 'PL');
};
/** Row 12 is taken out, two rows come behind row 13: 13, new, new, 14. */
const INSERTED: PlacedRow[] = [{ source: 13 }, { model: 13 }, { model: 13 }, { source: 14 }];
const GONE: PlacedRow[] = [{ source: 12 }];

const X14 =
  'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

describe('conditional formats and validations', () => {
  it.each([
    [
      'the area follows and the formula counts from its new first cell',
      '<conditionalFormatting sqref="A13:I14"><cfRule type="expression" dxfId="0" priority="1"><formula>AND($G13&lt;&gt;"",H13&lt;$H$20)</formula></cfRule></conditionalFormatting>',
      '<conditionalFormatting sqref="A12:I15"><cfRule type="expression" dxfId="0" priority="1"><formula>AND($G12&lt;&gt;"",H12&lt;$H$21)</formula></cfRule></conditionalFormatting>',
    ],
    [
      'a value that names a cell follows it',
      '<conditionalFormatting sqref="I13"><cfRule type="iconSet" priority="1"><iconSet><cfvo type="num" val="$H$20"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting>',
      '<conditionalFormatting sqref="I12:I14"><cfRule type="iconSet" priority="1"><iconSet><cfvo type="num" val="$H$21"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting>',
    ],
    ['of rows that are gone goes too', '<conditionalFormatting sqref="A12"><cfRule/></conditionalFormatting>', ''],
    [
      'elsewhere stays',
      '<conditionalFormatting sqref="A1:A9"><cfRule/></conditionalFormatting>',
      '<conditionalFormatting sqref="A1:A9"><cfRule/></conditionalFormatting>',
    ],
    [
      'a list of choices by name stays, its area follows',
      '<dataValidations count="1"><dataValidation type="list" sqref="D13 D14"><formula1>DS_DonVi</formula1></dataValidation></dataValidations>',
      '<dataValidations count="1"><dataValidation type="list" sqref="D12:D14 D15"><formula1>DS_DonVi</formula1></dataValidation></dataValidations>',
    ],
    [
      'both limits of a validation follow',
      '<dataValidations count="2"><dataValidation type="whole" sqref="H14"><formula1>H13</formula1><formula2>$H$20</formula2></dataValidation><dataValidation sqref="B12"/></dataValidations>',
      '<dataValidations count="1"><dataValidation type="whole" sqref="H15"><formula1>H14</formula1><formula2>$H$21</formula2></dataValidation></dataValidations>',
    ],
    ['the last validation takes its list along', '<dataValidations count="1"><dataValidation sqref="B12"/></dataValidations>', ''],
  ])('%s', (_why, before, after) => expect(moved(before)).toBe(after));

  it('in a prefixed sheet', () =>
    expect(
      moved(
        '<x:conditionalFormatting sqref="A14"><x:cfRule><x:formula>A14&gt;$A$20</x:formula></x:cfRule></x:conditionalFormatting>',
        INSERTED,
        'x:',
      ),
    ).toBe('<x:conditionalFormatting sqref="A15"><x:cfRule><x:formula>A15&gt;$A$21</x:formula></x:cfRule></x:conditionalFormatting>'));
});

const FORMATS = (area: string, formula: string): string =>
  `<x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="m"><x14:cfRule type="expression"><xm:f>${formula}</xm:f></x14:cfRule><xm:sqref>${area}</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>`;
const CHOICES = (area: string, formula: string): string =>
  `<x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>${formula}</xm:f></x14:formula1><xm:sqref>${area}</xm:sqref></x14:dataValidation></x14:dataValidations>`;
const SPARKLINES = (...items: readonly (readonly [string, string])[]): string =>
  `<x14:sparklineGroups><x14:sparklineGroup type="column"><x14:colorSeries rgb="FF000000"/><x14:sparklines>${items
    .map(([formula, cell]) => `<x14:sparkline><xm:f>${formula}</xm:f><xm:sqref>${cell}</xm:sqref></x14:sparkline>`)
    .join('')}</x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>`;
const inExtension = (inner: string): string => `<extLst><ext uri="{1}" ${X14}>${inner}</ext></extLst>`;

describe('what Excel 2010 and later keeps apart', () => {
  it.each([
    ['formats', FORMATS('H13:H14', 'H13&gt;$H$20'), FORMATS('H12:H15', 'H12&gt;$H$21')],
    ['validations', CHOICES('E13:E14', "'Danh mục'!$A$2:$A$6"), CHOICES('E12:E15', "'Danh mục'!$A$2:$A$6")],
    ['sparklines', SPARKLINES(['PL!A14:H14', 'I14'], ['PL!A12:H12', 'I12']), SPARKLINES(['PL!A15:H15', 'I15'])],
  ])('%s follow their rows', (_kind, before, after) => expect(moved(inExtension(before))).toBe(inExtension(after)));

  it.each([
    ['formats', FORMATS('H13:H14', 'TRUE')],
    ['validations', CHOICES('E13', 'A1')],
    ['sparklines', SPARKLINES(['PL!A14:H14', 'I14'])],
  ])('%s of rows that are gone leave no empty list behind', (_kind, before) =>
    expect(moved(`<a/>${inExtension(before)}`, GONE)).toBe('<a/>'),
  );

  it('other extensions stay', () => {
    const other = '<ext uri="{2}"><x15:other/></ext>';
    expect(moved(`<extLst><ext uri="{1}" ${X14}>${CHOICES('E13', 'A1')}</ext>${other}</extLst>`, GONE)).toBe(`<extLst>${other}</extLst>`);
  });
});
