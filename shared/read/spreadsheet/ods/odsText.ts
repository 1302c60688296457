// The text of an OpenDocument cell: paragraphs as lines, blanks collapsed as the format demands, spans as runs with their fonts.
// Comments, drawings and phonetic readings inside the cell are no part of it.
import { attributeOf } from '../../../opc/scanXml.ts';
import { cleanCellText } from '../cellText.ts';
import type { RichRun, RichText } from '../richText.ts';
import { countOf } from '../sheetDraft.ts';
import type { CellFont } from '../styles.ts';

interface OdsText {
  readonly wantsText: boolean;
  open(name: string, attributes: string): void;
  text(text: string): void;
  close(name: string): void;
  /** The text gathered since the last call. */
  take(): RichText;
}

const MAX_BLANKS = 1000;

/** `fontOf` gives what a text style (of a span) changes. */
export function gatherOdsText(fontOf: (textStyle: string) => CellFont): OdsText {
  let runs: RichRun[] = [];
  let paragraphs = 0;
  let depth = 0;
  let aside = 0;
  const spans: CellFont[] = [];
  let endsBlank = true;

  const add = (text: string): void => {
    if (text === '') return;
    const font = spans.at(-1);
    runs.push({ text, font: font?.font, bold: font?.bold, italic: font?.italic });
  };

  return {
    get wantsText() {
      return depth > 0 && aside === 0;
    },
    open(name, attributes) {
      if (aside > 0 || name === 'annotation' || name === 'ruby-text' || name === 'frame' || name === 'custom-shape') {
        aside++;
      } else if (name === 'p' || name === 'h') {
        if (depth++ === 0) {
          if (paragraphs++ > 0) add('\n');
          endsBlank = true;
        }
      } else if (depth === 0) return;
      else if (name === 'span') {
        const style = attributeOf(attributes, 'style-name');
        spans.push({ ...spans.at(-1), ...(style !== undefined && fontOf(style)) });
      } else if (name === 's') {
        add(' '.repeat(Math.min(countOf(attributeOf(attributes, 'c')), MAX_BLANKS)));
        endsBlank = true;
      } else if (name === 'tab') add('\t');
      else if (name === 'line-break') add('\n');
    },
    text(text) {
      const collapsed = text.replace(/[ \t\r\n]+/g, ' ');
      const shown = endsBlank && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
      if (shown === '') return;
      endsBlank = shown.endsWith(' ');
      add(cleanCellText(shown));
    },
    close(name) {
      if (aside > 0) aside--;
      else if (name === 'p' || name === 'h') depth--;
      else if (name === 'span' && depth > 0) spans.pop();
    },
    take() {
      const gathered = runs;
      runs = [];
      paragraphs = 0;
      const text = gathered.map((run) => run.text).join('');
      const plain = gathered.every((run) => run.font === undefined && run.bold === undefined && run.italic === undefined);
      return plain ? { text } : { text, runs: gathered };
    },
  };
}
