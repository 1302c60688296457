// What a paragraph of a binary Word file says about tables and lists, read from its modifiers.
import type { DocFile } from './docFile.ts';
import type { DocLooks } from './docLooks.ts';
import { eachModifier, type PropertyRun } from './docProperties.ts';

interface DocCell {
  /** Twips. */
  readonly right: number;
  vertical?: 'restart' | 'continue';
  joinsLeft?: boolean;
}

export interface DocParagraph {
  inTable: boolean;
  /** Ends a row; `cells` and `left` are then given. */
  rowEnd: boolean;
  /** Ends a cell, or a row, of a table within a cell. */
  innerCell: boolean;
  innerRow: boolean;
  depth: number;
  pageBreakBefore: boolean;
  list: number;
  level: number;
  header: boolean;
  left: number;
  cells: DocCell[];
}

const CODES = {
  inTable: 0x2416,
  rowEnd: 0x2417,
  depth: 0x6649,
  innerCell: 0x244b,
  innerRow: 0x244c,
  pageBreak: 0x2407,
  level: 0x260a,
  list: 0x460b,
  header: 0x3404,
  definition: 0xd608,
  vertical: 0xd62b,
};
const CELL_LENGTH = 20;
const MAX_CELLS = 64;

export function readParagraph(file: DocFile, run: PropertyRun | undefined, looks: DocLooks): DocParagraph {
  const paragraph: DocParagraph = {
    inTable: false,
    rowEnd: false,
    innerCell: false,
    innerRow: false,
    depth: 0,
    pageBreakBefore: false,
    list: 0,
    level: 0,
    header: false,
    left: 0,
    cells: [],
  };
  if (!run) return paragraph;
  const take = (code: number, operand: DataView): void => takeModifier(paragraph, code, operand);
  for (const modifiers of looks.paragraphModifiers(run.style)) eachModifier(file, modifiers, take);
  eachModifier(file, run.modifiers, take);
  return paragraph;
}

function takeModifier(paragraph: DocParagraph, code: number, operand: DataView): void {
  const on = operand.byteLength > 0 && operand.getUint8(0) !== 0;
  if (code === CODES.inTable) paragraph.inTable = on;
  else if (code === CODES.rowEnd) paragraph.rowEnd = on;
  else if (code === CODES.innerCell) paragraph.innerCell = on;
  else if (code === CODES.innerRow) paragraph.innerRow = on;
  else if (code === CODES.depth) paragraph.depth = operand.getInt32(0, true);
  else if (code === CODES.pageBreak) paragraph.pageBreakBefore = on;
  else if (code === CODES.level) paragraph.level = operand.getUint8(0);
  else if (code === CODES.list) paragraph.list = operand.getUint16(0, true);
  else if (code === CODES.header) paragraph.header = on;
  else if (code === CODES.definition) takeDefinition(paragraph, operand);
  else if (code === CODES.vertical && operand.byteLength >= 3) setVertical(paragraph.cells[operand.getUint8(1)], operand.getUint8(2));
}

function takeDefinition(paragraph: DocParagraph, operand: DataView): void {
  const count = Math.min(MAX_CELLS, operand.byteLength > 2 ? operand.getUint8(2) : 0);
  const flagsAt = 3 + (count + 1) * 2;
  if (operand.byteLength < flagsAt) return;
  paragraph.left = operand.getInt16(3, true);
  paragraph.cells = Array.from({ length: count }, (_, index): DocCell => {
    const cell: DocCell = { right: operand.getInt16(5 + index * 2, true) };
    const at = flagsAt + index * CELL_LENGTH;
    const flags = at + 2 <= operand.byteLength ? operand.getUint16(at, true) : 0;
    if ((flags & 3) > 1) cell.joinsLeft = true;
    setVertical(cell, (flags >> 5) & 3);
    return cell;
  });
}

/** 1: goes on from above, 3: begins a merge, 0: neither. */
function setVertical(cell: DocCell | undefined, value: number): void {
  if (!cell) return;
  if (value === 0) delete cell.vertical;
  else cell.vertical = value === 1 ? 'continue' : 'restart';
}
