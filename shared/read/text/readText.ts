// Plain text in any shape that a table takes: CSV and its relatives, Markdown, one cell a line, columns by spaces, else prose.
// Decides by the text itself, never by the file's name.
import { decodeBytes } from '../../text/decodeBytes.ts';
import { ImportError } from '../../source/importError.ts';
import type { RawCell, RawGrid, RawParagraph, RawRow, RawSource, SourceFormat, SourceNote } from '../../source/rawSource.ts';
import { isCellPerLine, readCellPerLine } from './cellPerLine.ts';
import { readColumnsBySpaces } from './columnsBySpaces.ts';
import { type Delimiter, findDelimiter, splitRecords } from './delimitedText.ts';
import { hasMarkdownTable, readMarkdown } from './markdownTables.ts';

const MAX_LENGTH = 100_000_000;
const MAX_CELLS = 2_000_000;
const SEPARATOR_LINE = /^sep=([\t;,|])[ \t]*(?:\r\n?|\n|$)/i;
const LINE_BREAK = /\r\n?|[\n\f\v\u0085\u2028\u2029]/;

interface Read {
  readonly format: SourceFormat;
  readonly blocks: readonly (RawGrid | RawParagraph)[];
  readonly notes: readonly SourceNote[];
}

/**
 * One sheet without a name. Throws ImportError 'encoding', 'empty-file', 'malformed-csv', 'too-large' ('text-size', 'cells').
 * Notes: 'encoding-guessed' (which), 'columns-by-position' (a table by spaces should be looked over).
 */
export function readText(input: Uint8Array | string): RawSource {
  const { text, encoding, guessed } = typeof input === 'string' ? { text: input, encoding: '', guessed: false } : decodeBytes(input);
  if (text.length > MAX_LENGTH) throw new ImportError('too-large', 'text-size');
  const plain = text.replace(/^\ufeff/, '');
  if (plain.trim() === '') throw new ImportError('empty-file');
  const { format, blocks, notes } = readShape(plain);
  return {
    format,
    sheets: [{ name: null, visibility: 'visible', blocks }],
    notes: [...(guessed ? [{ code: 'encoding-guessed', values: { encoding } }] : []), ...notes],
  };
}

function readShape(text: string): Read {
  const separator = SEPARATOR_LINE.exec(text);
  if (separator) return delimited(text.slice(separator[0].length), separator[1] as Delimiter);
  const lines = text.split(LINE_BREAK);
  if (hasMarkdownTable(lines)) return { format: 'markdown', blocks: readMarkdown(lines), notes: [] };
  if (isCellPerLine(lines)) return { format: 'text', blocks: readCellPerLine(lines), notes: [] };
  const delimiter = findDelimiter(text);
  if (delimiter === '\t') return delimited(text, delimiter);
  // Before commas and semicolons, which a table set by spaces may well hold in its cells.
  const byPosition = readColumnsBySpaces(lines);
  if (byPosition) return { format: 'text', blocks: byPosition, notes: [{ code: 'columns-by-position' }] };
  if (delimiter) return delimited(text, delimiter);
  const blocks = lines.flatMap((line) => (line.trim() === '' ? [] : [{ type: 'paragraph', text: line.trim() } satisfies RawParagraph]));
  return { format: 'text', blocks, notes: [] };
}

function delimited(text: string, delimiter: Delimiter): Read {
  let count = 0;
  const rows = splitRecords(text, delimiter).map((record, index): RawRow => {
    const cells = record.flatMap((field, at): RawCell[] => {
      const shown = delimiter === '|' ? field.trim() : field;
      return shown.trim() === '' ? [] : [{ column: at + 1, text: shown, kind: 'text' }];
    });
    count += cells.length;
    if (count > MAX_CELLS) throw new ImportError('too-large', 'cells');
    return { number: index + 1, cells };
  });
  return { format: delimiter === '\t' ? 'text' : 'csv', blocks: [{ type: 'grid', rows, merges: [], columns: [] }], notes: [] };
}
