// A drag with the mouse: follows the pointer, scrolls at the edges of the window, ends when the button is released.
import type { Surface } from './surface.ts';

export interface DragEvents {
  onMove(clientX: number, clientY: number): void;
  /** The button was released. `moved`: the pointer has left the place where it was pressed. */
  onEnd(moved: boolean): void;
  /** Escape was pressed. */
  onCancel?(): void;
}

/** Pixels from the edge of the window in which the sheet scrolls. */
const EDGE = 20;
/** Pixels that a click may move without being a drag. */
const SLACK = 3;

/** Follows the mouse from `start` until its button is released. */
export function followDrag(surface: Surface, start: MouseEvent, { onMove, onEnd, onCancel }: DragEvents): void {
  let x = start.clientX;
  let y = start.clientY;
  let moved = false;
  let frame = 0;

  const scrollAtEdges = (): void => {
    const box = surface.viewport.getBoundingClientRect();
    const top = box.top + surface.header.offsetHeight;
    const left = box.left + surface.pinnedWidth();
    const down = beyond(y, top + EDGE / 2, box.bottom - EDGE);
    const right = beyond(x, x < left && start.clientX < left ? box.left : left, box.right - EDGE);
    if (moved && (down !== 0 || right !== 0)) {
      surface.viewport.scrollBy(right / 2, down / 2);
      onMove(x, y);
    }
    frame = requestAnimationFrame(scrollAtEdges);
  };
  const move = (event: MouseEvent): void => {
    x = event.clientX;
    y = event.clientY;
    moved ||= Math.abs(x - start.clientX) > SLACK || Math.abs(y - start.clientY) > SLACK;
    if (moved) onMove(x, y);
  };
  const stop = (): void => {
    cancelAnimationFrame(frame);
    document.removeEventListener('mousemove', move);
    document.removeEventListener('mouseup', up);
    document.removeEventListener('keydown', key, true);
  };
  const up = (): void => {
    stop();
    onEnd(moved);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !onCancel) return;
    event.preventDefault();
    event.stopPropagation();
    stop();
    onCancel();
  };
  document.addEventListener('mousemove', move);
  document.addEventListener('mouseup', up);
  document.addEventListener('keydown', key, true);
  frame = requestAnimationFrame(scrollAtEdges);
}

/** Distance of a position before `low` (negative) or after `high`; 0 between them. */
const beyond = (position: number, low: number, high: number): number =>
  position < low ? position - low : position > high ? position - high : 0;
