// Decides for each stretch of text whether it is Unicode, TCVN3 or VNI: by its letters, by its font, and where both leave
// doubt by what stands beside it. A font's name alone never converts text that reads well as Unicode.
import { readingOf } from './legacyEvidence.ts';
import { decodeLegacy, type LegacyEncoding, type LegacyFont, legacyFontOf } from './legacyLetters.ts';

/** A stretch of text in one font. `row` groups what stands side by side; any key that differs between rows will do. */
export interface FontedText {
  readonly text: string;
  readonly font?: string | undefined;
  readonly row: string | number;
}

export type EncodingDecision = { readonly encoding: 'unicode' } | { readonly encoding: LegacyEncoding; readonly capitals: boolean };

/** Odds (natural logarithm) for a legacy encoding where no neighbour bears witness. */
const WITH_LEGACY_FONT = 2;
const WITHOUT_LEGACY_FONT = -5;
/** Letters that tell by this much decide alone, whatever stands beside them. */
const CERTAIN = 6;
/** By how much one legacy encoding must beat the other to do without neighbours. */
const DISTINCT = 3;
/** A text whose letters tell by this much bears witness for its neighbours. */
const WITNESS = 3;
/** Doubt that is left however many neighbours agree. */
const DOUBT = 0.02;
const STRONGEST_PRIOR = 6;

type Margins = Record<LegacyEncoding, number>;

interface Measured {
  /** Log odds of each encoding against Unicode, by letters alone; 0 where the text holds nothing to tell by. */
  readonly letters: Readonly<Margins>;
  /** What the text says to its neighbours. */
  readonly witness: LegacyEncoding | 'unicode' | null;
  readonly font: LegacyFont | null;
  readonly row: string;
  readonly family: string;
  /** All fonts whose names promise the same. */
  readonly promise: string;
}

type Votes = Record<LegacyEncoding | 'unicode', number>;

const WORD = /[A-Z\u00a1-\u00ff]+/g;

const UNICODE: EncodingDecision = { encoding: 'unicode' };

/**
 * One decision for each text, in order. Per run, by letters and font (docs/domain.md#legacy-text). Short or doubtful texts follow
 * their row and their font in the whole document, else the fonts of the same promise, else their own font's name.
 */
export function decideEncodings(texts: readonly FontedText[]): EncodingDecision[] {
  const fonts = new Map(texts.map(({ font }) => [font, legacyFontOf(font)]));
  const letters = texts.map(({ text }) => lettersOf(text));
  if (isUnicodeThroughout(fonts, letters)) return texts.map(() => UNICODE);
  const measured = texts.map((text, index) => measure(text, fonts.get(text.font) ?? null, letters[index] ?? null));
  const votes = new Map<string, Votes>();
  for (const one of measured) {
    if (!one?.witness) continue;
    for (const group of [one.row, one.family, one.promise]) vote(votes, group, one.witness);
  }
  return measured.map((one, index) => (one ? decide(one, votes, texts[index]?.text ?? '') : UNICODE));
}

/** The text as Unicode, by its decision; capitals where the font draws small letters as capitals. */
export function decodeAs(text: string, decision: EncodingDecision): string {
  if (decision.encoding === 'unicode') return text;
  const decoded = decodeLegacy(text, decision.encoding);
  return decision.capitals ? decoded.toUpperCase() : decoded;
}

const SILENT: Readonly<Margins> = { tcvn3: 0, vni: 0 };

/** Log odds of each encoding against Unicode; null for ASCII, which is the same in all. */
function lettersOf(text: string): Readonly<Margins> | null {
  if (!/[\u0080-\uffff]/.test(text)) return null;
  const { unicode, tcvn3, vni } = readingOf(text);
  return unicode === tcvn3 && unicode === vni ? SILENT : { tcvn3: tcvn3 - unicode, vni: vni - unicode };
}

/** The common case, told without asking neighbours: no font and no text speaks for a legacy encoding, so none can win. */
const isUnicodeThroughout = (fonts: ReadonlyMap<unknown, LegacyFont | null>, letters: readonly (Readonly<Margins> | null)[]): boolean =>
  [...fonts.values()].every((font) => font === null) && letters.every((one) => one === null || Math.max(one.tcvn3, one.vni) < WITNESS);

