import { describe, expect, it } from 'vitest';
import { rowsOfTable, withCellsAtEnd, withSpan, withVertical } from '#shared/template/docx/tableXml.ts';

const tc = (properties = '', inside = '<w:p/>'): string =>
  `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${inside}</w:tc>`;
const tr = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const tbl = (...rows: string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
const SPAN = '<w:gridSpan w:val="2"/>';

describe('rows and cells of a table', () => {
  it.each<[string, string, readonly (readonly [column: number, span: number, vertical: string | null])[][]]>([
    [
      'side by side',
      tbl(tr(tc(), tc())),
      [
        [
          [1, 1, null],
          [2, 1, null],
        ],
      ],
    ],
    [
      'over several columns',
      tbl(tr(tc(SPAN), tc())),
      [
        [
          [1, 2, null],
          [3, 1, null],
        ],
      ],
    ],
    ['behind columns left out', tbl(`<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${tc()}</w:tr>`), [[[3, 1, null]]]],
    ['of vertical merges', tbl(tr(tc('<w:vMerge w:val="restart"/>')), tr(tc('<w:vMerge/>'))), [[[1, 1, 'restart']], [[1, 1, 'continue']]]],
    [
      'without those of a table within',
      tbl(tr(tc('', `${tbl(tr(tc(SPAN), tc()))}<w:p/>`), tc())),
      [
        [
          [1, 1, null],
          [2, 1, null],
        ],
      ],
    ],
    ['without deleted rows', tbl(`<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${tc()}</w:tr>`, tr(tc())), [[[1, 1, null]]]],
    [
      'of which only one within is deleted',
      tbl(tr(tc('', `${tbl(`<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${tc()}</w:tr>`)}<w:p/>`))),
      [[[1, 1, null]]],
    ],
    [
      'in content controls',
      tbl(`<w:sdt><w:sdtContent>${tr(`<w:sdt><w:sdtContent>${tc()}</w:sdtContent></w:sdt>`, tc())}</w:sdtContent></w:sdt>`),
      [
        [
          [1, 1, null],
          [2, 1, null],
        ],
      ],
    ],
  ])('%s', (_case, table, expected) =>
    expect(rowsOfTable(table).rows.map(({ cells }) => cells.map(({ column, span, vertical }) => [column, span, vertical]))).toEqual(
      expected,
    ),
  );

  it('a row stands in its place together with a control of its own', () => {
    const row = `<w:sdt><w:sdtPr/><w:sdtContent>${tr(tc())}</w:sdtContent></w:sdt>`;
    const table = tbl(row, tr(tc()));
    expect(rowsOfTable(table).spans.map(({ start, end }) => table.slice(start, end))).toEqual([row, tr(tc())]);
  });
});

describe('properties of cells in the order of CT_TcPr (ISO/IEC 29500-1, wml.xsd)', () => {
  const width = '<w:tcW w:w="1" w:type="dxa"/>';
  it.each([
    [
      'a merge behind width and span',
      withVertical(tc(`${width}${SPAN}<w:vAlign w:val="center"/>`), 'restart'),
      tc(`${width}${SPAN}<w:vMerge w:val="restart"/><w:vAlign w:val="center"/>`),
    ],
    ['a merge where there were no properties', withVertical(tc(), 'continue'), tc('<w:vMerge/>')],
    ['a merge into an empty element', withVertical('<w:tc><w:tcPr/><w:p/></w:tc>', 'restart'), tc('<w:vMerge w:val="restart"/>')],
    [
      'a merge apart from a cell within',
      withVertical(`<w:tc>${tbl(tr(tc(width)))}<w:p/></w:tc>`, 'continue'),
      `<w:tc><w:tcPr><w:vMerge/></w:tcPr>${tbl(tr(tc(width)))}<w:p/></w:tc>`,
    ],
    ['a merge taken away', withVertical(tc(`${width}<w:vMerge/>`), null), tc(width)],
    ['a span behind the width', withSpan(tc(`${width}<w:vMerge/>`), 3), tc(`${width}<w:gridSpan w:val="3"/><w:vMerge/>`)],
    ['a span of one column', withSpan(tc(`${width}${SPAN}`), 1), tc(width)],
    [
      'cells where the grid had room',
      withCellsAtEnd(`<w:tr><w:trPr><w:gridAfter w:val="1"/><w:cantSplit/></w:trPr>${tc()}</w:tr>`, tc()),
      `<w:tr><w:trPr><w:cantSplit/></w:trPr>${tc()}${tc()}</w:tr>`,
    ],
  ])('%s', (_case, written, expected) => expect(written).toBe(expected));
});
