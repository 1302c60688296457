// The lines over the table: "Phụ lục I", its title, "(Kèm theo …)" and the short drawn line that closes them.
import type { AnnexHead } from '../annex/model.ts';
import { attachedToLine } from './attachedToLine.ts';
import type { FreeCorner, HeadingLine } from './paper.ts';
import { printableText } from './printableText.ts';
import type { LetterCase, PrintSettings } from './settings.ts';
import { textWidthPt } from './textWidth.ts';
import { mmFromPt } from './units.ts';
import { ANNEX_LABEL } from './words.ts';

/** Wide and deep enough for three lines of size 10 (Mẫu 2.2), most of it in the empty top margin of page 1. */
export const FREE_CORNER: FreeCorner = { widthMm: 60, depthMm: 6 };

const upper = (text: string): string => text.toLocaleUpperCase('vi');

/** "PHỤ LỤC II" → "Phụ lục II". Other labels hold names, whose capitals can't be told from the rest: they stay. */
function sentenceLabel(label: string): string {
  const [, words, number = ''] = ANNEX_LABEL.exec(label) ?? [];
  if (words === undefined) return label;
  const plain = words.toLocaleLowerCase('vi');
  return plain.charAt(0).toLocaleUpperCase('vi') + plain.slice(1) + number;
}

function cased(text: string, letterCase: LetterCase): string {
  if (letterCase === 'upper') return upper(text);
  return letterCase === 'sentence' ? sentenceLabel(text) : text;
}

/** Heading lines from top to bottom; parts that the annex has not are left out. */
export function headingLines(head: AnnexHead, settings: PrintSettings): HeadingLine[] {
  const { sizes } = settings;
  const label = cased(printableText(head.label).trim(), settings.labelCase);
  const title = cased(printableText(head.title).trim(), settings.titleCase);
  const attachedTo = attachedToLine(head.issuing, settings.attachedTo);
  const names: readonly (readonly [HeadingLine['kind'], string, number])[] =
    settings.headingForm === 'joined' && label !== '' && title !== ''
      ? [['title', `${label.replace(/[.:]$/u, '')}. ${title}`, sizes.title]]
      : [
          ['label', label, sizes.label],
          ['title', title, sizes.title],
        ];
  const lines = names.map(([kind, text, sizePt]): HeadingLine => ({ kind, text, sizePt, bold: true, italic: false }));
  if (attachedTo !== undefined) {
    lines.push({ kind: 'attachedTo', text: printableText(attachedTo), sizePt: sizes.attachedTo, bold: false, italic: true });
  }
  return lines.filter((line) => line.text !== '');
}

const widthMm = (line: HeadingLine): number =>
  mmFromPt(textWidthPt(line.text, line.bold ? 'bold' : line.italic ? 'italic' : 'regular', line.sizePt));

/** Space over the first line: none while it stays left of the free corner, else the depth of the corner. */
export function headingTop(lines: readonly HeadingLine[], printableWidthMm: number): number {
  const [first] = lines;
  return first === undefined || widthMm(first) <= printableWidthMm - 2 * FREE_CORNER.widthMm ? 0 : FREE_CORNER.depthMm;
}

/** Length of the closing line: a third of the last heading line as it is set, never a stub and never a bar. */
export function headingRule(lines: readonly HeadingLine[], printableWidthMm: number): number {
  const last = lines.at(-1);
  return last === undefined ? 0 : Math.min(60, Math.max(25, Math.min(widthMm(last), printableWidthMm) / 3));
}