/** ASCII needs a decision only in a font that draws it as capitals. */
function measure(text: FontedText, font: LegacyFont | null, letters: Readonly<Margins> | null): Measured | null {
  if (!letters && !font?.capitals) return null;
  const { tcvn3, vni } = letters ?? SILENT;
  const best = Math.max(tcvn3, vni);
  const witness = best <= -WITNESS ? 'unicode' : best < WITNESS ? null : vni >= tcvn3 ? 'vni' : 'tcvn3';
  const family = `font ${text.font ?? ''}`;
  return {
    letters: letters ?? SILENT,
    witness,
    font,
    row: `row ${text.row} ${family}`,
    family,
    promise: `promise ${font?.encoding ?? ''}`,
  };
}

function vote(votes: Map<string, Votes>, group: string, witness: LegacyEncoding | 'unicode'): void {
  const count = votes.get(group) ?? { tcvn3: 0, vni: 0, unicode: 0 };
  count[witness]++;
  votes.set(group, count);
}

function decide(one: Measured, votes: ReadonlyMap<string, Votes>, text: string): EncodingDecision {
  const { font, letters } = one;
  const own = (encoding: LegacyEncoding): number => (font?.encoding === encoding ? WITH_LEGACY_FONT : WITHOUT_LEGACY_FONT);
  let scores: Margins = { tcvn3: letters.tcvn3 + own('tcvn3'), vni: letters.vni + own('vni') };
  if (!isCertain(scores)) {
    const heard = [one.row, one.family].flatMap((group) => priorOf(one, votes.get(group)) ?? []);
    const wider = heard.length > 0 ? heard : [priorOf(one, votes.get(one.promise)) ?? []].flat();
    if (wider.length > 0) {
      const sum = (encoding: LegacyEncoding): number => wider.reduce((total, prior) => total + prior[encoding], letters[encoding]);
      scores = { tcvn3: sum('tcvn3'), vni: sum('vni') };
    }
  }
  const encoding = scores.vni >= scores.tcvn3 ? 'vni' : 'tcvn3';
  if (scores[encoding] <= 0) return UNICODE;
  if (font) return { encoding, capitals: font.encoding === encoding && font.capitals };
  return { encoding, capitals: encoding === 'tcvn3' && hasLostCapitals(text) };
}

/**
 * Whether the text was typed for a capital font that is gone: no small ASCII letter in it, and a word of capitals whose accented
 * letters are small ("NHIÖM" reads "NHIệM"). In a font that is still there, the font alone says what was drawn.
 */
function hasLostCapitals(text: string): boolean {
  return (
    !/[a-z]/.test(text) &&
    (text.match(WORD) ?? []).some(
      (word) => (word.match(/[A-Z]/g) ?? []).length > 1 && decodeLegacy(word, 'tcvn3') !== decodeLegacy(word, 'tcvn3').toUpperCase(),
    )
  );
}

function isCertain({ tcvn3, vni }: Margins): boolean {
  const best = Math.max(tcvn3, vni);
  return best <= -CERTAIN || (best >= CERTAIN && Math.abs(tcvn3 - vni) >= DISTINCT);
}

/** What the neighbours of a group say, the text itself left out; null where none says anything. */
function priorOf({ witness }: Measured, votes: Votes | undefined): Margins | null {
  if (!votes) return null;
  const others = (name: LegacyEncoding | 'unicode'): number => votes[name] - Number(witness === name);
  if (others('tcvn3') + others('vni') + others('unicode') === 0) return null;
  const odds = (encoding: LegacyEncoding): number => {
    const against = others('unicode') + others(encoding === 'vni' ? 'tcvn3' : 'vni');
    return Math.max(-STRONGEST_PRIOR, Math.min(STRONGEST_PRIOR, Math.log((others(encoding) + DOUBT) / (against + DOUBT))));
  };
  return { tcvn3: odds('tcvn3'), vni: odds('vni') };
}
