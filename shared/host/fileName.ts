// Names for files that the program creates: valid under Windows whatever the title of an annex holds.
// Names of files that exist already are never changed.

/** Longest base name, so that a folder of usual depth stays under the 260 characters of older Windows programs. */
const MAX_BASE = 120;
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f\u007f]/g;
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/**
 * A file name made from any text: NFC, without characters, endings and device names that Windows refuses, ending in
 * `.${extension}` once. An empty text gives "tep".
 */
export function safeFileName(text: string, extension: string): string {
  const ending = `.${extension}`;
  const bare = text.toLowerCase().endsWith(ending.toLowerCase()) ? text.slice(0, -ending.length) : text;
  const cleaned = bare
    .normalize('NFC')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, MAX_BASE)
    .replace(/[. ]+$/, '')
    .trim();
  const named = cleaned === '' ? 'tep' : cleaned;
  return `${RESERVED.test(named) ? `${named}_` : named}${ending}`;
}

/** The extension of a file name, lower case and without the dot; empty when there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}
