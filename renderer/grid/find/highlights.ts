// Highlights every match in the drawn cells by the browser's CSS highlights: no element is added to a cell.
import type { GridApi } from 'ag-grid-community';
import type { Row } from '#shared/annex/model.ts';
import type { Surface } from '../range/surface.ts';
import { compileSearch, type Search, type SearchOptions } from './search.ts';

const NAME = 'sheet-find';

export interface Highlights {
  /** Highlights the matches of a search from now on; null ends it. */
  search(options: SearchOptions | null): void;
  /** Cells have changed. */
  refresh(): void;
  destroy(): void;
}

export function createHighlights(api: GridApi<Row>, surface: Surface): Highlights {
  let search: Search | null = null;
  let frame = 0;

  const draw = (): void => {
    if (!('highlights' in CSS)) return;
    const ranges = search ? rangesIn(surface.container, search) : [];
    if (ranges.length > 0) CSS.highlights.set(NAME, new Highlight(...ranges));
    else CSS.highlights.delete(NAME);
  };
  const later = (): void => {
    if (!search) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(draw);
  };
  const events = ['viewportChanged', 'modelUpdated', 'bodyScroll'] as const;
  for (const event of events) api.addEventListener(event, later);

  return {
    search(options) {
      search = options && compileSearch(options);
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(draw);
    },
    refresh: later,
    destroy() {
      search = null;
      draw();
      if (!api.isDestroyed()) for (const event of events) api.removeEventListener(event, later);
    },
  };
}

function rangesIn(container: HTMLElement, search: Search): Range[] {
  const ranges: Range[] = [];
  for (const cell of container.querySelectorAll('.sheet-cell')) {
    const node = cell.firstChild;
    if (!(node instanceof Text)) continue;
    for (const { start, end } of search.matches(node.data)) {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  return ranges;
}
