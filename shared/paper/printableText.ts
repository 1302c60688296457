// Text as paper and office files can hold it: without the control characters and half letters that XML forbids and that no
// printer shows. Line ends become plain line feeds.
const PLAIN = /^[\n\t\u0020-\u007E\u00A0-\u2027\u202A-\uD7FF]*$/u;

export const printableText = (text: string): string =>
  // Nearly every text is plain: one look costs a tenth of the replacements.
  PLAIN.test(text) ? text : mended(text);

const mended = (text: string): string =>
  text
    .replace(/\r\n?|[\u000B\u000C\u0085\u2028\u2029]/gu, '\n')
    .replace(/[\u0000-\u0008\u000E-\u001F\u007F\uFFFE\uFFFF]|\p{Surrogate}/gu, '');
