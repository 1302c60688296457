// A text twice as long takes twice as long to be found in, filled on, filtered by, suggested for, copied and pasted.
import { describe, expect, it } from 'vitest';
import { toHtml } from '#renderer/grid/clipboard/htmlTable.ts';
import { fromTsv, toTsv } from '#renderer/grid/clipboard/tsv.ts';
import { valuesOf } from '#renderer/grid/filter/cellValues.ts';
import { compileSearch } from '#renderer/grid/find/search.ts';
import { continueSeries } from '#renderer/grid/range/series.ts';
import { NO_UNITS, suggestionsFor } from '#renderer/grid/suggest/suggestions.ts';
import { tooFast, type Readings } from '../../support/growth/growth.ts';
import { TEXTS } from '../../support/growth/texts.ts';

const COLUMN = { id: 'coordinate', header: 'Phối hợp', role: 'coordinate', width: 200 } as const;

const replaced = (text: string, wanted: string, exactly: boolean): unknown =>
  compileSearch({ text: wanted, matchMarks: exactly, matchCase: exactly, wholeCell: false })?.replaced(text, 'thay');

const readings: Readings = (text) => [
  ['find', () => replaced(text, 'so', false)],
  ['find what repeats', () => replaced(text, text.slice(0, 4), false)],
  ['find exactly', () => replaced(text, 'a', true)],
  ['fill from one', () => continueSeries([text], 3)],
  ['fill from two', () => continueSeries([text, text], 3, true)],
  ['filter', () => valuesOf(text, 'coordinate')],
  [
    'suggest',
    () =>
      suggestionsFor([{ key: 'a', text: 'a', folded: 'a', count: 1 }], { column: COLUMN, text, before: text }, true, {
        units: NO_UNITS,
        times: [],
      }),
  ],
  ['copy', () => [toTsv([[text, text]]), toHtml([[text, text]])]],
  ['paste', () => fromTsv(text)],
  ['paste quotes', () => fromTsv(`"${text}\t"${text}`)],
];

describe('the sheet', () => {
  it.each(TEXTS)('%s', (_name, textOf) => expect(tooFast(readings, textOf, 4_000)).toEqual([]));
});
