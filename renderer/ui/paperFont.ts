// The print font, on this page and in separately printed documents.
import boldFile from '#shared/data/fonts/tinos-bold.woff2?url';
import boldItalicFile from '#shared/data/fonts/tinos-bold-italic.woff2?url';
import italicFile from '#shared/data/fonts/tinos-italic.woff2?url';
import regularFile from '#shared/data/fonts/tinos-regular.woff2?url';
import {
  faceSource,
  installedSource,
  PAPER_FACES,
  PAPER_FAMILY,
  PAPER_FONT,
  paperFontRules,
  type PaperFontFiles,
} from '#shared/paper/paperFont.ts';

const FILES: PaperFontFiles = { regular: regularFile, bold: boldFile, italic: italicFile, boldItalic: boldItalicFile };

/** Registers the font family with the page and its style sheets (`--face-paper`). Call once, before anything is shown. */
export function installPaperFont(): void {
  for (const face of PAPER_FACES) {
    const { weight, style } = face;
    document.fonts.add(new FontFace(PAPER_FAMILY, faceSource(face, FILES), { weight, style, display: 'swap' }));
  }
  document.documentElement.style.setProperty('--face-paper', PAPER_FONT);
}

/** Waits until all faces are loaded. A face whose file cannot be loaded is left out, here as in print. */
export async function paperFontLoaded(): Promise<void> {
  await Promise.allSettled(PAPER_FACES.map(({ weight, style }) => document.fonts.load(`${style} ${weight} 16px "${PAPER_FAMILY}"`)));
}

/** Whether Times New Roman is installed. Only `local()` tells: for a family name in CSS, browsers use substitutes. */
export async function hasTimesNewRoman(): Promise<boolean> {
  const probes = await Promise.allSettled(PAPER_FACES.map((face) => new FontFace('paper-font-probe', installedSource(face)).load()));
  return probes.every(({ status }) => status === 'fulfilled');
}

/**
 * The family as @font-face rules with the bundled files embedded, so that a printed document needs no other file. A file that
 * cannot be fetched is referenced by its URL.
 */
export async function embeddedPaperFont(): Promise<string> {
  const [regular, bold, italic, boldItalic] = await Promise.all([
    embedded(FILES.regular),
    embedded(FILES.bold),
    embedded(FILES.italic),
    embedded(FILES.boldItalic),
  ]);
  return paperFontRules({ regular, bold, italic, boldItalic });
}

const embedded = (address: string): Promise<string> => readAsDataUrl(address).catch(() => new URL(address, document.baseURI).href);

async function readAsDataUrl(address: string): Promise<string> {
  const file = await (await fetch(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error ?? new Error(address)));
    reader.readAsDataURL(file);
  });
}
