import { describe, expect, it } from 'vitest';
import { askRecalculation, withoutCalcChainRelationship, withoutContentType } from '#shared/template/xlsx/recalculation.ts';

describe('asking for a calculation', () => {
  it.each([
    ['<calcPr calcId="191029"/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'],
    ['<calcPr fullCalcOnLoad="0" calcMode="manual"/>', '<calcPr fullCalcOnLoad="1" calcMode="manual"/>'],
    ['<x:calcPr/>', '<x:calcPr fullCalcOnLoad="1"/>'],
    ['<sheets><sheet/></sheets></workbook>', '<sheets><sheet/></sheets><calcPr fullCalcOnLoad="1"/></workbook>'],
    [
      '<sheets/><definedNames><definedName/></definedNames></workbook>',
      '<sheets/><definedNames><definedName/></definedNames><calcPr fullCalcOnLoad="1"/></workbook>',
    ],
    [
      '<sheets><sheet/></sheets><externalReferences><externalReference/></externalReferences></workbook>',
      '<sheets><sheet/></sheets><externalReferences><externalReference/></externalReferences><calcPr fullCalcOnLoad="1"/></workbook>',
    ],
    [
      '<sheets><sheet/></sheets><definedNames/></workbook>',
      '<sheets><sheet/></sheets><definedNames/><calcPr fullCalcOnLoad="1"/></workbook>',
    ],
    ['<x:sheets></x:sheets></x:workbook>', '<x:sheets></x:sheets><x:calcPr fullCalcOnLoad="1"/></x:workbook>'],
  ])('%s becomes %s', (before, after) => expect(askRecalculation(before)).toBe(after));
});

describe('the calculation chain', () => {
  it('loses its relationship', () => {
    const chain =
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>';
    const strict =
      '<Relationship Id="rId8" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/calcChain" Target="calcChain.xml"/>';
    expect(withoutCalcChainRelationship(`<a/>${chain}${strict}<Relationship Id="rId1" Type="x/styles"/>`)).toBe(
      '<a/><Relationship Id="rId1" Type="x/styles"/>',
    );
  });
  it('loses its content type, in whatever case it is written', () =>
    expect(
      withoutContentType(
        '<Override PartName="/xl/CalcChain.xml" ContentType="a"/><Override PartName="/xl/styles.xml"/>',
        'xl/calcChain.xml',
      ),
    ).toBe('<Override PartName="/xl/styles.xml"/>'));
});
