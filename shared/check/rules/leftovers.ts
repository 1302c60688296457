// What was to be filled in and was not: "[...]", "XXX", "(bổ sung sau)". Dots that only end a list ("…") pass.
import style from '../../data/styleRules.json' with { type: 'json' };
import type { TextFault } from '../rule.ts';
import { Sign } from '../textSigns.ts';
import { matches, textRule } from './textRule.ts';

const PHRASES = style.leftovers.map((phrase) => phrase.replaceAll(' ', String.raw`\s+`)).join('|');

const IN_BRACKETS = [String.raw`\[\s*(?:(?:\.{2,}|…+)\s*)?\]`, String.raw`\[[^\]\d][^\]]*\]`];
const ELSEWHERE = [
  String.raw`(?<![\p{L}\p{N}])[Xx]{3,}(?![\p{L}\p{N}])`,
  String.raw`\?{2,}`,
  String.raw`\.{4,}`,
  String.raw`(?<=[^,.…\s]\s)(?:…+|\.{3})(?=[\s/%]|$)`,
  String.raw`(?<![\p{L}])(?:${PHRASES})(?![\p{L}])`,
];
const LEFTOVER = new RegExp([...IN_BRACKETS, ...ELSEWHERE].join('|'), 'giu');
/** Behind the last "]", where each "[" would be read to the end of the text in vain. */
const UNBRACKETED = new RegExp(ELSEWHERE.join('|'), 'giu');

function allLeftovers(text: string): TextFault[] {
  const closed = text.lastIndexOf(']') + 1;
  const inFront = closed === 0 ? [] : matches(text.slice(0, closed), LEFTOVER);
  return [...inFront, ...matches(text, UNBRACKETED, closed)];
}

const DOTS = /^(?:…+|\.{3})$/;
/** A word that something must follow, in front of dots. */
const ASKS_FOR_MORE = /(?<=(?<!\p{L})(?:số|ngày|tháng|năm|là|của|về)\s+)[….]/iuy;

/**
 * Tells dots behind things with commas between them ("KCN, CX, CNC ..."), not behind a word that something must follow. Asked for
 * the faults of one text in their order, it reads the text once.
 */
function listEnds(text: string): (fault: TextFault) => boolean {
  let read = 0;
  /** Whether a comma stands behind the last full stop, semicolon or line break. */
  let inList = false;
  return ({ start, end }) => {
    for (; read < start; read++) {
      const letter = text[read];
      if (letter === ',') inList = true;
      else if (letter === '.' || letter === ';' || letter === '\n') inList = false;
    }
    if (!inList || !DOTS.test(text.slice(start, end))) return false;
    ASKS_FOR_MORE.lastIndex = start;
    return !ASKS_FOR_MORE.test(text);
  };
}

export const leftovers = textRule({
  id: 'leftovers',
  severity: 'warning',
  blocksIssue: true,
  spoils: ['task'],
  signs: Sign.leftover,
  find(text) {
    const endsList = listEnds(text);
    return allLeftovers(text).filter((fault) => !endsList(fault));
  },
});
