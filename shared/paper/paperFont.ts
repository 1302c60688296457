// The typeface of everything that is set as on paper: sheet, measuring, preview, print and PDF. Chosen once, as a family of our
// own whose faces are the installed Times New Roman or else the bundled Tinos (docs/decisions/0021). Never named directly in
// CSS: a system without Times New Roman answers to its name with other fonts, differently on screen and in a PDF.
import { FONT_FAMILY } from './paper.ts';
import type { Face } from './textWidth.ts';

/** Name of our family; no installed font has it. */
export const PAPER_FAMILY = 'Annex Serif';

/** Value of `font-family`. What follows our family is for letters that it lacks. */
export const PAPER_FONT = `"${PAPER_FAMILY}", "${FONT_FAMILY}", serif`;

interface PaperFace {
  readonly face: Face;
  readonly weight: '400' | '700';
  readonly style: 'normal' | 'italic';
  /** Full name and PostScript name, by which a browser finds exactly this installed font and no substitute. */
  readonly installed: readonly string[];
}

export const PAPER_FACES: readonly PaperFace[] = [
  { face: 'regular', weight: '400', style: 'normal', installed: [FONT_FAMILY, 'TimesNewRomanPSMT'] },
  { face: 'bold', weight: '700', style: 'normal', installed: [`${FONT_FAMILY} Bold`, 'TimesNewRomanPS-BoldMT'] },
  { face: 'italic', weight: '400', style: 'italic', installed: [`${FONT_FAMILY} Italic`, 'TimesNewRomanPS-ItalicMT'] },
  { face: 'boldItalic', weight: '700', style: 'italic', installed: [`${FONT_FAMILY} Bold Italic`, 'TimesNewRomanPS-BoldItalicMT'] },
];

/** Addresses of the bundled files, WOFF2, one a face. */
export type PaperFontFiles = Readonly<Record<Face, string>>;

/** The installed font as `src` of a font face. */
export const installedSource = ({ installed }: PaperFace): string => installed.map((name) => `local("${name}")`).join(', ');

/** `src` of a font face: the installed font, else the bundled file. */
export const faceSource = (paperFace: PaperFace, files: PaperFontFiles): string =>
  `${installedSource(paperFace)}, url("${files[paperFace.face]}") format("woff2")`;

/** The family as @font-face rules, for a document of its own. */
export const paperFontRules = (files: PaperFontFiles): string =>
  PAPER_FACES.map(
    (each) =>
      `@font-face { font-family: "${PAPER_FAMILY}"; font-weight: ${each.weight}; font-style: ${each.style}; src: ${faceSource(each, files)}; }\n`,
  ).join('');
