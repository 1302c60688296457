// Text in several fonts on its way into a cell or a paragraph: what every reader of documents collects.
// Keeps the text exactly; blanks and line breaks at the ends of a whole cell or paragraph go.
import type { RawCell, RawParagraph, RawRun } from './rawSource.ts';

/** A stretch of text with one look. */
export interface StyledPiece {
  readonly text: string;
  readonly font?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
}

export type StyledText = Pick<RawCell, 'text' | 'font' | 'runs' | 'bold' | 'italic'>;

/** One text out of pieces: `font` where all agree, `runs` where not; bold and italic where every visible piece is. */
export function joinPieces(pieces: readonly StyledPiece[]): StyledText {
  const kept = trimEnds(pieces);
  const visible = kept.filter((piece) => piece.text.trim() !== '');
  const runs: { text: string; font?: string }[] = [];
  for (const { text, font } of kept) {
    const last = runs.at(-1);
    // A blank or line break has no letters to be in a font: it joins what stands before it.
    if (last && (last.font === font || text.trim() === '')) last.text += text;
    else runs.push(font === undefined ? { text } : { text, font });
  }
  const [first] = runs;
  return {
    text: kept.map((piece) => piece.text).join(''),
    ...(runs.length === 1 && first?.font !== undefined ? { font: first.font } : {}),
    ...(runs.length > 1 ? { runs: runs satisfies RawRun[] } : {}),
    ...(visible.length > 0 && visible.every((piece) => piece.bold) ? { bold: true } : {}),
    ...(visible.length > 0 && visible.every((piece) => piece.italic) ? { italic: true } : {}),
  };
}

/** A paragraph outside of tables; none where no text is left. */
export function paragraphOf(pieces: readonly StyledPiece[]): RawParagraph[] {
  const { text, font, runs } = joinPieces(pieces);
  return text === '' ? [] : [{ type: 'paragraph', text, ...(font === undefined ? {} : { font }), ...(runs ? { runs } : {}) }];
}

/** Paragraphs of a cell as one list of pieces, a line break between them. */
export function joinParagraphs(paragraphs: readonly (readonly StyledPiece[])[]): StyledPiece[] {
  return paragraphs.flatMap((paragraph, index) => (index === 0 ? paragraph : [{ text: '\n' }, ...paragraph]));
}

function trimEnds(pieces: readonly StyledPiece[]): StyledPiece[] {
  const hasInk = ({ text }: StyledPiece): boolean => text.trim() !== '';
  const kept = pieces.slice(Math.max(0, pieces.findIndex(hasInk)), pieces.findLastIndex(hasInk) + 1).filter(({ text }) => text !== '');
  const first = kept[0];
  if (first) kept[0] = { ...first, text: first.text.trimStart() };
  const last = kept.at(-1);
  if (last) kept[kept.length - 1] = { ...last, text: last.text.trimEnd() };
  return kept;
}
