// What a PDF says of its text beside the text itself: its fonts, and its words as another reader takes them out.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Names of the embedded fonts in alphabetical order, without the tags of their subsets. One that is embedded twice is named twice. */
export async function embeddedFonts(bytes: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const names = new Map<string, string>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    await page.getOperatorList();
    const { items } = await page.getTextContent();
    for (const item of items) {
      if (!('fontName' in item) || !page.commonObjs.has(item.fontName)) continue;
      const { name } = page.commonObjs.get(item.fontName) as { readonly name: string };
      names.set(item.fontName, name.replace(/^[A-Z]{6}\+/, ''));
    }
  }
  await task.destroy();
  return [...names.values()].toSorted();
}

export const pdftotext = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'pdftotext'))
  .find(existsSync);

/** Text of the file at `path` as poppler takes it out. Only where `pdftotext` is there. */
export const popplerText = (path: string): string =>
  execFileSync(pdftotext ?? '', ['-enc', 'UTF-8', path, '-'], { encoding: 'utf8', maxBuffer: 2 ** 26 }).normalize('NFC');
