import { describe, expect, it } from 'vitest';
import { createChangedCells } from '#shared/template/xlsx/changedCells.ts';
import { settleResults } from '#shared/template/xlsx/storedResults.ts';
import { worksheet } from '../../../support/workbookOf.ts';

/** A sheet with one cell a row in column C, of which the one in row `changed` is edited. */
function settled(contents: readonly string[], changed: number) {
  const rows = contents.map((content, index) => `<row r="${index + 1}"><c r="C${index + 1}">${content}</c></row>`).join('');
  const cells = createChangedCells();
  cells.add(changed, 3);
  const reading = { sheet: 'Phụ lục', changed: cells, names: new Map() };
  const { xml, stale } = settleResults(worksheet({ rows }), reading, new Set(), () => '');
  const stored = [...xml.matchAll(/<c r="C\d+">(?:<f>[^<]*<\/f>)?<v>([^<]*)<\/v>/g)].map(([, value]) => Number(value));
  return { stored, stale };
}

const sumOf = (area: string): string => `<f>SUM(${area})</f><v>0</v>`;

/** Each row takes over the row below; the last one is the number that was edited. */
const upwards = (length: number): string[] => [...Array.from({ length: length - 1 }, (_, index) => sumOf(`C${index + 2}`)), '<v>7</v>'];
/** Each row takes over the row above; the first one is the number that was edited. */
const downwards = (length: number): string[] => ['<v>7</v>', ...Array.from({ length: length - 1 }, (_, index) => sumOf(`C${index + 1}`))];

describe('totals that rest on totals', () => {
  it.each([
    ['upwards', upwards(300), 300],
    ['downwards', downwards(300), 1],
    ['downwards, ever so long', downwards(6000), 1],
  ])('are all counted %s', (_way, contents, changed) =>
    expect(settled(contents, changed)).toEqual({ stored: contents.map(() => 7), stale: false }),
  );

  it('are left to Excel where they stand too deep inside each other', () => {
    const { stored, stale } = settled(upwards(20_000), 20_000);
    expect(stale).toBe(true);
    expect(stored.at(-2)).toBe(7);
    expect(stored[0]).toBe(0);
  });

  it('are left to Excel once too many cells were looked at', () => {
    const rows = 3000;
    const { stored, stale } = settled(['<v>1</v>', ...Array.from({ length: rows }, (_, index) => sumOf(`C$1:C${index + 1}`))], 1);
    expect(stale).toBe(true);
    expect(stored.slice(0, 6)).toEqual([1, 1, 2, 4, 8, 16]);
    expect(stored.at(-1)).toBe(0);
  });
});
