// The list of all rules, in the order in which findings of one row are shown. A rule is in force by standing here.
import type { Rule } from '../rule.ts';
import { blankCoordinate, blankLead, blankProduct, blankReport, blankTask, blankTime } from './blankCells.ts';
import { dateZeros, rangeDash } from './dates.ts';
import { duplicateTask, nearDuplicateTask } from './duplicates.ts';
import { everyWord, mixedEveryWord } from './everyWord.ts';
import { formulaText } from './formulaText.ts';
import { holidayDeadline } from './holidays.ts';
import { leadCoordinates } from './leadCoordinates.ts';
import { collectiveLead, severalLeads, vagueUnit } from './leads.ts';
import { leftovers } from './leftovers.ts';
import { legacyLetters } from './legacyLetters.ts';
import { orderBroken, orderDoubled, orderStart } from './order.ts';
import { ownIssuer } from './ownIssuer.ts';
import { reportAgainstBody, reportDiffers, reportOnce } from './reports.ts';
import { rowTooTall } from './rowTooTall.ts';
import { doubledSpaces, spaceBeforeMark } from './spaces.ts';
import { doubledWord, spelling } from './spelling.ts';
import { textTooLong } from './textTooLong.ts';
import { targetWithoutTask, taskWithoutTarget } from './targets.ts';
import { endBeforeStart, missingYear, outsidePeriod, timePast, unknownTime } from './times.ts';
import { notComposed } from './unicode.ts';
import { ceasedUnit, notYetUnit, unknownUnit } from './unitNames.ts';
import { unitSpellings } from './unitSpellings.ts';

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
  textTooLong,
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
