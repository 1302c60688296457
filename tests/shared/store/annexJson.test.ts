import { describe, expect, it } from 'vitest';
import { ANNEX_SCHEMA } from '#shared/annex/model.ts';
import { fromAnnexJson, toAnnexJson } from '#shared/store/annexJson.ts';
import { findLosses } from '#shared/store/losses.ts';
import { anAnnex } from '../../support/annexes.ts';
import { FILLED_ANNEX } from '../../support/filledAnnex.ts';

describe('annex as JSON', () => {
  it('keeps every field that an annex can have', () => {
    expect(fromAnnexJson(toAnnexJson(FILLED_ANNEX))).toEqual({ ok: true, value: FILLED_ANNEX });
    expect(fromAnnexJson(toAnnexJson(anAnnex()))).toEqual({ ok: true, value: anAnnex() });
  });

  it('keeps fields that only a newer version knows, wherever they are', () => {
    const [column, ...columns] = FILLED_ANNEX.columns;
    const [row] = FILLED_ANNEX.rows;
    const newer = {
      ...FILLED_ANNEX,
      rounds: [{ kind: 'comments' }],
      columns: [{ ...column, tracked: true }, ...columns],
      rows: [{ ...row, state: 'done' }],
      issuing: { ...FILLED_ANNEX.issuing, place: 'Lai Châu' },
    };
    expect(fromAnnexJson(JSON.stringify({ format: 'phu-luc/annex', annex: newer }))).toEqual({ ok: true, value: newer });
  });

  it.each([
    ['not JSON', '{', 'notAnAnnex'],
    ['something else', '{"rows":[]}', 'notAnAnnex'],
    ['a cell that is no text', toAnnexJson(anAnnex()).replace('"Hằng năm"', '5'), 'notAnAnnex'],
    ['two rows of one id', toAnnexJson(anAnnex({ rows: [...anAnnex().rows, ...anAnnex().rows] })), 'notAnAnnex'],
    ['a later version', toAnnexJson(anAnnex({ schema: ANNEX_SCHEMA + 1 })), 'newerVersion'],
  ])('%s is refused', (_name, json, error) => expect(fromAnnexJson(json)).toEqual({ ok: false, error }));
});

describe('losses', () => {
  const seen = [{ annexId: 'a', title: 'A', revision: 5 }];
  it.each([
    ['nothing is missing', new Map([['a', 5]]), []],
    ['the database went further after the last note', new Map([['a', 9]]), []],
    ['the database is older', new Map([['a', 3]]), [{ annexId: 'a', title: 'A', saved: 5, present: 3 }]],
    ['the database is empty', new Map<string, number>(), [{ annexId: 'a', title: 'A', saved: 5, present: null }]],
  ])('%s', (_name, present, losses) => expect(findLosses(seen, present)).toEqual(losses));
});
