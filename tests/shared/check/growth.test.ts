// A cell twice as long takes twice as long to check: every rule that is in force, over texts that repeat what rules look for.
import { describe, expect, it } from 'vitest';
import { ROLES, type Role } from '#shared/annex/roles.ts';
import type { AnnexDocument, Row } from '#shared/annex/model.ts';
import { createMemo } from '#shared/check/memo.ts';
import { rowViews } from '#shared/check/rowView.ts';
import type { Rule } from '#shared/check/rule.ts';
import { RULES } from '#shared/check/rules/index.ts';
import { signsOf } from '#shared/check/textSigns.ts';
import { viewAnnex, type AnnexView } from '#shared/check/view.ts';
import { annexOf } from '../../support/annexOf.ts';
import { tooFast, type Readings } from '../../support/growth/growth.ts';
import { TEXTS } from '../../support/growth/texts.ts';

/** Every column of every row holds the text; the plan's own words are the text too. */
function annexWith(text: string): AnnexDocument {
  const empty = annexOf({
    roles: ROLES,
    rows: [],
    issuing: { issuer: 'Ủy ban nhân dân xã A', year: 2025, month: 3, day: 4 },
    head: { period: { from: '2025-01-01', to: '2026-12-31' }, bodyText: text },
  });
  const cells = Object.fromEntries(ROLES.map((role) => [role, text]));
  return { ...empty, rows: [1, 1, 2].map((level, index): Row => ({ id: `r${index}`, kind: 'task', level, cells })) };
}

const rolesOf = (rule: Rule): readonly Role[] => (rule.scope === 'cell' && rule.roles !== 'all' ? rule.roles : ['task']);

function run(rule: Rule, text: string, annex: AnnexView): unknown {
  const { rows, columns } = annex.document;
  const [row] = rows;
  switch (rule.scope) {
    case 'text':
      return [rule.find(text), rule.mend?.(text)];
    case 'cell':
      return rolesOf(rule).map((role) => {
        const column = columns.find((each) => each.role === role);
        return row && column && rule.run({ row, column, text }, annex);
      });
    case 'row':
      return rowViews(rows, { first: 0, behind: rows.length }).map((view) => rule.run(view, annex));
    case 'annex':
      return rule.run(annex);
  }
}

/** Signs, units and times of a cell are read once for all rules: they are measured by themselves. */
const readings: Readings = (text) => {
  const annex = viewAnnex(annexWith(text), {}, createMemo());
  return [
    ['signs', () => signsOf(text)],
    ['times', () => annex.time(text)],
    ['units', () => annex.units(text)],
    ...(RULES as readonly Rule[]).map((rule) => [rule.id, () => run(rule, text, annex)] as const),
  ];
};

/** Up to 32,000 letters: what is longer than a cell of Excel holds is not looked into. */
const SHORT = 2_000;

describe('every rule', () => {
  it.each(TEXTS)('%s', (_name, textOf) => expect(tooFast(readings, textOf, SHORT)).toEqual([]));
});
