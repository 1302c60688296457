// Pages below each other, of which only those in sight exist: 2,000 rows are some 300 pages.
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';

interface Props {
  readonly className: string;
  readonly label: string;
  readonly count: number;
  /** Height of one page with the gap below it, in pixels. */
  readonly step: number;
  /** Page (from 0) to bring to the top; `times` grows with each wish, so that the same page can be asked for again. */
  readonly wish: { readonly page: number; readonly times: number };
  readonly onTopPage?: (page: number) => void;
  readonly renderPage: (page: number) => ReactNode;
}

const BEYOND_SIGHT = 1;

export function PageColumn({ className, label, count, step, wish, onTopPage, renderPage }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800 });

  const look = (): void => {
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

  const granted = useRef(0);
  useEffect(() => {
    if (granted.current === wish.times) return;
    granted.current = wish.times;
    box.current?.scrollTo({ top: wish.page * step });
  }, [wish, step]);

  const first = Math.max(0, Math.floor(view.top / step) - BEYOND_SIGHT);
  const last = Math.min(count - 1, Math.ceil((view.top + view.height) / step) + BEYOND_SIGHT);
  return (
    // Scrollable, so it must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={box} className={className} role="region" aria-label={label} tabIndex={0} onScroll={look}>
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
