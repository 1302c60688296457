// Blanks where none belong: doubled, at the ends of a cell, before a comma. Line breaks are left as they are.
import { matches, textRule } from './textRule.ts';

const DOUBLED = /[^\S\r\n]{2,}|^[^\S\r\n]+|[^\S\r\n]+$/gu;
const BEFORE_MARK = /(?<=[\p{L}\p{N})”"])[^\S\r\n]+(?=[,;:](?:\s|$)|\.(?:\s|$))/gu;

/** Cheap looks before the exact ones: most cells have no such blank. */
const hasNeedless = (text: string): boolean => /[^\S\r\n]{2}/.test(text) || text.trim().length !== text.length;
const MAY_BE_BEFORE_MARK = /\s[,;:.]/;

export const doubledSpaces = textRule({
  id: 'doubledSpaces',
  severity: 'hint',
  find: (text) => (hasNeedless(text) ? matches(text, DOUBLED) : []),
  mend: (text) => text.replace(/[^\S\r\n]{2,}/gu, ' ').trim(),
});

export const spaceBeforeMark = textRule({
  id: 'spaceBeforeMark',
  severity: 'hint',
  find: (text) => (MAY_BE_BEFORE_MARK.test(text) ? matches(text, BEFORE_MARK) : []),
  mend: (text) => text.replace(BEFORE_MARK, ''),
});
