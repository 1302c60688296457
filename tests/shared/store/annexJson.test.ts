import { describe, expect, it } from 'vitest';
import { ANNEX_SCHEMA } from '#shared/annex/model.ts';
import { fromAnnexJson, toAnnexJson } from '#shared/store/annexJson.ts';
import { findLosses } from '#shared/store/losses.ts';
import { anAnnex } from '../../support/annexes.ts';

describe('annex as JSON', () => {
  it('comes back as it was', () => {
    const annex = anAnnex({
      period: { from: '2025-01-01', to: '2025-12-31' },
      recipients: ['- Lưu: VT.'],
      signature: { authority: ['KT. CHỦ TỊCH'], signer: 'Tổng Thanh Hải' },
    });
    expect(fromAnnexJson(toAnnexJson(annex))).toEqual({ ok: true, value: annex });
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
