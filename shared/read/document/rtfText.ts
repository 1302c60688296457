// The text of RTF on its way into pieces: bytes by the code page of their font, \u characters with their fallbacks dropped.
import { decodeWindows1252 } from '../../text/windows1252.ts';
import type { StyledPiece } from '../../source/styledText.ts';
import { legacyFontOf } from '../../text/legacyLetters.ts';

export interface RtfFont {
  name: string;
  charset: number;
}

export interface RtfLook {
  font: number;
  bold: boolean;
  italic: boolean;
  hidden: boolean;
  /** Bytes that stand for one \u character in programs without Unicode. */
  fallbackBytes: number;
}

/** Windows character sets by their number in font tables. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

interface RtfText {
  byte(value: number, look: RtfLook): void;
  /** A character by its Unicode number, as \u gives it (negative above 7FFF). */
  unicode(value: number, look: RtfLook): void;
  /** Text of the reader itself: a tab, a line break, a dash. */
  plain(text: string, look: RtfLook): void;
  take(): StyledPiece[];
}

/** `ansiCodePage` is asked when needed: the head of the file names it. */
export function createRtfText(fonts: ReadonlyMap<number, RtfFont>, ansiCodePage: () => number): RtfText {
  let pieces: StyledPiece[] = [];
  let bytes: number[] = [];
  let bytesLook: RtfLook | null = null;
  let fallbacks = 0;

  const push = (text: string, look: RtfLook): void => {
    const font = fonts.get(look.font)?.name;
    const last = pieces.at(-1);
    if (last && last.font === font && last.bold === look.bold && last.italic === look.italic)
      pieces[pieces.length - 1] = { ...last, text: last.text + text };
    else pieces.push({ text, font, bold: look.bold, italic: look.italic });
  };
  const flush = (): void => {
    if (bytes.length > 0 && bytesLook) push(decode(Uint8Array.from(bytes), fonts.get(bytesLook.font), ansiCodePage()), bytesLook);
    bytes = [];
    bytesLook = null;
  };

  return {
    byte(value, look) {
      if (fallbacks > 0) {
        fallbacks--;
        return;
      }
      if (bytesLook && !sameLook(bytesLook, look)) flush();
      bytesLook = { ...look };
      bytes.push(value);
    },
    unicode(value, look) {
      flush();
      push(String.fromCharCode(value & 0xffff), look);
      fallbacks = look.fallbackBytes;
    },
    plain(text, look) {
      flush();
      fallbacks = 0;
      push(text, look);
    },
    take() {
      flush();
      const taken = pieces;
      pieces = [];
      fallbacks = 0;
      return taken;
    },
  };
}

const sameLook = (one: RtfLook, other: RtfLook): boolean =>
  one.font === other.font && one.bold === other.bold && one.italic === other.italic;

/** Legacy Vietnamese fonts were typed as Western bytes, whatever character set Windows gave them. */
function decode(bytes: Uint8Array, font: RtfFont | undefined, ansiCodePage: number): string {
  const label = legacyFontOf(font?.name) ? 'windows-1252' : (CODE_PAGES[font?.charset ?? 0] ?? `windows-${ansiCodePage}`);
  if (label === 'windows-1252') return decodeWindows1252(bytes);
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}
