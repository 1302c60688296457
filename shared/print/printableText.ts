// Text as paper and office files can hold it: without the control characters and half letters that XML forbids and that no
// printer shows. Line ends become plain line feeds.
export const printableText = (text: string): string =>
  text
    .replace(/\r\n?|[\u000B\u000C\u0085\u2028\u2029]/gu, '\n')
    .replace(/[\u0000-\u0008\u000E-\u001F\u007F\uFFFE\uFFFF]|\p{Surrogate}/gu, '');
