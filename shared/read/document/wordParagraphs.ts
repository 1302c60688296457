// Paragraphs of a Word document while they are read: what they belong to, how their text looks, which number they carry.
import type { StyledPiece } from '../../source/styledText.ts';
import type { ParagraphProperties, RunProperties, ThemeFonts } from './runProperties.ts';
import type { WordNumbering } from './wordNumbering.ts';
import type { WordStyles } from './wordStyles.ts';

/** What the other parts of the document say of its text. */
export interface WordContext {
  readonly styles: WordStyles;
  readonly numbering: WordNumbering;
  readonly theme: ThemeFonts;
}

interface OpenParagraph {
  readonly pieces: StyledPiece[];
  readonly properties: ParagraphProperties;
  run: RunProperties;
  /** The paragraph mark was deleted under change tracking: the next paragraph goes on in this one. */
  goesOn: boolean;
}

/** What paragraphs belong to: the body, a cell, or a text box. */
export interface Frame {
  readonly kind: 'body' | 'cell' | 'box';
  readonly paragraphs: StyledPiece[][];
  paragraph: OpenParagraph | null;
  carried: StyledPiece[];
}

export const newFrame = (kind: Frame['kind']): Frame => ({ kind, paragraphs: [], paragraph: null, carried: [] });

export const hasText = (paragraphs: readonly (readonly StyledPiece[])[]): boolean =>
  paragraphs.some((pieces) => pieces.some(({ text }) => text.trim() !== ''));

/** A new run begins: it has none of the looks of the run before. */
export function resetRun(frame: Frame): void {
  if (frame.paragraph) frame.paragraph.run = {};
}

/** Direct properties win over the character style, that over the paragraph style, that over the document's defaults. */
export function lookOf({ properties, run }: OpenParagraph, styles: WordStyles): RunProperties {
  return { ...styles.defaults, ...styles.resolve(properties.style ?? styles.normal).run, ...styles.resolve(run.style).run, ...run };
}

/** The label that the paragraph's list counts to now, '' outside of lists; to be asked once a paragraph. */
export function numberOf({ properties }: OpenParagraph, { styles, numbering }: WordContext): string {
  const inherited = styles.resolve(properties.style ?? styles.normal).paragraph.numbering;
  const { id, level } = { ...inherited, ...properties.numbering };
  return id === undefined || id === '0' ? '' : numbering.next(id, level ?? 0);
}
