// Gives a source whose every cell and paragraph is Unicode NFC, and says what was changed. The only step between the readers and
// the detection that touches letters; it changes no structure, and no text that already was right.
import { type EncodingDecision, decideEncodings, decodeAs, type FontedText } from '../text/legacyEncoding.ts';
import { normalizeText, type TextChange } from '../text/normalize.ts';
import type { RawCell, RawGrid, RawParagraph, RawRow, RawRun, RawSheet, RawSource } from '../source/rawSource.ts';

export type TextRepairCode = 'tcvn3-decoded' | 'vni-decoded' | TextChange;

/** One text that was changed; a text with several changes gives several repairs with the same `before` and `after`. */
export interface TextRepair {
  readonly code: TextRepairCode;
  readonly where: {
    readonly sheet: string | null;
    /** From 0: which block of the sheet (a document may hold several grids). */
    readonly block: number;
    /** Absent for a paragraph. */
    readonly row?: number;
    readonly column?: number;
  };
  readonly before: string;
  readonly after: string;
}

/** What holds text in a source: a cell or a paragraph. */
type Holder = Pick<RawCell, 'text' | 'font' | 'runs'>;
type Decoded = Pick<RawCell, 'text' | 'runs'>;

/**
 * Decodes TCVN3 and VNI run by run (by letters and fonts, with the whole document as witness) and normalises every text.
 * Sheets, grids, rows and cells keep their places; `runs` whose letters grew together over their border are left out.
 */
export function decodeLegacyText(source: RawSource): { readonly source: RawSource; readonly repairs: readonly TextRepair[] } {
  const texts: FontedText[] = [];
  for (const sheet of source.sheets) {
    visit(sheet, (holder, row) => {
      for (const run of runsOf(holder)) texts.push({ text: run.text, font: run.font, row });
    });
  }
  const decisions = decideEncodings(texts)[Symbol.iterator]();
  const repairs: TextRepair[] = [];
  const sheets = source.sheets.map((sheet) => decodeSheet(sheet, decisions, repairs));
  return { source: { ...source, sheets }, repairs };
}

/** Every holder in the order in which `decodeSheet` asks for decisions. */
function visit(sheet: RawSheet, take: (holder: Holder, row: string) => void): void {
  sheet.blocks.forEach((block, index) => {
    if (block.type === 'paragraph') take(block, `${sheet.name}/${index}`);
    else for (const row of block.rows) for (const cell of row.cells) take(cell, `${sheet.name}/${index}/${row.number}`);
  });
}

function runsOf(holder: Holder): readonly RawRun[] {
  if (holder.runs)
    return holder.runs.map((run) => (run.font === undefined && holder.font !== undefined ? { ...run, font: holder.font } : run));
  return [holder.font === undefined ? { text: holder.text } : { text: holder.text, font: holder.font }];
}

function decodeSheet(sheet: RawSheet, decisions: Iterator<EncodingDecision>, repairs: TextRepair[]): RawSheet {
  const blocks = sheet.blocks.map((block, index): RawGrid | RawParagraph => {
    const place = { sheet: sheet.name, block: index };
    if (block.type === 'paragraph') {
      const decoded = decodeHolder(block, decisions, place, repairs);
      if (isSame(block, decoded)) return block;
      const { text: _text, runs: _runs, ...rest } = block;
      return { ...rest, ...decoded };
    }
    return { ...block, rows: block.rows.map((row) => decodeRow(row, decisions, place, repairs)) };
  });
  return { ...sheet, blocks };
}

function decodeRow(row: RawRow, decisions: Iterator<EncodingDecision>, place: TextRepair['where'], repairs: TextRepair[]): RawRow {
  const cells = row.cells.map((cell): RawCell => {
    const decoded = decodeHolder(cell, decisions, { ...place, row: row.number, column: cell.column }, repairs);
    if (isSame(cell, decoded)) return cell;
    const { text: _text, runs: _runs, ...rest } = cell;
    return { ...rest, ...decoded };
  });
  return { ...row, cells };
}

/** Most texts are right as they are: big sheets are not copied. */
const isSame = (holder: Holder, decoded: Decoded): boolean => holder.text === decoded.text && holder.runs === decoded.runs;

function decodeHolder(holder: Holder, decisions: Iterator<EncodingDecision>, where: TextRepair['where'], repairs: TextRepair[]): Decoded {
  const codes = new Set<TextRepairCode>();
  const runs = runsOf(holder).map((run): RawRun => {
    const decision: EncodingDecision = decisions.next().value ?? { encoding: 'unicode' };
    const text = decodeAs(run.text, decision);
    if (decision.encoding !== 'unicode' && text !== run.text) codes.add(`${decision.encoding}-decoded`);
    return { ...run, text };
  });
  const { text, changes } = normalizeText(runs.map((run) => run.text).join(''));
  if (text !== holder.text) {
    for (const change of changes) codes.add(change);
    for (const code of codes) repairs.push({ code, where, before: holder.text, after: text });
  }
  if (!holder.runs) return { text };
  if (text === holder.text) return { text, runs: holder.runs };
  const normalized = runs.map((run) => ({ ...run, text: normalizeText(run.text).text }));
  return normalized.map((run) => run.text).join('') === text ? { text, runs: normalized } : { text };
}
