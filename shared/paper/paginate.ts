// Deals rows out to pages from their measured heights, by the rules that the printed document states to the browser:
// rows whole, headings with the row under them, the signature with the last row. Any unit of length, the same throughout.

export interface MeasuredRow {
  readonly height: number;
  readonly breakBefore: boolean;
  readonly keepWithNext: boolean;
}

export interface PageMeasures {
  readonly pageHeight: number;
  readonly heading: number;
  /** The table's head. */
  readonly header: number;
  readonly rows: readonly MeasuredRow[];
  /** Signature and recipients; 0 where there are none. */
  readonly closing: number;
  /** One line of the table's text: the step in which a row higher than a page is divided. */
  readonly line: number;
  readonly repeatHeader: boolean;
}

/** A row, or the part of it from `offset` on, as it stands on a page. */
export interface RowPiece {
  readonly row: number;
  readonly offset: number;
  readonly height: number;
}

export interface PageContent {
  readonly heading: boolean;
  readonly header: boolean;
  readonly pieces: readonly RowPiece[];
  readonly closing: boolean;
}

export interface Pagination {
  readonly pages: readonly PageContent[];
  /** Rows that begin a page. */
  readonly breaks: ReadonlySet<number>;
  /** Rows that go over a page's end, because they are higher than a page or than what page 1 leaves them. */
  readonly divided: ReadonlySet<number>;
  readonly closingBreak: boolean;
}

/** A divided row begins on the page where it stands only if this many lines of it fit there. */
const LEAST_LINES = 4;

interface OpenPage {
  heading: boolean;
  header: boolean;
  pieces: RowPiece[];
  closing: boolean;
  left: number;
}

/** Pages in order, at least one. Every row stands on the pages once, whole or in consecutive pieces. */
export function paginate(measures: PageMeasures): Pagination {
  const { pageHeight, header, rows, repeatHeader, line } = measures;
  const breaks = new Set<number>();
  const divided = new Set<number>();
  let page: OpenPage = { heading: true, header: true, pieces: [], closing: false, left: pageHeight - measures.heading - header };
  const pages = [page];
  const freshRoom = pageHeight - (repeatHeader ? header : 0);

  const turnPage = (): void => {
    page = { heading: false, header: repeatHeader, pieces: [], closing: false, left: freshRoom };
    pages.push(page);
  };
  const put = (row: number, offset: number, height: number): void => {
    page.pieces.push({ row, offset, height });
    page.left -= height;
  };
  const divide = (row: number, height: number): void => {
    divided.add(row);
    let offset = 0;
    while (height - offset > page.left) {
      const part = Math.max(line, Math.floor(page.left / line) * line);
      put(row, offset, part);
      offset += part;
      turnPage();
    }
    put(row, offset, height - offset);
    // The browser may divide a line earlier: what follows must fit all the same.
    page.left = Math.max(0, page.left - line);
  };
  const place = (row: number): void => {
    const height = rows[row]?.height ?? 0;
    if (height <= page.left) return put(row, 0, height);
    const begun = page.pieces.length > 0;
    if (begun && (height <= freshRoom || page.left < line * LEAST_LINES)) {
      turnPage();
      breaks.add(row);
      return place(row);
    }
    return divide(row, height);
  };

  for (let start = 0; start < rows.length;) {
    let end = start + 1;
    while (end < rows.length && rows[end - 1]?.keepWithNext === true && rows[end]?.breakBefore === false) end += 1;
    const block = rows.slice(start, end);
    const withClosing = end === rows.length ? measures.closing : 0;
    const height = block.reduce((sum, row) => sum + row.height, withClosing);
    const asked = rows[start]?.breakBefore === true;
    if (page.pieces.length > 0 && (asked || (height > page.left && height <= freshRoom))) {
      turnPage();
      breaks.add(start);
    }
    for (let row = start; row < end; row += 1) place(row);
    start = end;
  }

  const closingBreak = measures.closing > page.left && page.pieces.length > 0;
  if (closingBreak) {
    turnPage();
    page.header = false;
  }
  page.closing = measures.closing > 0;
  return { pages, breaks, divided, closingBreak };
}
