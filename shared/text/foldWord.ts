// One form for a word however it was typed: case and the place of the tone mark do not count ("Uỷ" is "Ủy"), but the
// letters and the tone do: "chinh" is not "chính". For comparing only, never for stored text.

const TONES: Readonly<Record<string, string>> = { '\u0300': '2', '\u0301': '1', '\u0309': '3', '\u0303': '4', '\u0323': '5' };
const TONE_MARK = /[\u0300\u0301\u0309\u0303\u0323]/;

/** Words met before: cells repeat the same few hundred words ten thousand times. Emptied when it grows past use. */
const known = new Map<string, string>();
const KNOWN_LIMIT = 20_000;

/** Digits, Latin letters without marks: nothing to fold but case. */
const ASCII = /^[\x20-\x7e]*$/;

/** Lower case, composed letters, the tone as a digit behind the word: "Hoà" and "Hòa" both give "hoa2". */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= KNOWN_LIMIT) known.clear();
  const folded = fold(word);
  known.set(word, folded);
  return folded;
}

function fold(word: string): string {
  const parts = word.toLowerCase().normalize('NFD');
  const tone = TONE_MARK.exec(parts)?.[0];
  if (tone === undefined) return parts.normalize('NFC');
  return parts.replaceAll(tone, '').normalize('NFC') + (TONES[tone] ?? '');
}
