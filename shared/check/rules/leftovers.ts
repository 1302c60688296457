// What was to be filled in and was not: "[...]", "XXX", "(bổ sung sau)". Dots that only end a list ("…") pass.
import style from '../../data/styleRules.json' with { type: 'json' };
import type { TextFault } from '../rule.ts';
import { Sign } from '../textSigns.ts';
import { matches, textRule } from './textRule.ts';

const PHRASES = style.leftovers.map((phrase) => phrase.replaceAll(' ', String.raw`\s+`)).join('|');
const LEFTOVER = new RegExp(
  [
    String.raw`\[\s*(?:\.{2,}|…+)?\s*\]`,
    String.raw`\[[^\]\d][^\]]*\]`,
    String.raw`(?<![\p{L}\p{N}])[Xx]{3,}(?![\p{L}\p{N}])`,
    String.raw`\?{2,}`,
    String.raw`\.{4,}`,
    String.raw`(?<=[^,.…\s]\s)(?:…+|\.{3})(?=[\s/%]|$)`,
    String.raw`(?<![\p{L}])(?:${PHRASES})(?![\p{L}])`,
  ].join('|'),
  'giu',
);

/** Dots behind things with commas between them ("KCN, CX, CNC ..."), not behind a word that something must follow. */
function endsList(text: string, { start, end }: TextFault): boolean {
  if (!/^(?:…+|\.{3})$/.test(text.slice(start, end))) return false;
  const before = text.slice(0, start);
  return /,[^.;\n]*$/.test(before) && !/(?<!\p{L})(?:số|ngày|tháng|năm|là|của|về)\s+$/iu.test(before);
}

export const leftovers = textRule({
  id: 'leftovers',
  severity: 'warning',
  blocksIssue: true,
  spoils: ['task'],
  signs: Sign.leftover,
  find: (text) => matches(text, LEFTOVER).filter((fault) => !endsList(text, fault)),
});
