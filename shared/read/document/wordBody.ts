// Reads word/document.xml as a stream into paragraphs and grids in reading order, as Word shows it with all changes accepted:
// deleted and hidden text left out, automatic numbers written out, text boxes and alternative content once.
import { readXml, type XmlAttributes } from '../../opc/readXml.ts';
import type { RawGrid, RawParagraph, SourceNote } from '../../source/rawSource.ts';
import { joinParagraphs, paragraphOf, type StyledPiece } from '../../source/styledText.ts';
import { type OpenFields, takeField } from './fields.ts';
import { takeParagraphProperty, takeRunProperty } from './runProperties.ts';
import { symbolText } from './symbolText.ts';
import { type Frame, hasText, lookOf, newFrame, numberOf, resetRun, type WordContext } from './wordParagraphs.ts';
import { closeCell, closeRow, closeTable, openCell, openRow, openTable, type OpenTable, takeTableProperty } from './wordTables.ts';

/** Elements whose whole content is not shown: earlier properties, field code, deleted text, definitions, phonetic guides. */
const NOT_SHOWN = new Set([
  'rPrChange',
  'pPrChange',
  'tblPrChange',
  'trPrChange',
  'tcPrChange',
  'sectPrChange',
  'tblGridChange',
  'tblPrExChange',
  'numberingChange',
  'instrText',
  'delText',
  'delInstrText',
  'del',
  'moveFrom',
  'sectPr',
  'rt',
  'ffData',
]);
/** Marks of text, rows and cells that change tracking added or deleted. */
const TRACKED = new Set(['ins', 'del', 'moveFrom', 'cellIns', 'cellDel', 'cellMerge']);
const CHARACTERS: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t', cr: '\n', softHyphen: '\u00ad', noBreakHyphen: '-' };

