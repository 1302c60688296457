// Collects the text of HTML as a browser lays it out: white space collapsed, a line break between blocks, none at the ends.
import type { HtmlLook } from './htmlStyles.ts';
import type { StyledPiece } from '../../source/styledText.ts';

export interface TextFlow {
  text(text: string, look: HtmlLook): void;
  /** `<br>`. */
  lineBreak(): void;
  /** The border of a block: at most one line break between two texts. */
  blockBreak(): void;
  /** Between two cells of a table that is only text here. */
  cellBreak(): void;
  /** What was collected; begins anew. */
  take(): StyledPiece[];
}

const COLLAPSIBLE = /[ \t\r\n\f]+/g;

export function createTextFlow(): TextFlow {
  let pieces: StyledPiece[] = [];
  let breaks = 0;
  let atBlock = false;
  let blank = false;

  const flushBreaks = (): boolean => {
    const count = breaks > 0 ? breaks : Number(atBlock && pieces.at(-1)?.text !== '\t');
    breaks = 0;
    atBlock = false;
    if (count === 0) return false;
    if (pieces.length > 0) pieces.push({ text: '\n'.repeat(count) });
    return true;
  };

  return {
    text(text, look) {
      const { font, bold, italic } = look;
      const collapsed = look.preserve ? text.replace(/\r\n?/g, '\n') : text.replace(COLLAPSIBLE, ' ');
      if (collapsed === '') return;
      if (collapsed === ' ') {
        blank = true;
        return;
      }
      const broken = flushBreaks() || pieces.length === 0;
      const inner = look.preserve ? collapsed : collapsed.replace(/^ | $/g, '');
      const before = !broken && (blank || collapsed.startsWith(' ')) && !look.preserve ? ' ' : '';
      pieces.push({ text: before + inner, font, bold, italic });
      blank = !look.preserve && collapsed.endsWith(' ');
    },
    lineBreak() {
      breaks++;
      blank = false;
    },
    blockBreak() {
      atBlock = true;
      blank = false;
    },
    cellBreak() {
      breaks = 0;
      atBlock = false;
      blank = false;
      if (pieces.length > 0) pieces.push({ text: '\t' });
    },
    take() {
      const taken = pieces;
      pieces = [];
      breaks = 0;
      atBlock = false;
      blank = false;
      return taken;
    },
  };
}
