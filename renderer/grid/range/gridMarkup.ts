// The elements of AG Grid that the sheet is built on. The only module that knows its class names and attributes (tests/architecture.test.ts;
// tests/e2e/flows/gridBehaviour.e2e.ts checks that they exist): they are not a public interface and may change with a version.
import { assert } from '#shared/util/assert.ts';

const VIEWPORT = '.ag-grid-viewport';
const CONTAINER = '.ag-grid-scrolling-container';
const HEADER = '.ag-header';
const HEADER_CELL = '.ag-header-cell[col-id]';
const GROUP_CELL = '.ag-header-group-cell';
const COLUMN_ID = 'col-id';

export interface HeaderCellElement {
  readonly columnId: string;
  readonly element: HTMLElement;
}

export interface GridMarkup {
  /** Scrolls, and shows the header on top. */
  readonly viewport: HTMLElement;
  /** Holds all rows; moves when the viewport scrolls. */
  readonly container: HTMLElement;
  readonly header: HTMLElement;
  /** The header cells that are drawn, in no particular order. */
  headerCells(): HeaderCellElement[];
  /** The header cell of a column; undefined if it is not drawn. */
  headerCell(columnId: string): HTMLElement | undefined;
  /** The header cell that an event happened on. */
  headerCellAt(target: EventTarget | null): HeaderCellElement | null;
  /** The cell of a common header that an event happened on. */
  groupCellAt(target: EventTarget | null): Element | null;
  /** Marks the header cells of these columns as selected. To be called with every repaint: AG Grid replaces cells while scrolling. */
  markSelected(isSelected: (columnId: string) => boolean): void;
}

/** The elements of the AG Grid inside `host`. */
export function gridMarkup(host: HTMLElement): GridMarkup {
  const header = part(host, HEADER);
  const cellOf = (element: HTMLElement): HeaderCellElement => ({ element, columnId: element.getAttribute(COLUMN_ID) ?? '' });
  const headerCells = (): HeaderCellElement[] => [...header.querySelectorAll<HTMLElement>(HEADER_CELL)].map(cellOf);
  return {
    viewport: part(host, VIEWPORT),
    container: part(host, CONTAINER),
    header,
    headerCells,
    headerCell: (columnId) => headerCells().find((cell) => cell.columnId === columnId)?.element,
    headerCellAt(target) {
      const element = target instanceof Element ? target.closest<HTMLElement>(HEADER_CELL) : null;
      return element && cellOf(element);
    },
    groupCellAt: (target) => (target instanceof Element ? target.closest(GROUP_CELL) : null),
    markSelected(isSelected) {
      for (const { columnId, element } of headerCells()) element.classList.toggle('in-selection', isSelected(columnId));
    },
  };
}

function part(host: HTMLElement, selector: string): HTMLElement {
  const found = host.querySelector<HTMLElement>(selector);
  assert(found, `AG Grid has ${selector}`);
  return found;
}
