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

/** Odds (natural logarithm) for a legacy encoding before a letter is read. */
const WITH_LEGACY_FONT = 2;
const WITHOUT_LEGACY_FONT = -5;
/** A margin within this needs the neighbours. */
const DOUBT = 6;
/** No single stretch counts more than this among its neighbours. */
const WEIGHT = 15;

const UNICODE: EncodingDecision = { encoding: 'unicode' };

type Margins = Record<LegacyEncoding, number>;

interface Measured {
  /** Log odds of each encoding against Unicode, by letters and font; 0 where the text holds nothing to tell by. */
  readonly margins: Readonly<Margins>;
  /** The same without what the font's name promises: only letters bear witness for their neighbours. */
  readonly witness: Readonly<Margins> | null;
  readonly font: LegacyFont | null;
  /** Keys of the groups whose testimony counts in doubt, nearest first. */
  readonly groups: readonly string[];
}

/**
 * One decision for each text, in order. Per run, by letters and font (DOMAIN, legacy encodings). Short or doubtful texts follow
 * their row in the same font, then their font, then all fonts of the same promise, in the whole document.
 */
export function decideEncodings(texts: readonly FontedText[]): EncodingDecision[] {
  const measured = texts.map((text) => (isPlain(text) ? null : measure(text)));
  const witnesses = new Map<string, Margins>();
  for (const one of measured) {
    if (!one?.witness) continue;
    for (const group of one.groups) testify(witnesses, group, one.witness);
  }
  return measured.map((one) => (one ? decide(one, witnesses) : UNICODE));
}

/** ASCII is the same in all encodings, but for a font that draws it as capitals. */
const isPlain = ({ text, font }: FontedText): boolean => !/[\u0080-\uffff]/.test(text) && !legacyFontOf(font)?.capitals;

/** The text as Unicode, by its decision; capitals where the font draws small letters as capitals. */
export function decodeAs(text: string, decision: EncodingDecision): string {
  if (decision.encoding === 'unicode') return text;
  const decoded = decodeLegacy(text, decision.encoding);
  return decision.capitals ? decoded.toUpperCase() : decoded;
}

function measure(text: FontedText): Measured {
  const font = legacyFontOf(text.font);
  const reading = readingOf(text.text);
  const silent = reading.unicode === 0 && reading.tcvn3 === 0 && reading.vni === 0;
  const letters: Margins = { tcvn3: reading.tcvn3 - reading.unicode, vni: reading.vni - reading.unicode };
  const odds = (encoding: LegacyEncoding): number => (font?.encoding === encoding ? WITH_LEGACY_FONT : WITHOUT_LEGACY_FONT);
  const promise = font?.encoding ?? 'unicode';
  return {
    margins: silent ? letters : { tcvn3: letters.tcvn3 + odds('tcvn3'), vni: letters.vni + odds('vni') },
    witness: silent ? null : letters,
    font,
    groups: [`row ${text.row} ${text.font ?? ''}`, `font ${text.font ?? ''}`, `promise ${promise}`],
  };
}

function testify(witnesses: Map<string, Margins>, group: string, witness: Readonly<Margins>): void {
  const sum = witnesses.get(group) ?? { tcvn3: 0, vni: 0 };
  sum.tcvn3 += Math.max(-WEIGHT, Math.min(WEIGHT, witness.tcvn3));
  sum.vni += Math.max(-WEIGHT, Math.min(WEIGHT, witness.vni));
  witnesses.set(group, sum);
}

function decide(one: Measured, witnesses: ReadonlyMap<string, Margins>): EncodingDecision {
  let { tcvn3, vni } = one.margins;
  for (const group of one.groups) {
    if (Math.abs(Math.max(tcvn3, vni)) >= DOUBT) break;
    const sum = witnesses.get(group);
    if (!sum || Math.abs(Math.max(sum.tcvn3, sum.vni)) < DOUBT) continue;
    tcvn3 += Math.max(-DOUBT, Math.min(DOUBT, sum.tcvn3));
    vni += Math.max(-DOUBT, Math.min(DOUBT, sum.vni));
  }
  const encoding = vni > tcvn3 ? 'vni' : 'tcvn3';
  if (Math.max(tcvn3, vni) <= 0) return UNICODE;
  return { encoding, capitals: one.font?.encoding === encoding && one.font.capitals };
}
