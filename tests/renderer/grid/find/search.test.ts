import { describe, expect, test } from 'vitest';
import { compileSearch, type SearchOptions } from '../../../../renderer/grid/find/search.ts';

const search = (text: string, options: Partial<SearchOptions> = {}) =>
  compileSearch({ text, matchMarks: false, matchCase: false, wholeCell: false, ...options });

describe('finding', () => {
  test.each<[string, string, Partial<SearchOptions>, string, string[]]>([
    ['without diacritics', 'so tai chinh', {}, 'Sở Tài chính', ['Sở Tài chính']],
    ['đ as d', 'dau tu', {}, 'Đầu tư, đấu thầu', ['Đầu tư']],
    ['with diacritics', 'Sở', { matchMarks: true }, 'So sánh Sở, sở', ['Sở', 'sở']],
    ['with case', 'Sở', { matchMarks: true, matchCase: true }, 'So sánh Sở, sở', ['Sở']],
    ['old and new tone marks alike', 'uy ban', {}, 'Uỷ ban, Ủy ban', ['Uỷ ban', 'Ủy ban']],
    ['text spelt in parts', 'tiếng', { matchMarks: true }, `học ${'tiếng'.normalize('NFD')} Việt`, ['tiếng'.normalize('NFD')]],
    ['a query spelt in parts', 'tiếng'.normalize('NFD'), { matchMarks: true }, 'học tiếng', ['tiếng']],
    ['the whole cell', 'năm 2025', { wholeCell: true }, 'Năm 2025', ['Năm 2025']],
    ['not a part of the cell', 'năm 2025', { wholeCell: true }, 'Trong năm 2025', []],
    ['without overlapping', 'aa', {}, 'aaaaa', ['aa', 'aa']],
    ['signs as they are', '1.(a)', {}, '1.(a) và 11(a)', ['1.(a)']],
    ['letters outside the basic plane', 'x', {}, '😀x', ['x']],
  ])('%s', (_title, query, options, text, expected) => {
    expect(
      search(query, options)
        ?.matches(text)
        .map(({ start, end }) => text.slice(start, end)),
    ).toEqual(expected);
  });

  test('an empty text is no search', () => {
    expect(search('')).toBeNull();
  });
});

test.each([
  ['so noi vu', 'Sở Nội vụ; sở nội vụ', 'X', 'X; X', 2],
  ['khong', 'Sở Nội vụ', 'X', 'Sở Nội vụ', 0],
  ['noi', 'Sở Nội vụ', '$&', 'Sở $& vụ', 1],
])('replacing %s', (query, text, by, expected, count) => {
  expect(search(query)?.replaced(text, by)).toEqual({ text: expected, count });
});
