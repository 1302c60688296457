// The English sentences of the rules, with the keys of the Vietnamese ones.
import type { FindingValues } from '../../annex/findingKey.ts';
import type { RuleId } from '../../check/rules/index.ts';
import type { RuleMessage } from '../vi/check.ts';

const at = (values: FindingValues): string => (values['row'] ? ` in row ${values['row']}` : '');

/** "2025-12-15" → "15/12/2025", as in the annex itself. */
const day = (value: string | number | undefined): string => String(value ?? '').replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');

const ORDER_FAULTS: Readonly<Record<string, string>> = {
  backwards: 'is smaller than the one before',
  gap: 'leaves out a number',
};
const WEEKDAYS: Readonly<Record<string, string>> = { 6: 'a Saturday', 7: 'a Sunday' };

export const checkEn = {
  blankTask: {
    title: 'No task',
    text: (v) => `The cell “${v['column']}”${at(v)} is empty.`,
    why: 'Without words nobody knows what to do. Fill it in or delete the row.',
  },
  blankLead: {
    title: 'No lead unit',
    text: (v) => `The cell “${v['column']}”${at(v)} is empty.`,
    why: 'Every task needs one lead unit that answers for it.',
  },
  blankTime: {
    title: 'No time',
    text: (v) => `The cell “${v['column']}”${at(v)} is empty.`,
    why: 'Without a time nothing can be followed up. For continuous work write “Thường xuyên” or “Hằng năm”.',
  },
  blankProduct: {
    title: 'No product',
    text: (v) => `The cell “${v['column']}”${at(v)} is empty.`,
    why: 'Name the result that shows that the task is done.',
  },
  blankReport: {
    title: 'No reporting',
    text: (v) => `The cell “${v['column']}”${at(v)} is empty.`,
    why: 'No reporting is stated for this task.',
  },
  targetWithoutTask: {
    title: 'Target without a task',
    text: (v) => `No task serves the target “${v['text']}”.`,
    why: 'Every target needs at least one task.',
  },
  taskWithoutTarget: {
    title: 'Task without a target',
    text: () => 'This task serves no target.',
    why: 'The annex has a column of targets: see which one the task serves.',
  },
  leadCoordinates: {
    title: 'Leads and coordinates',
    text: (v) => `“${v['unit']}” stands under lead and under coordination.`,
    why: 'A unit does not coordinate with itself.',
    fix: 'Remove from coordination',
  },
  severalLeads: {
    title: 'Several leads',
    text: (v) => `${v['count']} units lead together: ${v['units']}.`,
    why: 'One task should have one lead; the others coordinate.',
  },
  collectiveLead: {
    title: 'The lead is not one unit',
    text: (v) => `“${v['unit']}” stands for several units.`,
    why: 'Where nobody is named, nobody answers for the task.',
  },
  vagueUnit: {
    title: 'Vague units',
    text: (v) => `“${v['unit']}” does not say which units.`,
    why: '“Concerned” tells no unit that it is meant. Name them where possible.',
  },
  ceasedUnit: {
    title: 'Unit no longer in being',
    text: (v) => (v['successors'] ? `“${v['unit']}” has ceased; now: ${v['successors']}.` : `“${v['unit']}” has ceased.`),
    why: 'Names are judged at the date of the document. Where the work was shared out, choose by the task.',
    fix: 'Choose a successor',
  },
  notYetUnit: {
    title: 'Unit not yet in being',
    text: (v) => `On ${day(v['date'])} there was no “${v['unit']}” yet.`,
    why: 'Names are judged at the date of the document. Check the name or the date.',
  },
  unknownUnit: {
    title: 'Unknown unit',
    text: (v) =>
      v['suggestion'] ? `“${v['unit']}” is not in the directory. Is it “${v['suggestion']}”?` : `“${v['unit']}” is not in the directory.`,
    why: 'It may be mistyped, or missing from your own directory.',
    fix: 'Choose a near name',
  },
  ownIssuer: {
    title: 'Issuer under coordination',
    text: (v) => `“${v['unit']}” issues the plan and need not stand under coordination.`,
    why: 'The issuer assigns the work.',
    fix: 'Remove from coordination',
  },
  unknownTime: {
    title: 'Time not understood',
    text: (v) => `“${v['part']}” is not understood.`,
    why: 'This time cannot be followed up. The day may not exist (31/2). Understood are, for example: Quý II/2025, Tháng 6/2025, Trước ngày 15/12/2025, Hằng năm.',
  },
  missingYear: {
    title: 'No year',
    text: (v) => (v['year'] ? `“${v['text']}” has no year and is read as ${v['year']}.` : `“${v['text']}” has no year.`),
    why: 'Write the year, lest it be misread in a plan of several years.',
  },
  timePast: {
    title: 'Deadline over',
    text: (v) =>
      `The deadline ${day(v['end'])} is ${v['undated'] ? 'over, as of today' : 'before the date of the document'} (${day(v['date'])}).`,
    why: 'A new document cannot ask for something in the past.',
  },
  outsidePeriod: {
    title: 'Outside the plan',
    text: (v) => `The time ${day(v['time'])} lies outside the plan (${day(v['from'])} - ${day(v['to'])}).`,
    why: 'Check the time of the task or the period of the plan.',
  },
  endBeforeStart: {
    title: 'Ends before it starts',
    text: (v) => `It ends on ${day(v['end'])} and starts on ${day(v['start'])}.`,
    why: 'Check both cells.',
  },
  holidayDeadline: {
    title: 'Deadline on a day off',
    text: (v) =>
      v['expected']
        ? `${day(v['day'])} is expected to be a holiday (${v['name']}); the days off of that year have not been announced.`
        : `${day(v['day'])} is ${v['name'] ? `a holiday (${v['name']})` : (WEEKDAYS[String(v['weekday'])] ?? 'a day off')}.`,
    why: 'Offices are closed. Consider the working day before.',
  },
  leftovers: {
    title: 'Left to be filled in',
    text: (v) => `“${v['part']}” was left in.`,
    why: 'Something was to be filled in later and was not.',
  },
  spelling: {
    title: 'Spelling',
    text: (v) => `“${v['part']}” should be “${v['right']}”.`,
    why: 'Each syllable is a word, so spell checkers pass it.',
    fix: 'Correct',
  },
  doubledWord: {
    title: 'Word written twice',
    text: (v) => `“${v['part']}” is written twice.`,
    why: 'One word stands twice in a row.',
    fix: 'Remove one',
  },
  everyWord: {
    title: '“hàng” for “hằng”',
    text: (v) => `“${v['part']}” in the sense of “every” is better written “hằng”.`,
    why: 'Usage guides recommend “hằng năm”. Many texts write “hàng năm”: a hint, not a fault.',
    fix: 'Change to “hằng”',
  },
  dateZeros: {
    title: 'Zeros in dates',
    text: (v) => `“${v['part']}” is not spelled as the decree asks.`,
    why: 'Decree 30/2020: a zero before days under 10 and before months 1 and 2, not before others.',
    fix: 'Respell the date',
  },
  rangeDash: {
    title: 'Dash between years',
    text: (v) => `“${v['part']}” has uneven spaces or a long dash.`,
    why: 'Write “2021-2022” or “2021 - 2022”.',
    fix: 'Write without spaces',
  },
  doubledSpaces: {
    title: 'Needless spaces',
    text: (v) => `The cell has needless spaces in ${v['count']} places.`,
    why: 'They shift text on paper and spoil comparing.',
    fix: 'Remove needless spaces',
  },
  spaceBeforeMark: {
    title: 'Space before punctuation',
    text: (v) => `The cell has a space before punctuation in ${v['count']} places.`,
    why: 'Commas, semicolons, colons and full stops follow the word directly.',
    fix: 'Remove spaces before punctuation',
  },
  notComposed: {
    title: 'Letters stored in parts',
    text: (v) => `The letter “${v['part']}” is stored in several characters.`,
    why: 'It looks right, but search does not find it and other programs may break it.',
    fix: 'Store letters whole',
  },
  legacyLetters: {
    title: 'Letters of an old encoding',
    text: (v) => `“${v['part']}” looks like TCVN3 or VNI text that was not converted.`,
    why: 'Text for .VnTime or VNI-Times is readable in those fonts only. Look at it after converting.',
    fix: 'Convert to Unicode',
  },
  formulaText: {
    title: 'Looks like a formula',
    text: (v) => `Excel would take “${v['part']}” for a formula.`,
    why: 'Exports write it as text. Pasted by hand into Excel it may give an error.',
  },
  textTooLong: {
    title: 'Longer than an Excel cell',
    text: (v) => `The cell has ${v['length']} characters; Excel holds ${v['limit']}.`,
    why: 'Files for Excel would lose the end. The cell is not checked further, and units and times in it are not read. Split it into rows.',
  },
  rowTooTall: {
    title: 'Too long for an Excel row',
    text: (v) => `The cell needs about ${v['lines']} lines (${v['height']} pt); Excel allows ${v['limit']} pt.`,
    why: 'The rest is cut on paper. Split the row or widen the column.',
  },
  orderDoubled: {
    title: 'Number used twice',
    text: (v) => `The number ${v['number']} stands in another row already.`,
    why: 'Rows with one number cannot be referred to.',
    fix: 'Renumber',
  },
  orderBroken: {
    title: 'Number out of order',
    text: (v) => `The number ${v['number']} ${ORDER_FAULTS[String(v['fault'])] ?? 'does not follow'}.`,
    why: 'A row may be missing or have been moved.',
    fix: 'Renumber',
  },
  orderStart: {
    title: 'Numbers do not start at the first',
    text: (v) => `The number ${v['number']} begins a series, which usually starts with the first.`,
    why: 'See whether numbers restart in each section or run on.',
    fix: 'Renumber',
  },
  duplicateTask: {
    title: 'Task written twice',
    text: (v) => (v['otherLead'] ? `The same words as row ${v['row']}, with another lead.` : `The same words as row ${v['row']}.`),
    why: 'If two units are meant to do the same, this can be ignored.',
  },
  nearDuplicateTask: {
    title: 'Tasks nearly the same',
    text: (v) => `Nearly the same words as row ${v['row']}.`,
    why: 'See whether both rows are one task.',
  },
  blankCoordinate: {
    title: 'No coordinating unit',
    text: (v) => `The cell “${v['column']}”${at(v)} is empty while other rows fill it.`,
    why: 'It may be right that nobody is needed.',
  },
  unitSpellings: {
    title: 'One unit written in several ways',
    text: (v) => `“${v['spelling']}” is elsewhere written “${v['usual']}”.`,
    why: 'Use one name for one unit in an annex.',
    fix: 'Write as elsewhere',
  },
  mixedEveryWord: {
    title: '“hằng” and “hàng” mixed',
    text: (v) => `The annex writes “hằng” ${v['right']} times and “hàng” ${v['wrong']} times.`,
    why: 'One document should keep to one form.',
    fix: 'Change all to “hằng”',
  },
  reportDiffers: {
    title: 'Report date differs',
    text: (v) => `Report due ${day(v['day'])}, in the other rows ${day(v['usual'])}.`,
    why: 'Check whether the day is mistyped.',
  },
  reportOnce: {
    title: 'Plan of several years, one report',
    text: (v) => `The plan runs from ${v['from']} to ${v['to']}; the only report is due on ${day(v['day'])}.`,
    why: 'For yearly reports write “trước ngày … hằng năm”.',
  },
  reportAgainstBody: {
    title: 'Report date against the plan',
    text: (v) => `The plan asks for a report before ${v['asked']} every year; the annex says ${day(v['day'])}.`,
    why: 'Two places of one plan must not differ.',
  },
} as const satisfies Record<RuleId, RuleMessage>;
