// Rich Text Format as a RawSource: paragraphs and tables in reading order. Numbers of lists come from the text that the writer left
// for older programs (\listtext). Pictures, headers, notes, deleted and hidden text are left out.
import { ImportError } from '../../source/importError.ts';
import type { RawGrid, RawParagraph, RawSource } from '../../source/rawSource.ts';
import type { RowMarks } from '../../source/gridBuilder.ts';
import { paragraphOf, type StyledPiece } from '../../source/styledText.ts';
import { type EdgeRow, gridFromEdges } from './edgeTable.ts';
import { createRtfText, type RtfFont, type RtfLook } from './rtfText.ts';
import { readRtfTokens } from './rtfTokens.ts';
import { CHARACTERS, NOT_SHOWN, SHOWN } from './rtfWords.ts';

interface CellDefinition {
  right: number;
  vertical?: 'restart' | 'continue';
  joinsLeft?: boolean;
}

interface RowDefinition {
  left: number;
  cells: CellDefinition[];
  open: Omit<CellDefinition, 'right'>;
  marks: { -readonly [Key in keyof RowMarks]: RowMarks[Key] };
}

interface Group {
  readonly look: RtfLook;
  destination: 'text' | 'fonts' | 'none';
  /** \* came: a destination that is not known here is to be left out. */
  optional: boolean;
}

const MAX_LENGTH = 100_000_000;
const HEAD = [0x7b, 0x5c, 0x72, 0x74];
/** Throws ImportError 'format-mismatch' without RTF's head, 'too-large' ('rtf-size', 'rtf-groups', 'cells'). */
export function readRtf(bytes: Uint8Array): RawSource {
  if (bytes.length > MAX_LENGTH) throw new ImportError('too-large', 'rtf-size');
  if (HEAD.some((byte, index) => bytes[index] !== byte)) throw new ImportError('format-mismatch', 'rtf');
  return { format: 'rtf', sheets: [{ name: null, visibility: 'visible', blocks: readBlocks(bytes) }], notes: [] };
}

function readBlocks(bytes: Uint8Array): (RawGrid | RawParagraph)[] {
  const blocks: (RawGrid | RawParagraph)[] = [];
  const fonts = new Map<number, RtfFont>();
  const groups: Group[] = [];
  let codePage = 1252;
  let defaultFont = 0;
  let group: Group = {
    look: { font: 0, bold: false, italic: false, hidden: false, fallbackBytes: 1 },
    destination: 'text',
    optional: false,
  };
  let fontNumber = 0;
  let inTable = false;
  let definition = newDefinition();
  let cells: StyledPiece[][] = [];
  let rows: EdgeRow[] = [];
  let pageBreak = false;
  const text = createRtfText(fonts, () => codePage);

  const endTable = (): void => {
    if (rows.length > 0) blocks.push(gridFromEdges(rows));
    rows = [];
  };
  const endParagraph = (): void => {
    if (inTable) {
      text.plain('\n', group.look);
      return;
    }
    endTable();
    blocks.push(...paragraphOf(text.take()));
  };
  const endRow = (): void => {
    const defined = definition.cells;
    const row = cells.map((pieces, index) => ({ right: definition.left + (index + 1) * 1440, ...defined[index], pieces }));
    if (row.length > 0) rows.push({ left: definition.left, cells: row, marks: definition.marks });
    cells = [];
    text.take();
    inTable = false;
  };

  const controlTable = (name: string, value: number): boolean => {
    if (name === 'trowd') definition = newDefinition();
    else if (name === 'trleft') definition.left = value;
    else if (name === 'trhdr') definition.marks.header = true;
    else if (name === 'clvmgf') definition.open.vertical = 'restart';
    else if (name === 'clvmrg') definition.open.vertical = 'continue';
    else if (name === 'clmrg') definition.open.joinsLeft = true;
    else if (name === 'cellx') {
      definition.cells.push({ ...definition.open, right: value });
      definition.open = {};
    } else if (name === 'intbl') inTable = true;
    else if (name === 'cell') {
      const pieces = text.take();
      if (pageBreak && cells.length === 0) definition.marks.pageBreakBefore = true;
      pageBreak = false;
      cells.push(pieces);
    } else if (name === 'row') endRow();
    else return false;
    return true;
  };

  const controlLook = (name: string, value: number | undefined): boolean => {
    const { look } = group;
    if (name === 'f') look.font = value ?? defaultFont;
    else if (name === 'b') look.bold = value !== 0;
    else if (name === 'i') look.italic = value !== 0;
    else if (name === 'v' || name === 'deleted') look.hidden = value !== 0;
    else if (name === 'uc') look.fallbackBytes = Math.max(0, value ?? 1);
    else if (name === 'plain') Object.assign(look, { font: defaultFont, bold: false, italic: false, hidden: false });
    else return false;
    return true;
  };

  const control = (name: string, value: number | undefined): void => {
    if (name === '*') group.optional = true;
    else if (name === 'fonttbl') group.destination = 'fonts';
    else if (name === 'nesttableprops') {
      // The end of a row of a table within a cell.
      text.plain('\n', group.look);
      group.destination = 'none';
    } else if (NOT_SHOWN.has(name) || (group.optional && !SHOWN.has(name))) group.destination = 'none';
    else if (group.destination === 'fonts') controlFont(name, value ?? 0);
    else if (name === 'ansicpg') codePage = value ?? codePage;
    else if (name === 'deff') group.look.font = defaultFont = value ?? 0;
    else if (name === 'pard') inTable = false;
    else if (name === 'par' || name === 'sect') endParagraph();
    else if (name === 'u') {
      if (!group.look.hidden) text.unicode(value ?? 0, group.look);
    } else if (name === 'page' || name === 'pagebb') pageBreak = true;
    else if (!controlTable(name, value ?? 0) && !controlLook(name, value)) {
      const character = CHARACTERS[name];
      if (character !== undefined && !group.look.hidden) text.plain(character, group.look);
    }
    if (name !== '*') group.optional = false;
  };

  const controlFont = (name: string, value: number): void => {
    if (name === 'f') fonts.set((fontNumber = value), { name: '', charset: 0 });
    const font = fonts.get(fontNumber);
    if (name === 'fcharset' && font) font.charset = value;
  };

  readRtfTokens(bytes, {
    open() {
      groups.push(group);
      group = { look: { ...group.look }, destination: group.destination, optional: false };
    },
    close() {
      group = groups.pop() ?? group;
    },
    control(name, value) {
      if (group.destination !== 'none') control(name, value);
    },
    byte(value) {
      const font = fonts.get(fontNumber);
      if (group.destination === 'fonts' && font && value !== 0x3b) font.name += String.fromCharCode(value);
      else if (group.destination === 'text' && !group.look.hidden) text.byte(value, group.look);
    },
  });
  if (cells.length > 0) endRow();
  inTable = false;
  endParagraph();
  return blocks;
}

const newDefinition = (): RowDefinition => ({ left: 0, cells: [], open: {}, marks: {} });
