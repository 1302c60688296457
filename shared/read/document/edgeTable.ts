// Tables whose rows are given by the right edges of their cells (RTF, the binary Word format): finds the columns that all rows share
// and says what each cell spans.
import type { RawColumn, RawGrid } from '../../source/rawSource.ts';
import { createGridBuilder, type RowMarks } from '../../source/gridBuilder.ts';
import { joinPieces, type StyledPiece } from '../../source/styledText.ts';

interface EdgeCell {
  /** Twips from the margin. */
  readonly right: number;
  readonly vertical?: 'restart' | 'continue' | undefined;
  /** Drawn as one with the cell to the left. */
  readonly joinsLeft?: boolean | undefined;
  readonly pieces: readonly StyledPiece[];
}

export interface EdgeRow {
  /** Twips. */
  readonly left: number;
  readonly cells: readonly EdgeCell[];
  readonly marks: RowMarks;
}

/** Edges that differ by less were meant to be the same: dragging a border leaves such steps. 1.5 mm. */
const SAME_EDGE = 85;
const PIXELS_PER_TWIP = 96 / 1440;

/** Throws as the grid builder. */
export function gridFromEdges(rows: readonly EdgeRow[]): RawGrid {
  const edges = sharedEdges(rows);
  const builder = createGridBuilder();
  for (const row of rows) {
    builder.startRow();
    let from = columnAt(edges, row.left);
    for (const [index, cell] of row.cells.entries()) {
      if (cell.joinsLeft && index > 0) continue;
      let to = Math.max(from + 1, columnAt(edges, cell.right));
      for (let next = index + 1; row.cells[next]?.joinsLeft; next++) to = Math.max(to, columnAt(edges, row.cells[next]?.right ?? 0));
      builder.cell(joinPieces(cell.pieces), { column: from + 1, columns: to - from, vertical: cell.vertical });
      from = to;
    }
    builder.endRow(row.marks);
  }
  return builder.finish(widths(edges));
}

/** Edges in order, each group of near ones by its first. */
function sharedEdges(rows: readonly EdgeRow[]): number[] {
  const all = rows.flatMap((row) => [row.left, ...row.cells.map((cell) => cell.right)]).sort((one, other) => one - other);
  const shared: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const edge of all) {
    if (edge - last > SAME_EDGE) shared.push(edge);
    last = edge;
  }
  return shared;
}

/** The index of the shared edge that `edge` belongs to. */
function columnAt(edges: readonly number[], edge: number): number {
  let low = 0;
  let high = edges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? 0) <= edge) low = middle;
    else high = middle - 1;
  }
  return low;
}

const widths = (edges: readonly number[]): RawColumn[] =>
  edges.slice(1).map((edge, index) => ({ column: index + 1, width: Math.round((edge - (edges[index] ?? 0)) * PIXELS_PER_TWIP) }));