/** Blocks of the body, and notes on what was left out. Throws as `readXml` and the grid builder. */
export function readWordBody(xml: string, context: WordContext): { blocks: (RawGrid | RawParagraph)[]; notes: SourceNote[] } {
  const blocks: (RawGrid | RawParagraph)[] = [];
  const notes = new Map<string, SourceNote>();
  const path: string[] = [];
  const frames: Frame[] = [newFrame('body')];
  const tables: OpenTable[] = [];
  const fields: OpenFields = [];
  const alternatives: boolean[] = [];
  const placeholders: boolean[] = [];
  let skipped = 0;
  let inText = false;

  const frame = (): Frame => frames.at(-1) ?? newFrame('body');
  const note = (code: string): void => void notes.set(code, { code });

  const addText = (text: string, font?: string): void => {
    const { paragraph } = frame();
    // The prompt of an empty content control is not text of the document; a cell within the control is a cell all the same.
    if (!paragraph || fields.includes('code') || placeholders.includes(true)) return;
    const look = lookOf(paragraph, context.styles);
    if (look.hidden) {
      note('hidden-text-left-out');
      return;
    }
    paragraph.pieces.push({ text, font: font ?? look.font, bold: look.bold, italic: look.italic });
  };

  const markPageBreak = (): void => {
    const row = tables.length === 1 ? tables[0]?.row : null;
    if (
      !row ||
      row.cells.length > 0 ||
      frames.some(({ paragraphs, paragraph }) => hasText(paragraphs) || hasText([paragraph?.pieces ?? []]))
    )
      return;
    row.marks.pageBreakBefore = true;
  };

  const closeParagraph = (): void => {
    const current = frame();
    const { paragraph } = current;
    if (!paragraph) return;
    current.paragraph = null;
    if (paragraph.goesOn) {
      current.carried = [...current.carried, ...paragraph.pieces];
      return;
    }
    const number = tables.at(-1)?.cell?.vertical === 'continue' ? '' : numberOf(paragraph, context);
    const pieces = [...current.carried, ...paragraph.pieces];
    current.carried = [];
    if (number !== '') pieces.unshift({ text: number, font: pieces[0]?.font, bold: pieces[0]?.bold, italic: pieces[0]?.italic });
    if (current.kind === 'body') emitParagraph(pieces);
    else current.paragraphs.push(pieces);
  };

  const emitParagraph = (pieces: readonly StyledPiece[]): void => void blocks.push(...paragraphOf(pieces));

  const emitTable = (grid: RawGrid): void => {
    if (grid.rows.length > 0) blocks.push(grid);
  };

  const closeFrame = (): StyledPiece[][] => {
    const closed = frames.pop();
    if (closed && closed.carried.length > 0) closed.paragraphs.push(closed.carried);
    return closed?.paragraphs ?? [];
  };

  const isSkipped = (local: string): boolean => {
    if (TRACKED.has(local)) note('tracked-changes-accepted');
    if (local === 'del' && path.at(-1) === 'trPr') {
      const row = tables.at(-1)?.row;
      if (row) row.deleted = true;
      return true;
    }
    if ((local === 'del' || local === 'moveFrom') && path.at(-1) === 'rPr') {
      const { paragraph } = frame();
      if (paragraph && path.at(-2) === 'pPr') paragraph.goesOn = true;
      return true;
    }
    if (local === 'tc' && tables.at(-1)?.row?.deleted) return true;
    if (local === 'Choice' || local === 'Fallback') {
      if (alternatives.at(-1)) return true;
      if (local === 'Choice') alternatives[alternatives.length - 1] = true;
      return false;
    }
    return NOT_SHOWN.has(local);
  };

  const openContent = (local: string, attributes: XmlAttributes): void => {
    const table = tables.at(-1);
    if (local === 'p') frame().paragraph = { pieces: [], properties: {}, run: {}, goesOn: false };
    else if (local === 'r') resetRun(frame());
    else if (local === 't') inText = true;
    else if (local === 'tbl') tables.push(openTable(frames.some(({ kind }) => kind === 'cell')));
    else if (local === 'tr' && table) openRow(table);
    else if (local === 'tc' && table) {
      openCell(table);
      frames.push(newFrame('cell'));
    } else if (local === 'txbxContent') frames.push(newFrame('box'));
    else if (local === 'AlternateContent') alternatives.push(false);
    else if (local === 'sdt') placeholders.push(false);
    else if (local === 'showingPlcHdr') placeholders[placeholders.length - 1] = true;
    else if (local === 'fldChar') takeField(fields, attributes.get('fldCharType'));
    else if (path.at(-2) === 'r') openInRun(local, attributes);
  };

  const openInRun = (local: string, attributes: XmlAttributes): void => {
    if (local === 'br') {
      if (attributes.get('type') === 'page') markPageBreak();
      addText('\n');
    } else if (local === 'lastRenderedPageBreak') markPageBreak();
    else if (local === 'sym') addText(symbolText(attributes.get('char'), attributes.get('font')), attributes.get('font'));
    else {
      const character = CHARACTERS[local];
      if (character !== undefined) addText(character);
    }
  };

  const openProperty = (local: string, attributes: XmlAttributes): boolean => {
    const parent = path.at(-2);
    const { paragraph } = frame();
    if (parent === 'rPr' && path.at(-3) === 'r' && paragraph) takeRunProperty(paragraph.run, local, attributes, context.theme);
    else if ((parent === 'pPr' || parent === 'numPr') && paragraph) {
      takeParagraphProperty(paragraph.properties, local, attributes);
      if (local === 'pageBreakBefore' && paragraph.properties.pageBreakBefore) markPageBreak();
    } else {
      const table = tables.at(-1);
      return table !== undefined && takeTableProperty(table, local, attributes);
    }
    return true;
  };

  readXml(xml, {
    open(local, attributes) {
      if (skipped > 0 || isSkipped(local)) {
        skipped++;
        return;
      }
      path.push(local);
      if (!openProperty(local, attributes)) openContent(local, attributes);
    },
    text(text) {
      if (inText && skipped === 0) addText(text);
    },
    close(local) {
      if (skipped > 0) {
        skipped--;
        return;
      }
      path.pop();
      const table = tables.at(-1);
      if (local === 't') inText = false;
      else if (local === 'p') closeParagraph();
      else if (local === 'tc' && table) closeCell(table, joinParagraphs(closeFrame()));
      else if (local === 'tr' && table) {
        const line = closeRow(table);
        if (line) frame().paragraphs.push(line);
      } else if (local === 'tbl' && table) {
        tables.pop();
        if (!table.nested) emitTable(closeTable(table));
      } else if (local === 'txbxContent') {
        const paragraphs = closeFrame();
        if (frame().kind === 'body') for (const pieces of paragraphs) emitParagraph(pieces);
        else frame().paragraphs.push(...paragraphs);
      } else if (local === 'AlternateContent') alternatives.pop();
      else if (local === 'sdt') placeholders.pop();
    },
  });
  return { blocks, notes: [...notes.values()] };
}
