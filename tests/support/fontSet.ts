// A set of fonts as the only ones that a program sees, whatever is installed: programs on Linux ask fontconfig, which reads the file
// named by FONTCONFIG_FILE. Other systems ask elsewhere and take no notice.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Tinos as npm brings it: all letters, the widths of Times New Roman. */
export const TINOS_FOLDER = fileURLToPath(new URL('../../node_modules/@expo-google-fonts/tinos', import.meta.url));

/** The environment that shows these folders of fonts only; `aliases`: which font answers to the name of one that is not there. */
export function fontSet(
  folder: string,
  fonts: readonly string[],
  aliases: Readonly<Record<string, string>> = {},
): { readonly FONTCONFIG_FILE: string } {
  mkdirSync(folder, { recursive: true });
  const answers = Object.entries(aliases).map(
    ([wanted, family]) => `<alias binding="same"><family>${wanted}</family><accept><family>${family}</family></accept></alias>`,
  );
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>' +
      fonts.map((each) => `<dir>${each}</dir>`).join('') +
      `${answers.join('')}<cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
  );
  return { FONTCONFIG_FILE: file };
}
