// A copy that a hand or another program has changed is refused, or everything can be done with it: no exception, whatever was changed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnnexDocument } from '#shared/annex/model.ts';
import { freshCopy } from '#shared/annex/freshCopy.ts';
import { fromAnnexJson } from '#shared/store/annexJson.ts';
import sample from '#shared/data/samples/laiChau.json';
import { anAnnex, countingIds } from '../../support/annexes.ts';
import { faultsOf } from '../../support/exercisedAnnex.ts';
import { FILLED_ANNEX } from '../../support/filledAnnex.ts';
import { MUTATIONS, mutatedJson, ODD_NAMES } from '../../support/mutatedAnnexes.ts';
import { randomFrom } from '../../support/randomFrom.ts';

const ORIGINALS: readonly unknown[] = [anAnnex(), FILLED_ANNEX, { ...sample, rows: sample.rows.slice(0, 8) }];
const kinds = Object.keys(MUTATIONS);

/** The annex under fresh ids, as the program opens a copy. */
async function faultsOfCopy(json: string, office: boolean): Promise<unknown> {
  const read = fromAnnexJson(json);
  if (!read.ok) return ['notAnAnnex', 'newerVersion'].includes(read.error) ? [] : read.error;
  return [...(await faultsOf(read.value, office)), ...(await faultsOf(freshCopy(read.value, countingIds()), false))];
}

describe('mutated copies', () => {
  test('in everything but the writers of Office files', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...kinds), fc.nat(), fc.constantFrom(...ORIGINALS), async (kind, seed, original) => {
        expect(await faultsOfCopy(mutatedJson(original, kind, randomFrom(seed)), false)).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  test('in the writers of Office files', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...kinds), fc.nat(), async (kind, seed) => {
        expect(await faultsOfCopy(mutatedJson(anAnnex(), kind, randomFrom(seed)), true)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

/** An annex whose column or row bears this id, as JSON. */
function named(id: string, what: 'column' | 'row'): string {
  const annex = anAnnex({ ignored: [{ key: 'blankLead|a|nd', ruleId: 'blankLead', rowId: 'a', columnId: 'nd', reason: 'Đúng' }] });
  const quoted = JSON.stringify(id);
  const [before, name] = what === 'column' ? ['"nd"', quoted] : ['"a"', quoted];
  return JSON.stringify({ format: 'phu-luc/annex', annex }).replaceAll(before, () => name);
}

const textsOf = ({ rows, columns }: AnnexDocument): string[] =>
  rows.flatMap(({ cells }) => columns.map(({ id }) => (Object.hasOwn(cells, id) ? (cells[id] ?? '') : '')));

describe('ids from outside', () => {
  test.each(ODD_NAMES)('a column named %j keeps its texts under another id', async (id) => {
    const read = fromAnnexJson(named(id, 'column'));
    if (!read.ok) throw new Error(read.error);
    expect(textsOf(read.value)).toEqual(textsOf(anAnnex()));
    expect(read.value.columns.every((column) => /^[\w-]{1,64}$/.test(column.id) && !(column.id in {}))).toBe(true);
    expect(read.value.ignored?.[0]?.columnId).toBe(read.value.columns[1]?.id);
    expect(await faultsOf(read.value, true)).toEqual([]);
  });

  test.each(ODD_NAMES)('a row named %j', async (id) => {
    const read = fromAnnexJson(named(id, 'row'));
    if (!read.ok) throw new Error(read.error);
    expect(textsOf(read.value)).toEqual(textsOf(anAnnex()));
    expect(read.value.ignored?.[0]?.rowId).toBe(read.value.rows[1]?.id);
    expect(await faultsOf(read.value, false)).toEqual([]);
  });

  test('opening a copy replaces all of them', () => {
    const ids = ({ id, columns, rows }: AnnexDocument): string[] => [
      id,
      ...columns.map((column) => column.id),
      ...rows.map((row) => row.id),
    ];
    const copy = freshCopy(anAnnex(), countingIds('fresh'));
    expect(ids(copy).filter((id) => ids(anAnnex()).includes(id))).toEqual([]);
    expect(textsOf(copy)).toEqual(textsOf(anAnnex()));
  });
});

describe('what is mended and what is refused', () => {
  const changed = (change: (annex: AnnexDocument) => unknown) =>
    fromAnnexJson(JSON.stringify({ format: 'phu-luc/annex', annex: change(anAnnex()) }));
  const [first, ...others] = anAnnex().rows;
  const [column, ...columns] = anAnnex().columns;

  test.each<[string, (annex: AnnexDocument) => unknown, object]>([
    [
      'a level deeper than any',
      (annex) => ({ ...annex, rows: [{ ...first, level: 1e9 }, ...others] }),
      { rows: [{ level: 9 }, {}, {}, {}, {}, {}] },
    ],
    [
      'a text of a column that is not there',
      (annex) => ({ ...annex, rows: [{ ...first, cells: { nd: 'x', gone: 'y' } }] }),
      { rows: [{ cells: { nd: 'x' } }] },
    ],
    [
      'a width that cannot be shown',
      (annex) => ({ ...annex, columns: [{ ...column, width: -5 }, ...columns] }),
      { columns: [{ width: 140 }, {}, {}, {}, {}] },
    ],
    ['more frozen columns than columns', (annex) => ({ ...annex, frozenColumns: 99 }), { frozenColumns: 5 }],
  ])('%s is mended', (_, change, expected) => {
    const read = changed(change);
    expect(read.ok && read.value).toMatchObject(expected);
  });

  test.each<[string, (annex: AnnexDocument) => unknown]>([
    ['two columns of one id', (annex) => ({ ...annex, columns: [...annex.columns, column] })],
    ['a level of none', (annex) => ({ ...annex, rows: [{ ...first, level: 0 }] })],
    ['a version of none', (annex) => ({ ...annex, schema: 0 })],
    ['cells in a list', (annex) => ({ ...annex, rows: [{ ...first, cells: ['x'] }] })],
  ])('%s is refused', (_, change) => expect(changed(change)).toEqual({ ok: false, error: 'notAnAnnex' }));

  test('a value nested deeper than can be written again is refused', () => {
    const json = JSON.stringify({ format: 'phu-luc/annex', annex: { ...anAnnex(), unknown: '@' } }).replace(
      '"@"',
      '['.repeat(5000) + ']'.repeat(5000),
    );
    expect(fromAnnexJson(json)).toEqual({ ok: false, error: 'notAnAnnex' });
  });
});
