// Brings text to one form: Unicode NFC, one kind of blank, no invisible characters. Changes no letter and no order,
// and must run after legacy decoding, because TCVN3 writes a letter as the soft hyphen.

export type TextChange = 'nfd-composed' | 'invisible-removed' | 'bidi-removed' | 'control-removed' | 'surrogate-replaced' | 'blank-unified';

/** Embeddings, overrides and isolates, which turn the reading order of what follows. */
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** Soft hyphen, zero-width characters, joiners, variation selectors, byte order mark, tags. */
const INVISIBLE =
  /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200d\u2060-\u2064\u206a-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f\u0080-\u0084\u0086-\u009f]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const OTHER_BLANKS = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Printable ASCII, Latin and Vietnamese letters in one piece, common punctuation: nothing to do. */
const PLAIN = /^[\t\n\u0020-\u007e\u00a1-\u00ac\u00ae-\u024f\u1ea0-\u1ef9\u2010-\u2026]*$/;

/**
 * Gives `text` in NFC with LF line breaks and plain blanks, without control, bidi and invisible characters, and what was changed.
 * Lone surrogates become U+FFFD. Runs of blanks and blanks at the ends stay as typed; line breaks are not reported.
 */
export function normalizeText(text: string): { readonly text: string; readonly changes: readonly TextChange[] } {
  if (PLAIN.test(text)) return { text, changes: [] };
  const changes: TextChange[] = [];
  let current = text.replace(LINE_BREAKS, '\n');
  const step = (change: TextChange, next: string): void => {
    if (next !== current) changes.push(change);
    current = next;
  };
  step('surrogate-replaced', current.replace(LONE_SURROGATE, '\ufffd'));
  step('bidi-removed', current.replace(BIDI_CONTROLS, ''));
  step('invisible-removed', current.replace(INVISIBLE, ''));
  step('control-removed', current.replace(CONTROLS, ''));
  step('nfd-composed', current.normalize('NFC'));
  step('blank-unified', current.replace(OTHER_BLANKS, ' '));
  return { text: current, changes };
}

/** All white space, line breaks included, as single blanks; none at the ends. */
export function collapseSpace(text: string): string {
  return text.replace(/[\s\u0085]+/gu, ' ').trim();
}
