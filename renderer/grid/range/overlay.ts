// The frames over the cells: selected ranges, active cell, fill area, cut area, drop line. They are absolute boxes in AG Grid's
// scrolled container, so that scrolling and the number of cells cost nothing.
import type { Rectangle } from './rectangle.ts';
import type { Box, Surface } from './surface.ts';

/** What the overlay shows, by position. */
export interface Picture {
  readonly ranges: readonly Rectangle[];
  readonly active: Rectangle;
  readonly fill: Rectangle | null;
  readonly cut: Rectangle | null;
  /** A line above this row, where dragged rows will be placed. */
  readonly drop: number | null;
  /** A line before this column, where dragged columns will be placed. */
  readonly dropColumn: number | null;
}

export interface Overlay {
  readonly handle: HTMLElement;
  paint(picture: Picture | null): void;
  destroy(): void;
}

export function createOverlay(surface: Surface): Overlay {
  const scrolled = layer('range-layer');
  const pinned = layer('range-layer range-layer-pinned');
  surface.container.append(scrolled, pinned);
  const handle = document.createElement('div');
  handle.className = 'range-handle';

  let boxes: HTMLElement[] = [];
  const add = (parent: HTMLElement, element: HTMLElement): void => {
    parent.append(element);
    boxes.push(element);
  };
  const draw = (rectangle: Rectangle, className: string): void => {
    const parts = surface.boxesOf(rectangle);
    parts.forEach((box, index) => {
      const joint = parts.length > 1 ? (index === 0 ? ' open-right' : ' open-left') : '';
      add(box.section === 'pinned' ? pinned : scrolled, boxElement(box, `${className}${joint}`));
    });
  };

  const drawDropColumn = (before: number): void => {
    const beside = (column: number): Box | undefined => surface.boxesOf({ top: 0, bottom: 0, left: column, right: column })[0];
    const next = beside(before);
    const last = beside(before - 1);
    const box = next ?? last;
    if (!box) return;
    const line = document.createElement('div');
    line.className = 'range-drop-column';
    const { top, height } = surface.scroll;
    place(line, { left: box.left + (next ? 0 : box.width) - 1, top, width: 2, height });
    add(box.section === 'pinned' ? pinned : scrolled, line);
  };

  return {
    handle,
    paint(picture) {
      for (const box of boxes) box.remove();
      boxes = [];
      if (!picture) return handle.remove();
      const single = picture.ranges.length === 1;
      // A single selected cell has only its frame, as in Excel: its text is not tinted.
      for (const range of picture.ranges) if (!single || !sameArea(range, picture.active)) draw(range, 'range-selected');
      for (const range of picture.ranges) {
        const beside = surface.rowHeaderBox(range);
        if (beside) add(pinned, boxElement(beside, 'range-rows'));
      }
      draw(picture.active, 'range-active');
      if (picture.cut) draw(picture.cut, 'range-cut');
      if (picture.fill) draw(picture.fill, 'range-fill');
      if (picture.drop !== null) add(scrolled, dropLine(surface, picture.drop));
      if (picture.dropColumn !== null) drawDropColumn(picture.dropColumn);
      const corner = single && picture.ranges[0] ? surface.boxesOf(picture.ranges[0]).at(-1) : undefined;
      if (!corner) return handle.remove();
      handle.style.transform = `translate(${corner.left + corner.width - 4}px, ${corner.top + corner.height - 4}px)`;
      // Not moved in the document unless necessary: an element that is moved between two presses gets no double click.
      const parent = corner.section === 'pinned' ? pinned : scrolled;
      if (handle.parentElement !== parent) parent.append(handle);
    },
    destroy() {
      scrolled.remove();
      pinned.remove();
    },
  };
}

const sameArea = (a: Rectangle, b: Rectangle): boolean =>
  a.top === b.top && a.bottom === b.bottom && a.left === b.left && a.right === b.right;

function layer(className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.setAttribute('aria-hidden', 'true');
  return element;
}

function boxElement(box: Box, className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = `range-box ${className}`;
  place(element, box);
  return element;
}

/** Places an element over a box of the section that it is in. */
export function place(element: HTMLElement, { left, top, width, height }: Omit<Box, 'section'>): void {
  element.style.transform = `translate(${left}px, ${top}px)`;
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
}

function dropLine(surface: Surface, before: number): HTMLElement {
  const line = document.createElement('div');
  line.className = 'range-drop';
  const y = before === 0 ? 0 : surface.rowBottom(before - 1);
  line.style.transform = `translate(${surface.scroll.left}px, ${y - 1}px)`;
  line.style.width = `${surface.scroll.width}px`;
  return line;
}
