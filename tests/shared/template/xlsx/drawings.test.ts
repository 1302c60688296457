import { describe, expect, it } from 'vitest';
import { moveAnchors, moveComments, moveVml } from '#shared/template/xlsx/drawings.ts';
import { createMoveFormula } from '#shared/template/xlsx/moveFormula.ts';
import { createRowMap } from '#shared/template/xlsx/rowMap.ts';

/** Rows 12 to 14: row 12 is taken out, two rows come behind row 13: 13, new, new, 14. */
const map = createRowMap(12, 14, [{ source: 13 }, { model: 13 }, { model: 13 }, { source: 14 }]);
const move = createMoveFormula(map, 'PL');

const anchor = (kind: string, from: number, to: number | null, attributes = ''): string =>
  `<xdr:${kind}${attributes}><xdr:from><xdr:col>1</xdr:col><xdr:row>${from}</xdr:row></xdr:from>${
    to === null ? '<xdr:ext cx="1" cy="1"/>' : `<xdr:to><xdr:col>2</xdr:col><xdr:row>${to}</xdr:row></xdr:to>`
  }<xdr:pic/></xdr:${kind}>`;

describe('anchors of pictures and shapes (rows from 0)', () => {
  it.each([
    ['above the table stays', anchor('twoCellAnchor', 2, 3), anchor('twoCellAnchor', 2, 3)],
    ['below shifts', anchor('twoCellAnchor', 20, 22), anchor('twoCellAnchor', 21, 23)],
    ['over the table stretches', anchor('twoCellAnchor', 10, 20), anchor('twoCellAnchor', 10, 21)],
    [
      'that only moves keeps its size',
      anchor('twoCellAnchor', 12, 20, ' editAs="oneCell"'),
      anchor('twoCellAnchor', 11, 19, ' editAs="oneCell"'),
    ],
    ['that stays put stays', anchor('twoCellAnchor', 20, 22, ' editAs="absolute"'), anchor('twoCellAnchor', 20, 22, ' editAs="absolute"')],
    ['on a row that is gone goes to the next', anchor('oneCellAnchor', 11, null), anchor('oneCellAnchor', 11, null)],
    ['of one corner shifts', anchor('oneCellAnchor', 20, null), anchor('oneCellAnchor', 21, null)],
    [
      'without cells stays',
      '<xdr:absoluteAnchor><xdr:pos x="1" y="1"/></xdr:absoluteAnchor>',
      '<xdr:absoluteAnchor><xdr:pos x="1" y="1"/></xdr:absoluteAnchor>',
    ],
    [
      'that shows a cell goes on showing it',
      '<xdr:sp textlink="$H$20"/><xdr:sp textlink=""/>',
      '<xdr:sp textlink="$H$21"/><xdr:sp textlink=""/>',
    ],
  ])('one %s', (_what, before, after) => expect(moveAnchors(before, map, move, 'PL')).toBe(after));
});

describe('comments', () => {
  it.each([
    ['<comment ref="B13" authorId="0"><text/></comment>', '<comment ref="B12" authorId="0"><text/></comment>'],
    ['<comment ref="H20"/>', '<comment ref="H21"/>'],
    ['<comment ref="B12"><text/></comment>', ''],
    ['<comment ref="B9"/>', '<comment ref="B9"/>'],
    [
      '<threadedComment ref="D14" id="{1}"><text>x</text></threadedComment>',
      '<threadedComment ref="D15" id="{1}"><text>x</text></threadedComment>',
    ],
    ['<threadedComment ref="D12" id="{1}"/><threadedComment ref="D12" parentId="{1}"/>', ''],
    ['<x:comment ref="H20"><x:text/></x:comment>', '<x:comment ref="H21"><x:text/></x:comment>'],
    ['<commentList/>', '<commentList/>'],
  ])('%s becomes %s', (before, after) => expect(moveComments(before, map)).toBe(after));
});

describe('VML', () => {
  const note = (row: number, top: number, bottom: number): string =>
    `<v:shape id="_x0000_s1"><x:ClientData ObjectType="Note"><x:Anchor>2, 15, ${top}, 10, 4, 31, ${bottom}, 9</x:Anchor><x:Row>${row}</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>`;
  const control = (top: number, bottom: number, link: string): string =>
    `<v:shape id="_x0000_s2"><x:ClientData ObjectType="Checkbox"><x:Anchor>2, 0, ${top}, 0, 3, 0, ${bottom}, 0</x:Anchor><x:FmlaLink>${link}</x:FmlaLink></x:ClientData></v:shape>`;
  const picture = '<v:shape id="RH"><v:imagedata o:relid="rId1"/></v:shape>';

  it.each([
    ['a note goes with its cell', note(19, 18, 22), note(20, 19, 23)],
    ['a note above stays', note(8, 7, 11), note(8, 7, 11)],
    ['a note near the top does not leave the sheet', note(12, 0, 4), note(11, 0, 4)],
    ['a note of a row that is gone goes', note(11, 10, 14), ''],
    ['a control goes with its row, its link too', control(19, 20, '$H$20'), control(20, 21, '$H$21')],
    ['a picture of the page header stays', picture, picture],
  ])('%s', (_what, before, after) => expect(moveVml(before, map, move, 'PL')).toBe(after));
});
