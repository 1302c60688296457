// Tables of Markdown, among paragraphs. Understands bars, the line of dashes, \| and <br>; other marks are taken off headings and bold.
import type { RawGrid, RawParagraph } from '../../source/rawSource.ts';
import { createGridBuilder, type GridBuilder } from '../../source/gridBuilder.ts';

const DASHES = /^\s*(?:\|\s*)?:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+(?:\|\s*)?$|^\s*\|\s*:?-{2,}:?\s*\|\s*$/;

export const hasMarkdownTable = (lines: readonly string[]): boolean =>
  lines.some((line, index) => index > 0 && DASHES.test(line) && (lines[index - 1] ?? '').includes('|'));

/** Paragraphs and grids in order. A table is a line with bars, a line of dashes, and the lines with bars after it. */
export function readMarkdown(lines: readonly string[]): (RawGrid | RawParagraph)[] {
  const blocks: (RawGrid | RawParagraph)[] = [];
  let builder: GridBuilder | null = null;
  const endTable = (): void => {
    if (builder) blocks.push(builder.finish());
    builder = null;
  };
  lines.forEach((line, index) => {
    if (DASHES.test(line)) return;
    const starts = builder === null && line.includes('|') && DASHES.test(lines[index + 1] ?? '');
    if (starts) builder = createGridBuilder();
    if (builder && line.includes('|')) {
      addRow(builder, line, starts);
      return;
    }
    endTable();
    const text = plain(line.replace(/^\s*#{1,6}\s+/, '')).text;
    if (text !== '') blocks.push({ type: 'paragraph', text });
  });
  endTable();
  return blocks;
}

function addRow(builder: GridBuilder, line: string, header: boolean): void {
  builder.startRow();
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  for (const cell of inner.split(/(?<!\\)\|/)) builder.cell(plain(cell.replaceAll('\\|', '|').replace(/<br\s*\/?>/gi, '\n')), {});
  builder.endRow(header ? { header } : {});
}

function plain(marked: string): { text: string; bold?: boolean } {
  const text = marked.trim();
  const bold = /^\*\*([^*]+)\*\*$/.exec(text)?.[1];
  return bold === undefined ? { text: text.replaceAll('**', '') } : { text: bold, bold: true };
}
