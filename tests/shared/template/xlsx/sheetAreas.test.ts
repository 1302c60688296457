import { describe, expect, it } from 'vitest';
import { createMoveFormula } from '#shared/template/xlsx/moveFormula.ts';
import { createRowMap } from '#shared/template/xlsx/rowMap.ts';
import { moveAreas, moveDimension } from '#shared/template/xlsx/sheetAreas.ts';

/** Rows 12 to 14: row 12 is taken out, two rows come behind row 13: 13, new, new, 14. */
const map = createRowMap(12, 14, [{ source: 13 }, { model: 13 }, { model: 13 }, { source: 14 }]);
const moved = (tail: string, prefix = ''): string => moveAreas(prefix, tail, map, createMoveFormula(map, 'PL'), 'PL');

describe('what else of a sheet names rows', () => {
  it.each([
    ['protected ranges', '<protectedRange sqref="B13:H14" name="a"/>', '<protectedRange sqref="B12:H15" name="a"/>'],
    ['a protected range whose rows are gone', '<protectedRange sqref="B12" name="a"/>', '<protectedRange sqref="A1" name="a"/>'],
    ['ignored errors', '<ignoredError sqref="A14:A20" x="1"/>', '<ignoredError sqref="A15:A21" x="1"/>'],
    ['the filter', '<autoFilter ref="A10:I14"/>', '<autoFilter ref="A10:I15"/>'],
    [
      'the filter with what it filters by',
      '<autoFilter ref="A10:I14"><filterColumn colId="1"/><sortState ref="A11:I14"><sortCondition ref="B11:B14"/></sortState></autoFilter>',
      '<autoFilter ref="A10:I15"><filterColumn colId="1"/><sortState ref="A11:I15"><sortCondition ref="B11:B15"/></sortState></autoFilter>',
    ],
    [
      'watched cells',
      '<cellWatches><cellWatch r="H20"/><cellWatch r="H12"/></cellWatches>',
      '<cellWatches><cellWatch r="H21"/></cellWatches>',
    ],
    ['the last watched cell', '<cellWatches><cellWatch r="H12"/></cellWatches>', ''],
    ['scenario cells', '<scenario><inputCells r="H14" val="1"/></scenario>', '<scenario><inputCells r="H15" val="1"/></scenario>'],
    [
      'links',
      '<hyperlinks><hyperlink ref="C14" r:id="rId1"/><hyperlink ref="C12"/></hyperlinks>',
      '<hyperlinks><hyperlink ref="C15" r:id="rId1"/></hyperlinks>',
    ],
    ['the last link', '<hyperlinks><hyperlink ref="C12"/></hyperlinks>', ''],
    ['a place in this workbook', '<hyperlink ref="K1" location="\'PL\'!B20"/>', '<hyperlink ref="K1" location="\'PL\'!B21"/>'],
    ['a place on this sheet', '<hyperlink ref="K1" location="B20" display="B20"/>', '<hyperlink ref="K1" location="B21" display="B20"/>'],
    ['a place on another sheet', '<hyperlink ref="K1" location="Khác!B20"/>', '<hyperlink ref="K1" location="Khác!B20"/>'],
    [
      'page breaks',
      '<rowBreaks count="3" manualBreakCount="2"><brk id="9" max="16383"/><brk id="12" man="1"/><brk id="20" man="1"/></rowBreaks>',
      '<rowBreaks count="2" manualBreakCount="1"><brk id="9" max="16383"/><brk id="21" man="1"/></rowBreaks>',
    ],
    ['the last page break', '<rowBreaks count="1" manualBreakCount="1"><brk id="12" man="1"/></rowBreaks>', ''],
    [
      'page breaks of a saved view and of the sheet',
      '<customSheetViews><customSheetView><rowBreaks count="1"><brk id="20"/></rowBreaks></customSheetView></customSheetViews><rowBreaks count="1"><brk id="30"/></rowBreaks>',
      '<customSheetViews><customSheetView><rowBreaks count="1" manualBreakCount="0"><brk id="21"/></rowBreaks></customSheetView></customSheetViews><rowBreaks count="1" manualBreakCount="0"><brk id="31"/></rowBreaks>',
    ],
    [
      'controls',
      '<controlPr><anchor><from><xdr:col>1</xdr:col><xdr:row>19</xdr:row></from><to><xdr:row>20</xdr:row></to></anchor></controlPr>',
      '<controlPr><anchor><from><xdr:col>1</xdr:col><xdr:row>20</xdr:row></from><to><xdr:row>21</xdr:row></to></anchor></controlPr>',
    ],
    [
      'margins and page set-up',
      '<pageMargins left="0.5"/><pageSetup orientation="landscape"/>',
      '<pageMargins left="0.5"/><pageSetup orientation="landscape"/>',
    ],
  ])('%s', (_what, before, after) => expect(moved(before)).toBe(after));

  it('in a prefixed sheet', () => expect(moved('<x:autoFilter ref="A10:I14"/>', 'x:')).toBe('<x:autoFilter ref="A10:I15"/>'));

  it.each([
    ['<dimension ref="A1:K35"/>', '<dimension ref="A1:K36"/>'],
    ['<dimension ref="A1"/>', '<dimension ref="A1"/>'],
    ['<sheetViews/>', '<sheetViews/>'],
  ])('the size %s becomes %s', (before, after) => expect(moveDimension('', before, map)).toBe(after));
});
