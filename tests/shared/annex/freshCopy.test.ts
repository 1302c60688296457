import { describe, expect, it } from 'vitest';
import type { AnnexDocument } from '#shared/annex/model.ts';
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

  it('gives every row and column an id of its own', () => {
    const copy = freshCopy(document, counting());
    const idsOf = ({ id, rows, columns }: AnnexDocument) => [id, ...[...rows, ...columns].map((each) => each.id)];
    expect(new Set([...idsOf(copy), ...idsOf(document)]).size).toBe(2 * idsOf(document).length);
    const texts = ({ rows, columns }: AnnexDocument) => rows.map(({ cells }) => columns.map(({ id }) => cells[id]));
    expect(texts(copy)).toEqual(texts(document));
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
