import { describe, expect, it } from 'vitest';
import { checkAnnex } from '#shared/check/engine/checkAnnex.ts';
import { checkIssue, mayIssue } from '#shared/export/issueCheck.ts';
import { fromAnnexJson, toAnnexJson } from '#shared/store/annexJson.ts';
import { anAnnex, COLUMNS, task } from '../../support/annexes.ts';

const good = { ct: 'Sở Y tế', ph: 'Sở Tài chính', tg: 'Quý II năm 2025' };
const checked = (changes: Parameters<typeof anAnnex>[0]) => {
  const annex = anAnnex(changes);
  return { annex, check: checkIssue(annex, checkAnnex(annex)) };
};
const rules = (changes: Parameters<typeof anAnnex>[0]) => checked(changes).check.obstacles.map(({ ruleId, kind }) => ruleId ?? kind);

describe('the check before issuing', () => {
  it('has nothing against a good annex', () =>
    expect(rules({ rows: [task('a', '1', 'Xây dựng kế hoạch tuyên truyền', good)] })).toEqual([]));

  it('puts errors before warnings', () => {
    const { check } = checked({ rows: [task('a', '1', 'Xây dựng kế hoạch', { ...good, ct: '' }), task('b', '2', 'Rà soát xxx', good)] });
    const ranks = check.obstacles.map(({ severity }) => ['error', 'warning', 'hint'].indexOf(severity));
    expect(ranks).toEqual(ranks.toSorted());
    expect(check.obstacles.map(({ ruleId }) => ruleId)).toContain('blankLead');
  });

  it('wants a title and the line of the document it belongs to', () =>
    expect(rules({ title: ' ', issuing: { kind: '', number: '', issuer: '', subject: '' }, rows: [] })).toEqual([
      'noTitle',
      'noAttachedTo',
    ]));

  it('passes over faults of columns that are left out, and names these columns', () => {
    const columns = COLUMNS.map((column) =>
      column.id === 'ct' ? { ...column, internal: true } : column.id === 'ph' ? { ...column, hidden: true } : column,
    );
    const { check } = checked({ columns, rows: [task('a', '1', 'Xây dựng kế hoạch', { ...good, ct: '' })] });
    expect(check.obstacles.flatMap(({ findings }) => findings.filter(({ columnId }) => columnId === 'ct'))).toEqual([]);
    expect([check.internal.map(({ id }) => id), check.hidden.map(({ id }) => id)]).toEqual([['ct'], ['ph']]);
  });

  it('is answered by a reason for what was seen, and for nothing that came later', () => {
    const { annex, check } = checked({ rows: [task('a', '1', 'Xây dựng kế hoạch', { ...good, ct: '' })] });
    expect(mayIssue(check, annex)).toBe(false);
    const approved = {
      ...annex,
      issueApproval: { reason: 'Chưa giao', on: '2026-11-22', obstacles: check.obstacles.flatMap(({ keys }) => keys) },
    };
    expect(mayIssue(check, approved)).toBe(true);
    expect(fromAnnexJson(toAnnexJson(approved))).toEqual({ ok: true, value: approved });
    const later = { ...approved, rows: [...annex.rows, task('b', '2', 'Rà soát', { ...good, ct: '' })] };
    expect(mayIssue(checkIssue(later, checkAnnex(later)), later)).toBe(false);
  });

  it('that does not come to an end is an obstacle of that day, which a reason answers', () => {
    const annex = anAnnex({ rows: [task('a', '1', 'Xây dựng kế hoạch tuyên truyền', good)] });
    const check = checkIssue(annex, [], '2026-11-22');
    expect(check.obstacles.map(({ kind, severity }) => [kind, severity])).toEqual([['unchecked', 'error']]);
    expect(mayIssue(check, annex)).toBe(false);
    const obstacles = check.obstacles.flatMap(({ keys }) => keys);
    const answered = { issueApproval: { reason: 'Đã soát trên giấy', on: '2026-11-22', obstacles } };
    expect(mayIssue(check, answered)).toBe(true);
    expect(mayIssue(checkIssue(annex, [], '2026-11-23'), answered)).toBe(false);
  });
});
