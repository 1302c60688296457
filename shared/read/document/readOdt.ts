// An OpenDocument text (.odt, .ott) as a RawSource: paragraphs and tables in reading order. Deleted text, notes and comments are left out.
import { type OfficePackage, openPackage } from '../../opc/officePackage.ts';
import { readXml, type XmlAttributes } from '../../opc/readXml.ts';
import { ImportError } from '../../source/importError.ts';
import type { RawGrid, RawParagraph, RawSource } from '../../source/rawSource.ts';
import { joinParagraphs, paragraphOf, type StyledPiece } from '../../source/styledText.ts';
import { createOdfLists } from './odfLists.ts';
import { type OdfLook, type OdfStyles, readOdfStyles } from './odfStyles.ts';
import { addColumns, type CellSpan, closeCell, closeRow, count, openRow, openTable, type OpenTable, spanOf } from './odtTables.ts';

interface Frame {
  readonly kind: 'body' | 'cell' | 'box';
  readonly paragraphs: StyledPiece[][];
  pieces: StyledPiece[] | null;
  /** Looks of the open paragraph and of the spans in it. */
  looks: OdfLook[];
}

const NOT_SHOWN = new Set([
  'tracked-changes',
  'annotation',
  'note',
  'forms',
  'sequence-decls',
  'variable-decls',
  'user-field-decls',
  'desc',
  'title',
  'ruby-text',
  'number',
]);
const MAX_BLANKS = 1000;

/** Throws ImportError: 'encrypted', 'corrupt-container' without content.xml, else as the package and its XML. */
export function readOdt(input: Uint8Array | OfficePackage): RawSource {
  const file = input instanceof Uint8Array ? openPackage(input) : input;
  if (file.has('META-INF/manifest.xml') && file.text('META-INF/manifest.xml').includes('encryption-data'))
    throw new ImportError('encrypted');
  const content = file.text('content.xml');
  const styles = readOdfStyles([...(file.has('styles.xml') ? [file.text('styles.xml')] : []), content]);
  return { format: 'odt', sheets: [{ name: null, visibility: 'visible', blocks: readOdfBody(content, styles) }], notes: [] };
}

function readOdfBody(xml: string, styles: OdfStyles): (RawGrid | RawParagraph)[] {
  const blocks: (RawGrid | RawParagraph)[] = [];
  const body: Frame = newFrame('body');
  const frames: Frame[] = [body];
  const tables: OpenTable[] = [];
  const spans: CellSpan[] = [];
  const lists = createOdfLists(styles);
  let skipped = 0;
  let inBody = false;

  const frame = (): Frame => frames.at(-1) ?? body;
  const addText = (text: string): void => {
    const { pieces, looks } = frame();
    const look = looks.at(-1);
    if (pieces && !look?.hidden) pieces.push({ text, font: look?.font, bold: look?.bold, italic: look?.italic });
  };
  const openParagraph = (attributes: XmlAttributes): void => {
    const style = attributes.get('text:style-name');
    const current = frame();
    current.pieces = [];
    current.looks = [styles.look('paragraph', style)];
    addText(lists.label(style));
  };
  const emit = (pieces: readonly StyledPiece[]): void => void blocks.push(...paragraphOf(pieces));
  const emitTable = (grid: RawGrid): void => {
    if (grid.rows.length > 0) blocks.push(grid);
  };
  const closeParagraph = (): void => {
    const current = frame();
    if (current.pieces && current.kind === 'body') emit(current.pieces);
    else if (current.pieces) current.paragraphs.push(current.pieces);
    current.pieces = null;
  };
  const closeBox = (): void => {
    const paragraphs = frames.pop()?.paragraphs ?? [];
    if (frame().kind === 'body') for (const pieces of paragraphs) emit(pieces);
    else frame().paragraphs.push(...paragraphs);
  };

  const openInTable = (local: string, attributes: XmlAttributes, table: OpenTable): void => {
    if (local === 'table-header-rows') table.header = true;
    else if (local === 'table-column') addColumns(table, attributes, styles);
    else if (local === 'soft-page-break' && frame().pieces === null) table.pageBreak = true;
    else if (local === 'table-row') openRow(table);
    else if (local === 'table-cell' || local === 'covered-table-cell') {
      frames.push(newFrame('cell'));
      spans.push(spanOf(attributes));
    }
  };
  const closeInTable = (local: string, table: OpenTable): void => {
    if (local === 'table-header-rows') table.header = false;
    else if (local === 'table-row') {
      const line = closeRow(table);
      if (table.nested) frame().paragraphs.push(line);
    } else if (local === 'table-cell') closeCell(table, joinParagraphs(frames.pop()?.paragraphs ?? []), spans.pop());
    else if (local === 'covered-table-cell') {
      frames.pop();
      spans.pop();
    } else if (local === 'table') {
      tables.pop();
      if (!table.nested) emitTable(table.builder.finish(table.columns));
    }
  };

  readXml(xml, {
    open(local, attributes) {
      if (local === 'body') inBody = true;
      if (!inBody) return;
      if (skipped > 0 || NOT_SHOWN.has(local)) {
        skipped++;
        return;
      }
      const table = tables.at(-1);
      if (local === 'p' || local === 'h') openParagraph(attributes);
      else if (local === 'span') frame().looks.push({ ...frame().looks.at(-1), ...styles.look('text', attributes.get('text:style-name')) });
      else if (local === 's') addText(' '.repeat(Math.min(MAX_BLANKS, count(attributes.get('text:c')))));
      else if (local === 'tab') addText('\t');
      else if (local === 'line-break') addText('\n');
      else if (local === 'list') lists.openList(attributes);
      else if (local === 'list-item' || local === 'list-header') lists.openItem(attributes);
      else if (local === 'text-box') frames.push(newFrame('box'));
      else if (local === 'table') tables.push(openTable(frames.some(({ kind }) => kind === 'cell')));
      else if (table) openInTable(local, attributes, table);
    },
    text(text) {
      // White space collapses in ODF; blanks that count are text:s.
      if (inBody && skipped === 0) addText(text.replace(/[ \t\r\n]+/g, ' '));
    },
    close(local) {
      if (!inBody) return;
      if (skipped > 0) {
        skipped--;
        return;
      }
      const table = tables.at(-1);
      if (local === 'body') inBody = false;
      else if (local === 'p' || local === 'h') closeParagraph();
      else if (local === 'span') frame().looks.pop();
      else if (local === 'list') lists.closeList();
      else if (local === 'text-box') closeBox();
      else if (table) closeInTable(local, table);
    },
  });
  return blocks;
}

const newFrame = (kind: Frame['kind']): Frame => ({ kind, paragraphs: [], pieces: null, looks: [] });
