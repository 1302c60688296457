// The English sentences of the rules, with the keys of the Vietnamese ones.
import type { FindingValues } from '../../check/finding.ts';
import type { RuleId } from '../../check/index.ts';
import type { RuleMessage } from '../vi/check.ts';

const at = (values: FindingValues): string => (values['row'] ? ` in row ${values['row']}` : '');

const ORDER_FAULTS: Readonly<Record<string, string>> = {
  backwards: 'is smaller than the one before',
  gap: 'leaves out a number',
};

export const checkEn = {
  blankTask: { title: 'No task', text: (v) => `The cell “${v['column']}”${at(v)} is empty.` },
  blankLead: { title: 'No lead unit', text: (v) => `The cell “${v['column']}”${at(v)} is empty: every task needs one lead unit.` },
  blankTime: { title: 'No time', text: (v) => `The cell “${v['column']}”${at(v)} is empty: no deadline is known.` },
  blankProduct: { title: 'No product', text: (v) => `The cell “${v['column']}”${at(v)} is empty: no result is named.` },
  blankReport: { title: 'No reporting', text: (v) => `The cell “${v['column']}”${at(v)} is empty.` },
  blankCoordinate: { title: 'No coordinating unit', text: (v) => `The cell “${v['column']}”${at(v)} is empty while other rows fill it.` },
  orderDoubled: { title: 'Number used twice', text: (v) => `The number ${v['number']} stands in another row already.`, fix: 'Renumber' },
  orderBroken: {
    title: 'Number out of order',
    text: (v) => `The number ${v['number']} ${ORDER_FAULTS[String(v['fault'])] ?? 'does not follow'}.`,
    fix: 'Renumber',
  },
  orderStart: {
    title: 'Numbers do not start at 1',
    text: (v) => `The number ${v['number']} begins a series, which usually starts at 1.`,
    fix: 'Renumber',
  },
  doubledSpaces: {
    title: 'Needless spaces',
    text: (v) => `The cell has needless spaces in ${v['count']} places.`,
    fix: 'Remove needless spaces',
  },
  spaceBeforeMark: {
    title: 'Space before punctuation',
    text: (v) => `The cell has a space before punctuation in ${v['count']} places.`,
    fix: 'Remove spaces before punctuation',
  },
  notComposed: {
    title: 'Letters stored in parts',
    text: (v) => `The letter “${v['part']}” is stored in several characters: it looks right and search does not find it.`,
    fix: 'Store letters whole',
  },
} as const satisfies Record<RuleId, RuleMessage>;
