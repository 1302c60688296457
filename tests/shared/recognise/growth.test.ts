// A text twice as long takes twice as long to be recognised, wherever in a file it stands: over the table, in its header, in a cell of
// each column, under it.
import { describe, expect, it } from 'vitest';
import { readNumeral } from '#shared/annex/numerals.ts';
import { expectedNumbers } from '#shared/annex/renumber.ts';
import { parseOutlineNumber, splitLeadingNumber } from '#shared/recognise/outlineNumber.ts';
import { matchHeaderWords } from '#shared/recognise/roleWords.ts';
import { joinedAnnexDocument } from '#shared/recognise/toAnnexDocument.ts';
import { understandSource } from '#shared/recognise/understandSource.ts';
import { valueShares } from '#shared/recognise/valueKinds.ts';
import { annexOf } from '../../support/annexOf.ts';
import { tooFast, type Readings } from '../../support/growth/growth.ts';
import { TEXTS } from '../../support/growth/texts.ts';
import { sourceOfRows } from '../../support/sourceOfRows.ts';

const HEADER = ['TT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Báo cáo', 'Kinh phí', 'Ghi chú'];
const ROW = ['1', 'Rà soát quy hoạch', 'Sở Tài chính', 'Sở Y tế', 'Quý II/2025', '', '', ''];
const NEXT = ['2', ...ROW.slice(1)];

function imported(rows: readonly (readonly string[])[]): unknown {
  const report = understandSource(sourceOfRows(rows));
  return report.ok && joinedAnnexDocument(report.value.tables, { fileName: 'a.xlsx', format: 'xlsx' }, () => 'id');
}

const readings: Readings = (text) => {
  const inColumns = ROW.map((_cell, at) => ROW.map((cell, column) => (column === at ? text : cell)));
  const alone = ROW.map((_cell, at) => ROW.map((_other, column) => (column === at ? text : '')));
  const numbered = annexOf({ rows: [['#', text, 'A'], [text], [text]] });
  return [
    ['in a cell', () => imported([HEADER, ROW, ...inColumns, NEXT])],
    ['alone in its row', () => imported([HEADER, ROW, ...alone, NEXT])],
    ['in the header', () => imported([HEADER.with(1, text).with(7, text), ROW, NEXT])],
    ['over the table', () => imported([['UBND', '', text], [text], [`PHỤ LỤC ${text}`], [`(Kèm theo Kế hoạch số 1 ${text}`], HEADER, ROW])],
    ['under the table', () => imported([HEADER, ROW, [], ['Nơi nhận:', '', 'TM. ỦY BAN NHÂN DÂN'], [text, '', text], ['', text]])],
    ['outline number', () => [parseOutlineNumber(text), splitLeadingNumber(text, true)]],
    ['numeral', () => readNumeral(text)],
    ['numbering', () => expectedNumbers(numbered, numbered.rows)],
    ['header words', () => matchHeaderWords(text)],
    ['kinds of values', () => valueShares([text])],
  ];
};

describe('recognition', () => {
  it.each(TEXTS)('%s', (_name, textOf) => expect(tooFast(readings, textOf, 2_000)).toEqual([]));
});
