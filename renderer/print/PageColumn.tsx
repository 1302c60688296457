// A scrolled column of pages. Only visible pages are rendered: 2,000 rows are about 300 pages.
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';

interface Props {
  readonly className: string;
  readonly label: string;
  readonly count: number;
  /** Height of one page including the gap below it, in pixels. */
  readonly step: number;
  /** Page (from 0) to scroll to. `times` is incremented per request, so that the same page can be requested again. */
  readonly scrollRequest: { readonly page: number; readonly times: number };
  readonly onTopPage?: (page: number) => void;
  readonly renderPage: (page: number) => ReactNode;
}

/** Extra pages rendered above and below the visible ones. */
const OVERSCAN = 1;

export function PageColumn({ className, label, count, step, scrollRequest, onTopPage, renderPage }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800 });

  const updateView = (): void => {
    const element = box.current;
    if (element === null) return;
    setView({ top: element.scrollTop, height: element.clientHeight });
    onTopPage?.(Math.min(count - 1, Math.max(0, Math.floor((element.scrollTop + element.clientHeight / 3) / step))));
  };

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const watch = new ResizeObserver(() => setView({ top: element.scrollTop, height: element.clientHeight }));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);

  const handled = useRef(0);
  useEffect(() => {
    if (handled.current === scrollRequest.times) return;
    handled.current = scrollRequest.times;
    box.current?.scrollTo({ top: scrollRequest.page * step });
  }, [scrollRequest, step]);

  const first = Math.max(0, Math.floor(view.top / step) - OVERSCAN);
  const last = Math.min(count - 1, Math.ceil((view.top + view.height) / step) + OVERSCAN);
  return (
    // Scrollable, so it must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={box} className={className} role="region" aria-label={label} tabIndex={0} onScroll={updateView}>
      <div className="page-column-length" style={{ height: count * step }}>
        {Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).map((page) => (
          <div key={page} className="page-column-item" style={{ top: page * step }}>
            {renderPage(page)}
          </div>
        ))}
      </div>
    </div>
  );
}
