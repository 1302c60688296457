// The role dictionary: which words of a header speak for which role, and how surely. Knows nothing of cells below the header.
import headerWords from '../data/headerWords.json';
import type { Role } from '../annex/roles.ts';
import type { RoleReason } from './importReport.ts';
import { headerKey, plainHeaderKey, withoutBrackets } from './headerText.ts';
import { foldText } from '../text/fold.ts';

/** `joint`: one column for leading and coordinating units; `sectionNumber`: a column for the numbers of sections alone. */
export type HeaderRole = Role | 'joint' | 'sectionNumber';

export interface WordMatch {
  readonly role: HeaderRole;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: RoleReason;
  /** The dictionary word that matched. */
  readonly word: string;
}

const exact = new Map<string, HeaderRole>();
const plain = new Map<string, { role: HeaderRole; word: string }>();
for (const [role, words] of Object.entries(headerWords.exact)) {
  for (const word of words) {
    exact.set(word, role as HeaderRole);
    const key = foldText(word);
    if (!plain.has(key)) plain.set(key, { role: role as HeaderRole, word });
  }
}
const phrases = Object.entries(headerWords.phrases).flatMap(([role, words]) =>
  words.map((word) => ({ role: role as Role, word, key: ` ${foldText(word)} ` })),
);

/** Longer headers are prose; the longest real header met has 130 characters. */
const LONGEST_HEADER = 160;
const cache = new Map<string, WordMatch | null>();

/** The role that the words of a header name, or null. "Thời gian, chế độ báo cáo" → report. */
export function matchHeaderWords(header: string): WordMatch | null {
  if (header === '' || header.length > LONGEST_HEADER) return null;
  const known = cache.get(header);
  if (known !== undefined) return known;
  const found = look(header);
  if (cache.size > 5000) cache.clear();
  cache.set(header, found);
  return found;
}

function look(header: string): WordMatch | null {
  for (const text of new Set([header, withoutBrackets(header)])) {
    const key = headerKey(text);
    const role = exact.get(key);
    if (role) return { role, confidence: 1, reason: 'header-word', word: key };
    const hit = plain.get(plainHeaderKey(text));
    if (hit) return { role: hit.role, confidence: 0.9, reason: 'header-word-without-diacritics', word: hit.word };
  }
  return lookForPhrase(plainHeaderKey(withoutBrackets(header)) || plainHeaderKey(header));
}

/** The first phrase is the head of a Vietnamese noun phrase, so it decides; of two at one place the longer. */
function lookForPhrase(key: string): WordMatch | null {
  const words = ` ${key.replace(/[^\p{L}\p{N}%]+/gu, ' ').trim()} `;
  if (words.includes(' chu tri ') && words.includes(' phoi hop ')) {
    return { role: 'joint', confidence: 0.8, reason: 'header-phrase', word: 'chủ trì, phối hợp' };
  }
  let best: { at: number; role: Role; word: string; key: string } | null = null;
  for (const phrase of phrases) {
    const at = words.indexOf(phrase.key);
    if (at < 0) continue;
    if (!best || at < best.at || (at === best.at && phrase.key.length > best.key.length)) best = { at, ...phrase };
  }
  if (!best) return null;
  const coverage = best.key.length / words.length;
  return { role: best.role, confidence: Math.round((0.55 + 0.3 * coverage) * 100) / 100, reason: 'header-phrase', word: best.word };
}
