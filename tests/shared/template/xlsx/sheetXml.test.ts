import { describe, expect, it } from 'vitest';
import { cellsOf, mapCells, splitSheet } from '#shared/template/xlsx/sheetXml.ts';

describe('a worksheet taken apart', () => {
  it.each([
    ['plain', '<worksheet><cols/><sheetData><row r="2"><c r="A2"/></row></sheetData><mergeCells/></worksheet>', '', [2]],
    ['prefixed', '<x:worksheet><x:sheetData><x:row r="2"/></x:sheetData></x:worksheet>', 'x:', [2]],
    ['rows without numbers', '<worksheet><sheetData><row/><row r="5"/><row><c/></row></sheetData></worksheet>', '', [1, 5, 6]],
    ['no rows', '<worksheet><sheetData/></worksheet>', '', []],
    ['no rows, with blanks', '<worksheet><sheetData ></sheetData></worksheet>', '', []],
    ['blanks between', '<worksheet><sheetData>\r\n  <row r="2"> <c r="A2"/>\n</row>\n  <row r="3"/>\n</sheetData></worksheet>', '', [2, 3]],
    [
      'empty rows between',
      '<worksheet><sheetData><row r="1" ht="9"/><row r="2"><c r="A2"/></row><row r="9"/></sheetData></worksheet>',
      '',
      [1, 2, 9],
    ],
  ])('%s', (_what, xml, prefix, numbers) => {
    const sheet = splitSheet(xml);
    expect([sheet.prefix, sheet.rows.map((row) => row.number)]).toEqual([prefix, numbers]);
    const whole = xml.replace(/<sheetData\/>/, '<sheetData></sheetData>');
    expect(sheet.head + sheet.rows.map((row) => row.xml).join('') + sheet.tail).toBe(whole);
  });

  it.each(['<worksheet/>', '<worksheet><sheetData>', '<worksheet><sheetData><row r="1"><c></sheetData></worksheet>'])(
    '%s is refused',
    (xml) => expect(() => splitSheet(xml)).toThrow('badSheet'),
  );

  const [row] = splitSheet(
    '<worksheet><sheetData><row r="3" s="1"><c r="B3" s="2"/><c t="s"><v>1</v></c><c r="AA3"><f/><v>2</v></c></row></sheetData></worksheet>',
  ).rows;

  it('cells without an address stand behind the one before', () =>
    expect(cellsOf('', row!).map(({ column, inner }) => [column, inner])).toEqual([
      [2, ''],
      [3, '<v>1</v>'],
      [27, '<f/><v>2</v>'],
    ]));

  it('a cell is replaced, the others keep their characters', () => {
    expect(mapCells('', row!, () => null)).toBe(row!.xml);
    expect(mapCells('', row!, ({ column }) => (column === 3 ? '<c r="C3"/>' : null))).toBe(
      '<row r="3" s="1"><c r="B3" s="2"/><c r="C3"/><c r="AA3"><f/><v>2</v></c></row>',
    );
  });
});
