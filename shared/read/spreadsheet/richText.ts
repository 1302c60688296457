// Gathers a shared or inline string: plain text, or runs with their fonts. Phonetic readings (rPh) are no part of the text.
// A string is fed event by event from the scanner; it knows nothing of the part around it.
import { attributeOf } from '../../opc/scanXml.ts';
import { unescapeCellText } from './cellText.ts';

export interface RichRun {
  readonly text: string;
  /** Undefined: the cell's own font. */
  readonly font: string | undefined;
  /** Undefined: the cell's own weight. */
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
}

export interface RichText {
  readonly text: string;
  readonly runs?: readonly RichRun[];
}

interface RichTextBuilder {
  /** Whether character data is wanted now. */
  readonly wantsText: boolean;
  open(name: string, attributes: string): void;
  text(text: string): void;
  close(name: string): void;
  /** The string gathered since the last call. */
  take(): RichText;
}

export function buildRichText(): RichTextBuilder {
  let runs: RichRun[] = [];
  let plain = '';
  let text = '';
  let format: { font?: string; bold?: boolean; italic?: boolean } = {};
  let inRun = false;
  let inText = false;
  let phonetic = 0;
  return {
    get wantsText() {
      return inText && phonetic === 0;
    },
    open(name, attributes) {
      if (name === 't') inText = true;
      else if (name === 'rPh') phonetic++;
      else if (name === 'r') {
        inRun = true;
        text = '';
        format = {};
      } else if (name === 'rPr') format = { bold: false, italic: false };
      else if (inRun && name === 'rFont') {
        const font = attributeOf(attributes, 'val');
        if (font !== undefined) format.font = font;
      } else if (inRun && name === 'b') format.bold = isOn(attributes);
      else if (inRun && name === 'i') format.italic = isOn(attributes);
    },
    text(piece) {
      if (inRun) text += piece;
      else plain += piece;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic--;
      else if (name === 'r') {
        inRun = false;
        runs.push({ text: unescapeCellText(text), font: format.font, bold: format.bold, italic: format.italic });
      }
    },
    take() {
      const before = unescapeCellText(plain);
      const gathered = runs;
      runs = [];
      plain = '';
      if (gathered.length === 0) return { text: before };
      const whole = before + gathered.map((run) => run.text).join('');
      return { text: whole, runs: gathered };
    },
  };
}

function isOn(attributes: string): boolean {
  const value = attributeOf(attributes, 'val');
  return value === undefined || value === '1' || value === 'true';
}
