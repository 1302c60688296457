import { describe, expect, it } from 'vitest';
import { sheetPart } from '#shared/template/xlsx/sheetPart.ts';

const relationships = [
  { id: 'rId1', type: 'worksheet', target: 'xl/worksheets/sheet9.xml', external: false },
  { id: 'R2', type: 'worksheet', target: 'xl/worksheets/sheet1.xml', external: false },
];

describe('the part of a sheet', () => {
  it.each([
    ['<sheets><sheet name="PL" sheetId="1" r:id="R2"/></sheets>', 'PL', 'xl/worksheets/sheet1.xml'],
    ['<x:sheets><x:sheet name="PL" sheetId="1" rel:id="rId1"/></x:sheets>', 'PL', 'xl/worksheets/sheet9.xml'],
    ['<sheets><sheet name="A &amp; B" r:id="rId1"/></sheets>', 'A & B', 'xl/worksheets/sheet9.xml'],
  ])('%s, %s', (workbook, name, part) => expect(sheetPart(workbook, relationships, name)).toBe(part));

  it.each(['<sheets><sheet name="Khác" r:id="rId1"/></sheets>', '<sheets><sheet name="PL" r:id="rId7"/></sheets>'])(
    '%s has no sheet PL',
    (workbook) => expect(() => sheetPart(workbook, relationships, 'PL')).toThrow('noSheet'),
  );
});
