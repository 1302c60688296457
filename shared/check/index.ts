// The list of all rules, in the order in which findings of one row are shown. A rule is in force by standing here.
import type { Rule } from './rule.ts';
import { blankCoordinate, blankLead, blankProduct, blankReport, blankTask, blankTime } from './rules/blankCells.ts';
import { orderBroken, orderDoubled, orderStart } from './rules/order.ts';
import { doubledSpaces, spaceBeforeMark } from './rules/spaces.ts';
import { notComposed } from './rules/unicode.ts';

export const RULES = [
  blankTask,
  blankLead,
  blankTime,
  blankProduct,
  blankReport,
  blankCoordinate,
  orderDoubled,
  orderBroken,
  orderStart,
  doubledSpaces,
  spaceBeforeMark,
  notComposed,
] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]['id'];
