// Blanks where none belong: doubled, at the ends of a cell, before a comma. Line breaks are left as they are.
import { Sign } from '../textSigns.ts';
import { matches, textRule } from './textRule.ts';

const DOUBLED = /[^\S\r\n]{2,}|^[^\S\r\n]|[^\S\r\n]$/gu;
const BEFORE_MARK = /(?<=[\p{L}\p{N})”"])[^\S\r\n]+(?=[,;:](?:\s|$)|\.(?:\s|$))/gu;

export const doubledSpaces = textRule({
  id: 'doubledSpaces',
  severity: 'hint',
  signs: Sign.needlessBlanks,
  find: (text) => matches(text, DOUBLED),
  mend: (text) => text.replace(/[^\S\r\n]{2,}/gu, ' ').trim(),
});

export const spaceBeforeMark = textRule({
  id: 'spaceBeforeMark',
  severity: 'hint',
  signs: Sign.blankBeforeMark,
  find: (text) => matches(text, BEFORE_MARK),
  mend: (text) => text.replace(BEFORE_MARK, ''),
});
