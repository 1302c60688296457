// The bundled paper font as data addresses: the browser that makes a PDF for the command line opens a document without other files.
import bold from '#shared/data/fonts/tinos-bold.woff2?inline';
import boldItalic from '#shared/data/fonts/tinos-bold-italic.woff2?inline';
import italic from '#shared/data/fonts/tinos-italic.woff2?inline';
import regular from '#shared/data/fonts/tinos-regular.woff2?inline';
import type { PaperFontFiles } from '#shared/paper/paperFont.ts';

export const PAPER_FONT_FILES: PaperFontFiles = { regular, bold, italic, boldItalic };
