import { describe, expect, it } from 'vitest';
import { createMoveFormula } from '#shared/template/xlsx/moveFormula.ts';
import { holdsFormulas, moveNames, moveOtherPart } from '#shared/template/xlsx/otherParts.ts';
import { createRowMap } from '#shared/template/xlsx/rowMap.ts';

const SHEET = 'Phụ lục I';
const map = createRowMap(12, 14, [{ source: 12 }, { model: 12 }, { source: 13 }, { source: 14 }]);
const move = createMoveFormula(map, SHEET);

describe('references from elsewhere', () => {
  it.each([
    ['a formula', "<c><f>'Phụ lục I'!H20</f><v>1</v></c>", "<c><f>'Phụ lục I'!H21</f><v>1</v></c>"],
    ['a formula with its own cells', "<f>SUM('Phụ lục I'!$H$12:$H$14)+H20</f>", "<f>SUM('Phụ lục I'!$H$12:$H$15)+H20</f>"],
    ['text that looks like a cell', '<f>\'Phụ lục I\'!B15&amp;" H20 "</f>', '<f>\'Phụ lục I\'!B16&amp;" H20 "</f>'],
    ['a chart', "<c:f>'Phụ lục I'!$A$12:$A$14</c:f>", "<c:f>'Phụ lục I'!$A$12:$A$15</c:f>"],
    ['a format', "<formula>A1&gt;'Phụ lục I'!$H$20</formula>", "<formula>A1&gt;'Phụ lục I'!$H$21</formula>"],
    ['a list of choices', "<formula1>'Phụ lục I'!$B$12:$B$14</formula1>", "<formula1>'Phụ lục I'!$B$12:$B$15</formula1>"],
    ['a newer list of choices', "<xm:f>'Phụ lục I'!$B$12:$B$14</xm:f>", "<xm:f>'Phụ lục I'!$B$12:$B$15</xm:f>"],
    [
      'a calculated column',
      "<calculatedColumnFormula>COUNTIF('Phụ lục I'!$D$12:$D$14,B3)</calculatedColumnFormula>",
      "<calculatedColumnFormula>COUNTIF('Phụ lục I'!$D$12:$D$15,B3)</calculatedColumnFormula>",
    ],
    ['a link', '<hyperlink ref="A1" location="\'Phụ lục I\'!B20"/>', '<hyperlink ref="A1" location="\'Phụ lục I\'!B21"/>'],
    ['a pivot source', '<worksheetSource ref="A10:I14" sheet="Phụ lục I"/>', '<worksheetSource ref="A10:I15" sheet="Phụ lục I"/>'],
    [
      'a pivot source elsewhere',
      '<worksheetSource ref="A10:I14" sheet="Khác"/> Phụ lục I',
      '<worksheetSource ref="A10:I14" sheet="Khác"/> Phụ lục I',
    ],
    ['a shape that shows a cell', '<xdr:sp textlink="\'Phụ lục I\'!$H$20"/>', '<xdr:sp textlink="\'Phụ lục I\'!$H$21"/>'],
    [
      'a control linked to a cell',
      '<formControlPr fmlaLink="\'Phụ lục I\'!$H$20" fmlaRange="$A$20"/>',
      '<formControlPr fmlaLink="\'Phụ lục I\'!$H$21" fmlaRange="$A$20"/>',
    ],
    ['a row that is gone', "<f>'Phụ lục II'!H20</f>", "<f>'Phụ lục II'!H20</f>"],
  ])('%s', (_what, before, after) => expect(moveOtherPart(before, map, move, SHEET)).toBe(after));

  it.each([
    ['print area', "'Phụ lục I'!$A$1:$I$20", "'Phụ lục I'!$A$1:$I$21"],
    ['print titles', "'Phụ lục I'!$A:$B,'Phụ lục I'!$8:$10", "'Phụ lục I'!$A:$B,'Phụ lục I'!$8:$10"],
    ['one cell', "'Phụ lục I'!$H$20", "'Phụ lục I'!$H$21"],
    [
      'a range that grows',
      "OFFSET('Phụ lục I'!$B$12,0,0,COUNTA('Phụ lục I'!$B$12:$B$14),1)",
      "OFFSET('Phụ lục I'!$B$12,0,0,COUNTA('Phụ lục I'!$B$12:$B$15),1)",
    ],
    ['another sheet', "'Danh mục'!$A$2:$A$20", "'Danh mục'!$A$2:$A$20"],
    ['a constant', '&quot;H20&quot;', '&quot;H20&quot;'],
  ])('the name of %s', (_what, before, after) =>
    expect(moveNames(`<definedName name="x" localSheetId="0">${before}</definedName>`, move)).toBe(
      `<definedName name="x" localSheetId="0">${after}</definedName>`,
    ),
  );

  it.each([
    ['xl/worksheets/sheet2.xml', true],
    ['worksheets/sheet2.xml', true],
    ['xl/charts/chart1.xml', true],
    ['xl/charts/chartEx1.xml', true],
    ['xl/pivotCache/pivotCacheDefinition1.xml', true],
    ['xl/drawings/drawing2.xml', true],
    ['xl/ctrlProps/ctrlProp1.xml', true],
    ['xl/worksheets/_rels/sheet2.xml.rels', false],
    ['xl/styles.xml', false],
    ['xl/theme/theme1.xml', false],
    ['customXml/item1.xml', false],
  ])('%s may hold references: %s', (name, holds) => expect(holdsFormulas(name)).toBe(holds));
});
