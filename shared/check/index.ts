// The list of all rules, in the order in which findings of one row are shown. A rule is in force by standing here.
import type { Rule } from './rule.ts';
import { blankCoordinate, blankLead, blankProduct, blankReport, blankTask, blankTime } from './rules/blankCells.ts';
import { dateZeros, rangeDash } from './rules/dates.ts';
import { duplicateTask, nearDuplicateTask } from './rules/duplicates.ts';
import { everyWord, mixedEveryWord } from './rules/everyWord.ts';
import { formulaText } from './rules/formulaText.ts';
import { holidayDeadline } from './rules/holidays.ts';
import { leadCoordinates } from './rules/leadCoordinates.ts';
import { collectiveLead, severalLeads, vagueUnit } from './rules/leads.ts';
import { leftovers } from './rules/leftovers.ts';
import { legacyLetters } from './rules/legacyLetters.ts';
import { orderBroken, orderDoubled, orderStart } from './rules/order.ts';
import { ownIssuer } from './rules/ownIssuer.ts';
import { reportAgainstBody, reportDiffers, reportOnce } from './rules/reports.ts';
import { rowTooTall } from './rules/rowTooTall.ts';
import { doubledSpaces, spaceBeforeMark } from './rules/spaces.ts';
import { doubledWord, spelling } from './rules/spelling.ts';
import { targetWithoutTask, taskWithoutTarget } from './rules/targets.ts';
import { endBeforeStart, missingYear, outsidePeriod, timePast, unknownTime } from './rules/times.ts';
import { notComposed } from './rules/unicode.ts';
import { ceasedUnit, notYetUnit, unknownUnit } from './rules/unitNames.ts';
import { unitSpellings } from './rules/unitSpellings.ts';

export const RULES = [
  blankTask,
  blankLead,
  blankTime,
  targetWithoutTask,
  taskWithoutTarget,
  leadCoordinates,
  severalLeads,
  collectiveLead,
  vagueUnit,
  ceasedUnit,
  notYetUnit,
  unknownUnit,
  ownIssuer,
  unknownTime,
  missingYear,
  timePast,
  outsidePeriod,
  endBeforeStart,
  holidayDeadline,
  leftovers,
  spelling,
  doubledWord,
  everyWord,
  dateZeros,
  rangeDash,
  doubledSpaces,
  spaceBeforeMark,
  notComposed,
  legacyLetters,
  formulaText,
  rowTooTall,
  orderDoubled,
  orderBroken,
  orderStart,
  duplicateTask,
  nearDuplicateTask,
  blankProduct,
  blankReport,
  blankCoordinate,
  unitSpellings,
  mixedEveryWord,
  reportDiffers,
  reportOnce,
  reportAgainstBody,
] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]['id'];
