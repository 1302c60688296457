import { describe, expect, it } from 'vitest';
import { freshCopy } from '#shared/annex/freshCopy.ts';
import { checkAnnex } from '#shared/check/engine/checkAnnex.ts';
import { annexOf } from '../../support/annexOf.ts';

const counting = (): (() => string) => {
  let made = 0;
  return () => `new${++made}`;
};

describe('freshCopy', () => {
  const document = annexOf({
    rows: [
      ['1', 'Việc a', 'Nhóm lạ', '', '2025'],
      ['2', 'Việc b', 'Sở Nội vụ', '', 'Khẩn trương'],
    ],
  });
  const found = checkAnnex(document);
  const answered = {
    ...document,
    ignored: found.map(({ key, ruleId, rowId, columnId }) => ({
      key,
      ruleId,
      reason: 'Đúng như vậy',
      ...(rowId ? { rowId } : {}),
      ...(columnId ? { columnId } : {}),
    })),
    issueApproval: { reason: 'Đã trình', on: '2025-03-20', obstacles: ['noTitle', ...found.map(({ key }) => key)] },
  };

  it('gives every row an id of its own', () => {
    const copy = freshCopy(document, counting());
    expect(new Set([copy.id, ...copy.rows.map(({ id }) => id), ...document.rows.map(({ id }) => id), document.id]).size).toBe(6);
    expect(copy.rows.map(({ cells }) => cells)).toEqual(document.rows.map(({ cells }) => cells));
  });

  it('what was answered of a row is answered of its copy', () => {
    const copy = freshCopy(answered, counting());
    const keys = checkAnnex(copy).map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(1);
    expect(copy.ignored?.map(({ key }) => key)).toEqual(keys);
    expect(copy.ignored?.map(({ rowId }) => rowId)).toEqual(checkAnnex(copy).map(({ rowId }) => rowId));
    expect(copy.issueApproval?.obstacles).toEqual(['noTitle', ...keys]);
  });
});
