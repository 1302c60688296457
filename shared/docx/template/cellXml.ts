// The text of one cell of a Word table, written into the paragraphs and the look that the cell already has.
import { escapeXml } from '../../opc/xmlText.ts';
import { firstElement, outerElements, slice } from './elements.ts';

/** Characters that XML 1.0 cannot carry have no escape in Word; they are left out. */
const UNWRITABLE = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Whether the document's styles name a font of the time before Unicode ('styles'): text written into a run that names no font
 * itself then gets one, or it would show as other letters.
 */
export type LegacyFont = 'none' | 'styles';

const LEGACY_NAME = /^(?:\.Vn|VNI[- ])/i;
const READABLE = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>';

/** True where a part of the package names a font of TCVN3 or VNI letters. */
export const namesLegacyFont = (xml: string): boolean => /w:(?:ascii|hAnsi|cs|name)="(?:\.Vn|VNI[- ])/i.test(xml);

/**
 * The cell with `text` in place of what it held: a paragraph a line, each with the properties of the paragraph that stood there
 * (the last one's for lines beyond), all with the look of the first run. A cell that Word numbers itself keeps its number.
 */
export function withText(cell: string, text: string, font: LegacyFont = 'none'): string {
  return numbersItself(ownParagraphs(cell)[0] ?? '') && /^\d*[.)]?$/.test(text) ? cell : withLiteralText(cell, text, font);
}

/** The same, but a cell that Word numbers itself gets the number as text. */
export function withLiteralText(cell: string, text: string, font: LegacyFont = 'none'): string {
  const properties = firstElement(cell, 'w:tcPr');
  const paragraphs = ownParagraphs(cell);
  const look = readableLook(firstLook(cell), font);
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const written = lines.map((line, index) => {
    const model = paragraphs[Math.min(index, paragraphs.length - 1)] ?? '';
    return `<w:p>${paragraphProperties(model)}${runXml(line, look)}</w:p>`;
  });
  return `<w:tc>${properties}${written.join('')}</w:tc>`;
}

/** An empty cell of the same look, for rows cloned from a model; an automatic number stays, Word counts it on. */
export function emptied(cell: string): string {
  const paragraph = ownParagraphs(cell)[0] ?? '';
  if (numbersItself(paragraph) || /<w:(?:fldSimple|instrText)\b/.test(paragraph)) return withoutIdentity(cell);
  return withText(cell, '');
}

/** A piece to be cloned, without the ids and marks that must stand once in a document. */
export const withoutIdentity = (xml: string): string =>
  xml
    .replace(/\sw14:(?:paraId|textId)="[^"]*"/g, '')
    .replace(/<w:id\b[^>]*?\/>/g, '')
    .replace(/<w:(?:bookmarkStart|bookmarkEnd|commentRangeStart|commentRangeEnd|commentReference|permStart|permEnd)\b[^>]*?\/>/g, '');

/** The paragraphs of the cell itself, not those of a table within it. */
function ownParagraphs(cell: string): string[] {
  return outerElements(cell, 'w:p', ['w:tbl']).map((span) => slice(cell, span));
}

function paragraphProperties(paragraph: string): string {
  const properties = firstElement(paragraph, 'w:pPr');
  const bare = properties.replace(/<w:(?:pPrChange|sectPr)\b[\s\S]*?<\/w:(?:pPrChange|sectPr)>/g, '');
  // Number 0 also switches off what the paragraph's style counts (ISO/IEC 29500-1, 17.9.18).
  return bare.replace(/<w:numPr>[\s\S]*?<\/w:numPr>/, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>');
}

const numbersItself = (paragraph: string): boolean => /<w:numPr>(?!.*<w:numId w:val="0")/s.test(firstElement(paragraph, 'w:pPr'));

/** Run properties of the first run with text; of the paragraph mark where the cell is empty. */
function firstLook(cell: string): string {
  for (const span of outerElements(cell, 'w:r')) {
    const run = slice(cell, span);
    if (/<w:t[\s>]/.test(run)) return withoutHistory(firstElement(run, 'w:rPr'));
  }
  return withoutHistory(firstElement(firstElement(cell, 'w:pPr'), 'w:rPr'));
}

/** Run properties in which Unicode letters show. rFonts stands behind rStyle and before the rest (ISO/IEC 29500-1, 17.3.2). */
function readableLook(look: string, font: LegacyFont): string {
  const fonts = /<w:rFonts\b[^>]*?\/>/.exec(look)?.[0];
  const names = [...(fonts ?? '').matchAll(/w:(?:ascii|hAnsi|cs)="([^"]*)"/g)].map((match) => match[1] ?? '');
  if (fonts !== undefined && !names.some((name) => LEGACY_NAME.test(name))) return look;
  if (fonts !== undefined) return look.replace(fonts, READABLE);
  if (font === 'none') return look;
  if (look === '' || /^<w:rPr\s*\/>$/.test(look)) return `<w:rPr>${READABLE}</w:rPr>`;
  return look.replace(/^(<w:rPr>(?:<w:rStyle\b[^>]*?\/>)?)/, `$1${READABLE}`);
}

const withoutHistory = (properties: string): string =>
  properties.replace(/<w:rPrChange\b[\s\S]*?<\/w:rPrChange>/g, '').replace(/<w:(?:ins|del|vanish)\b[^>]*?\/>/g, '');

function runXml(line: string, look: string): string {
  if (line === '') return '';
  const pieces = line
    .replace(UNWRITABLE, '')
    .split('\t')
    .map((piece) => (piece === '' ? '' : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`));
  return `<w:r>${look}${pieces.join('<w:tab/>')}</w:r>`;
}
