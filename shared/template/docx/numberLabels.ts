// Numbers and bullets that Word sets before the text of a paragraph, as letters of the cell: so that an edit leaves those alone that
// stay, and writes as text those that it changes.
import type { CellContent, Letter } from './cellLetters.ts';
import type { TemplateStyles } from './templateStyles.ts';

/** A number or bullet as the reader shows it, with what parts it from the text. */
const LABEL = /^\S{1,12} ?$/;

/** The cell's letters with the numbers that it shows; `shown`: its text as the reader gives it. */
export function withNumberLabels(content: CellContent, shown: string | undefined, styles: TemplateStyles): CellContent {
  if (shown === undefined) return content;
  const lines = shown.split('\n');
  let from = 0;
  const labels = content.paragraphs.map(({ properties }, index) => {
    const own = content.letters.filter((letter) => letter.paragraph === index && !letter.endsParagraph);
    const [first = ''] = own
      .map(({ text }) => text)
      .join('')
      .trim()
      .split('\n');
    if (!styles.numbers(properties) || first === '') return [];
    const at = lines.findIndex((line, place) => place >= from && line.trim().endsWith(first) && LABEL.test(labelOf(line, first)));
    if (at < 0) return [];
    from = at + 1;
    const look = own.find(({ text }) => text.trim() !== '')?.look ?? '';
    return [...labelOf(lines[at] ?? '', first)].map((text): Letter => ({
      text,
      xml: '',
      endsParagraph: false,
      look,
      link: '',
      control: '',
      paragraph: index,
      before: [],
      isLabel: true,
    }));
  });
  const letters = content.letters.flatMap((letter, index) => {
    const begins = content.letters[index - 1]?.paragraph !== letter.paragraph;
    return begins ? [...(labels[letter.paragraph] ?? []), letter] : [letter];
  });
  return { ...content, letters };
}

const labelOf = (line: string, own: string): string => line.trim().slice(0, line.trim().length - own.length);

/** How many letters Word sets before each paragraph's text. */
export const labelLengths = ({ paragraphs, letters }: CellContent): number[] =>
  paragraphs.map((_, index) => letters.filter((letter) => letter.paragraph === index && letter.isLabel === true).length);
