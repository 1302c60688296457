// Letters of a cell as the paragraphs and runs of a Word file. Says nothing about which letters they are: cellEdit.ts does.
import { escapeXml } from '../../opc/xmlText.ts';
import { withoutHistory } from './cellEdit.ts';
import { markLook, type CellContent, type CellParagraph, type Letter } from './cellLetters.ts';
import { CONTROL_END } from './controls.ts';
import { withoutChanges } from './elements.ts';
import { labelLengths } from './numberLabels.ts';
import type { TemplateStyles } from './templateStyles.ts';

/**
 * What becomes of the numbers that Word sets itself: 'kept' where all of a line's number is still there, 'literal' where it is known,
 * 'off' in every paragraph.
 */
export type Numbers = 'kept' | 'literal' | 'off';

/** The letters as paragraphs of the cell that `content` was. */
export function writtenParagraphs(content: CellContent, letters: readonly Letter[], numbers: Numbers, styles: TemplateStyles): string {
  const { paragraphs, behind } = content;
  const lengths = labelLengths(content);
  const lines: Letter[][] = [[]];
  for (const letter of letters) {
    lines.at(-1)?.push(letter);
    if (letter.endsParagraph) lines.push([]);
  }
  const opened = new Set<number>();
  const controls = new Set<string>();
  return lines
    .map((line, index) => {
      const origin = (line[0] ?? lines[index - 1]?.at(-1))?.paragraph ?? 0;
      const from = line[0] === undefined && index > 0 ? Math.min(origin + 1, paragraphs.length - 1) : origin;
      const paragraph = paragraphs[from] ?? NO_PARAGRAPH;
      const isFirst = !opened.has(from);
      opened.add(from);
      const length = lengths[from] ?? 0;
      const label = line.filter((letter, at) => at < length && letter.isLabel === true && letter.paragraph === from);
      const keepsLabel = numbers === 'kept' && isFirst && length > 0 && label.length === length;
      const counts = keepsLabel || (numbers === 'literal' && length === 0);
      const runs = runsOf(keepsLabel ? line.slice(length) : line, controls);
      const last = index === lines.length - 1 ? behind.join('') : '';
      return `${isFirst ? paragraph.opening : '<w:p>'}${propertiesFor(paragraph, counts, styles)}${runs}${last}</w:p>`;
    })
    .join('');
}

const NO_PARAGRAPH: CellParagraph = { opening: '<w:p>', properties: '', look: '' };

/** Its properties without history; one that counted goes on only if `counts`. */
function propertiesFor({ properties }: CellParagraph, counts: boolean, styles: TemplateStyles): string {
  const present = withoutChanges(properties).replace(/<w:sectPr\b[\s\S]*?<\/w:sectPr>/g, '');
  const mark = markLook(present);
  const bare = present.replace(mark, () => withoutHistory(mark));
  if (counts || !styles.numbers(properties)) return bare;
  // Number 0 also switches off what the paragraph's style counts (ISO/IEC 29500-1, 17.9.18).
  const off = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';
  if (/<w:numPr>/.test(bare)) return bare.replace(/<w:numPr>[\s\S]*?<\/w:numPr>/, off);
  if (bare === '' || /^<w:pPr\s*\/>$/.test(bare)) return `<w:pPr>${off}</w:pPr>`;
  // In pPr, numPr stands behind these (17.3.1.26).
  return bare.replace(/^(<w:pPr>(?:\s*<w:(?:pStyle|keepNext|keepLines|pageBreakBefore|framePr|widowControl)\b[^>]*?\/>)*)/, `$1${off}`);
}

/**
 * Letters of one paragraph as runs, one for each stretch of the same look; links and controls around them. `used`: controls of the
 * cell that were begun; where one begins again, it has no number, which stands once in a document.
 */
function runsOf(line: readonly Letter[], used: Set<string>): string {
  let xml = '';
  let control = '';
  let link = '';
  let look: string | null = null;
  let inside = '';
  let text = '';
  const endText = (): void => {
    if (text !== '') inside += `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
    text = '';
  };
  const endRun = (): void => {
    endText();
    if (inside !== '') xml += `<w:r>${look ?? ''}${inside}</w:r>`;
    inside = '';
  };
  const goInto = (nextControl: string, nextLink: string): void => {
    if (nextControl === control && nextLink === link) return;
    endRun();
    if (link !== '') xml += '</w:hyperlink>';
    if (nextControl !== control) {
      if (control !== '') xml += CONTROL_END;
      xml += used.has(nextControl) ? nextControl.replace(/<w:id\b[^>]*?\/>/, '') : nextControl;
      used.add(nextControl);
    }
    xml += nextLink;
    control = nextControl;
    link = nextLink;
  };
  for (const letter of line) {
    if (letter.before.length > 0) {
      endRun();
      goInto(letter.control === control ? control : '', '');
      xml += letter.before.join('');
    }
    if (letter.endsParagraph || letter.text === '') continue;
    goInto(letter.control, letter.link);
    const own = withoutHistory(letter.look);
    if (own !== look) endRun();
    look = own;
    if (letter.xml === '') text += letter.text;
    else {
      endText();
      inside += letter.xml;
    }
  }
  endRun();
  goInto('', '');
  return xml;
}
