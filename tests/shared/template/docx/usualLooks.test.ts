// An empty cell without a look of its own takes the usual one of its column and kind of row; what has a look of its own keeps it.
import { describe, expect, it } from 'vitest';
import { patchTable } from '#shared/template/docx/patchTable.ts';
import { outerElements, slice } from '#shared/template/docx/elements.ts';
import { rowsOfTable } from '#shared/template/docx/tableXml.ts';
import { templateStyles } from '#shared/template/docx/templateStyles.ts';
import type { WordTableRow } from '#shared/template/docx/writeRow.ts';

const styles = templateStyles(
  '<w:styles xmlns:w="w"><w:style w:type="character" w:styleId="Prompt"><w:name w:val="Placeholder Text"/></w:style><w:style w:type="paragraph" w:styleId="List"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style></w:styles>',
);
const FONT = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>';
const run = (look: string, text = 'chữ'): string =>
  `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (properties: string, content = ''): string =>
  properties + content === '' ? '<w:p/>' : `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const filled = (paragraph: string, look: string, text?: string): string => p(paragraph, run(look, text));
const tr = (...cells: string[]): string => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
const CENTRE = '<w:jc w:val="center"/>';
const BOTH = '<w:spacing w:before="60" w:after="60"/><w:jc w:val="both"/>';
const SMALL = `${FONT}<w:sz w:val="24"/>`;
const BOLD = `${FONT}<w:b/><w:sz w:val="26"/>`;
const NUMBER = filled(CENTRE, SMALL, '1');

/** Rows 2 to 4 are tasks, row 5 a section; row 1 is the head. */
const body = (...rows: string[]): string =>
  `<w:tbl><w:tblGrid/>${tr(filled(CENTRE, `${FONT}<w:b/><w:sz w:val="22"/>`), filled(CENTRE, `${FONT}<w:b/><w:sz w:val="22"/>`))}${rows.join('')}</w:tbl>`;
const kinds = new Map<number, string>([2, 3, 4].map((row) => [row, 'task:1'])).set(5, 'section:1').set(6, 'task:2');

/** Second cell of the row that is written; the others stay as they are. */
function written(rows: readonly string[], wanted: WordTableRow): string {
  const sources = rows.map((_, index): WordTableRow => ({ source: index + 2 }));
  const edited =
    'source' in wanted ? sources.map((row) => ('source' in row && row.source === wanted.source ? wanted : row)) : [...sources, wanted];
  const table = patchTable(body(...rows), { firstRow: 2, lastRow: rows.length + 1, rows: edited, kinds }, styles);
  const row = rowsOfTable(table).rows[('source' in wanted ? wanted.source : rows.length + 2) - 1]!;
  const cell = row.cells[1]!.xml;
  return slice(cell, outerElements(cell, 'w:p')[0]!);
}

const inMark = (properties: string, look: string): string => `${properties}<w:rPr>${look}</w:rPr>`;
const full = tr(NUMBER, filled(BOTH, SMALL));

describe('text in an empty cell', () => {
  it.each<[string, readonly string[], string, string]>([
    ['takes paragraph, font and size of its column', [full, tr(NUMBER, p(''))], inMark(BOTH, SMALL), SMALL],
    ['takes what most cells of the column have', [full, tr(NUMBER, p('')), full, tr(NUMBER, filled('', BOLD))], inMark(BOTH, SMALL), SMALL],
    [
      'keeps its own alignment and takes the rest',
      [full, tr(NUMBER, p(CENTRE))],
      inMark('<w:spacing w:before="60" w:after="60"/><w:jc w:val="center"/>', SMALL),
      SMALL,
    ],
    [
      'takes font and size beside what its mark says',
      [full, tr(NUMBER, p('<w:rPr><w:i/><w:lang w:val="vi-VN"/></w:rPr>'))],
      inMark(BOTH, `${FONT}<w:i/><w:sz w:val="24"/><w:lang w:val="vi-VN"/>`),
      `${FONT}<w:i/><w:sz w:val="24"/><w:lang w:val="vi-VN"/>`,
    ],
    [
      'keeps the size that its mark has',
      [full, tr(NUMBER, p('<w:rPr><w:sz w:val="20"/></w:rPr>'))],
      '<w:rPr><w:sz w:val="20"/></w:rPr>',
      '<w:sz w:val="20"/>',
    ],
    ['keeps the look of an empty run', [full, tr(NUMBER, p('', `<w:r><w:rPr>${BOLD}</w:rPr></w:r>`))], '', BOLD],
    [
      'takes it where it shows a prompt',
      [full, tr(NUMBER, p('', run('<w:rStyle w:val="Prompt"/>', 'Bấm vào đây')))],
      inMark(BOTH, SMALL),
      SMALL,
    ],
    ['keeps a style of its own', [full, tr(NUMBER, p('<w:pStyle w:val="Table"/>'))], '<w:pStyle w:val="Table"/>', ''],
    [
      'takes the style of its column',
      [tr(NUMBER, filled('<w:pStyle w:val="Table"/>', '')), tr(NUMBER, p(''))],
      '<w:pStyle w:val="Table"/>',
      '',
    ],
    [
      'takes no number of a list',
      [tr(NUMBER, filled(`<w:numPr><w:numId w:val="3"/></w:numPr>${BOTH}`, SMALL)), tr(NUMBER, p(''))],
      inMark(BOTH, SMALL),
      SMALL,
    ],
    [
      'takes nothing of a link',
      [tr(NUMBER, p('', `<w:hyperlink r:id="r1">${run('<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`)), tr(NUMBER, p(''))],
      inMark(CENTRE, SMALL),
      SMALL,
    ],
    [
      'takes the look of most letters of the kind where its column is empty',
      [tr(filled(BOTH, SMALL, 'việc'), p('')), tr(NUMBER, p(''))],
      inMark(BOTH, SMALL),
      SMALL,
    ],
    [
      'takes font and size of the head where nothing else has text',
      [tr(p(''), p('')), tr(p(''), p(''))],
      inMark('', `${FONT}<w:sz w:val="22"/>`),
      `${FONT}<w:sz w:val="22"/>`,
    ],
  ])('%s', (_case, rows, properties, look) =>
    expect(written(rows, { source: 3, set: { 2: 'mới' } })).toBe(p(properties, run(look, 'mới'))),
  );

  it('takes the look of its kind of row', () => {
    const section = tr(filled(CENTRE, BOLD, 'I'), p(''));
    const rows = [full, full, full, section];
    expect(written(rows, { source: 5, set: { 2: 'MỤC' } })).toBe(p(inMark(CENTRE, BOLD), run(BOLD, 'MỤC')));
  });

  it('takes that of its level before that of its kind', () => {
    const italic = tr(NUMBER, filled('', `<w:i/><w:sz w:val="24"/>`));
    expect(written([full, full, full, full, tr(NUMBER, p(''))], { source: 6, set: { 2: 'mới' } })).toBe(
      p(inMark(BOTH, SMALL), run(SMALL, 'mới')),
    );
    expect(written([full, full, italic, full, italic], { source: 6, set: { 2: 'mới' } })).toContain('<w:i/>');
  });

  it('takes none where it stays empty', () =>
    expect(written([full, tr(NUMBER, p(''))], { source: 3, set: { 2: '' } })).toBe('<w:p></w:p>'));
});

it('a new row takes it where the row that it is modelled on is empty', () => {
  expect(written([full, tr(NUMBER, p(''))], { model: 3, set: { 2: 'mới' } })).toBe(p(inMark(BOTH, SMALL), run(SMALL, 'mới')));
});
