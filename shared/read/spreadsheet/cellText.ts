// What the characters of a cell are once the workbook's own escapes are undone. Decodes no legacy letters and normalises nothing:
// that is for detection to do and to report.

const UNWANTED = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff]/;
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text as a spreadsheet shows it: `_x000D_` escapes resolved (ECMA-376 part 1, 22.9.2.19; `_x005F_` guards a literal one),
 * line breaks as \n, control characters that have no picture dropped, half surrogates as U+FFFD so that the text can be saved.
 */
export function unescapeCellText(text: string): string {
  return cleanCellText(
    text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))) : text,
  );
}

/** The same without escapes, for formats that have none. */
export function cleanCellText(text: string): string {
  if (!UNWANTED.test(text)) return text;
  return text.replace(/\r\n?/g, '\n').replace(CONTROLS, '').replace(LONE_SURROGATES, '\ufffd');
}
