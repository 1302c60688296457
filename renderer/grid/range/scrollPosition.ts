// Where the sheet is scrolled to and how much of it the window shows, as the browser's events told last. Asking the page makes
// it lay out whatever an edit has changed so far: about 2 ms, four times an edit (measured at 10,000 rows).

export interface ScrollPosition {
  readonly top: number;
  readonly left: number;
  /** Height of the part of the window that shows rows. */
  readonly height: number;
  readonly width: number;
  /** Scrolls at once; what is not given stays. */
  moveTo(place: { readonly top?: number; readonly left?: number }): void;
  /** Calls back when the sheet has moved sideways. */
  onSideways(listener: () => void): void;
  stop(): void;
}

export function watchScroll(viewport: HTMLElement, header: HTMLElement): ScrollPosition {
  let [top, left, height, width] = [0, 0, 0, 0];
  let listener = (): void => {};
  const move = (): void => {
    const before = left;
    top = viewport.scrollTop;
    left = viewport.scrollLeft;
    if (left !== before) listener();
  };
  const resize = (): void => {
    height = viewport.clientHeight - header.offsetHeight;
    width = viewport.clientWidth;
  };
  move();
  resize();
  const observer = new ResizeObserver(resize);
  observer.observe(viewport);
  observer.observe(header);
  viewport.addEventListener('scroll', move, { passive: true });

  return {
    get top() {
      return top;
    },
    get left() {
      return left;
    },
    get height() {
      return height;
    },
    get width() {
      return width;
    },
    moveTo(place) {
      if (place.top !== undefined) viewport.scrollTop = place.top;
      if (place.left !== undefined) viewport.scrollLeft = place.left;
      move();
    },
    onSideways(given) {
      listener = given;
    },
    stop() {
      observer.disconnect();
      viewport.removeEventListener('scroll', move);
    },
  };
}
