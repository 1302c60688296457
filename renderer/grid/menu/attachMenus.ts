// Opens the context menu where the right mouse button is pressed: on cells, the row header or a column header.
import type { MenuArea, ViewStore } from '../gridView.ts';
import type { RangeLayer } from '../range/rangeLayer.ts';

/** `host` is the grid's own box, against which the menu is placed. */
export function attachMenus({ surface }: RangeLayer, host: HTMLElement, view: ViewStore): void {
  const openAt = (event: MouseEvent, area: MenuArea): void => {
    const box = host.getBoundingClientRect();
    view.setState({ menu: { area, x: event.clientX - box.left, y: event.clientY - box.top } });
  };
  surface.container.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    openAt(event, surface.hit(event.clientX, event.clientY)?.area === 'rowHeader' ? 'rows' : 'cells');
  });
  surface.header.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    if (surface.headerCellAt(event.target) !== null || surface.groupCellAt(event.target) !== null) openAt(event, 'column');
  });
}
