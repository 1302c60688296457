// One page as it will be printed, at any scale. It is laid out at full size and then scaled like an image, so that lines break
// as on paper.
import { useEffect, useRef, type ReactNode } from 'react';
import { annexStyles } from '#shared/paper/printStyles.ts';
import type { PrintAnnex } from '#shared/paper/paper.ts';
import type { PageContent } from '#shared/paper/paginate.ts';
import { PX_PER_MM } from '#shared/paper/units.ts';
import { pageMarkup, placeSlices, SLICE_STYLES } from './pageMarkup.ts';
import { showPaper } from './paperRoot.ts';

interface Props {
  readonly annex: PrintAnnex;
  readonly content: PageContent;
  readonly divided: ReadonlySet<number>;
  /** Page number from 1; not printed on page 1. */
  readonly number: number;
  readonly scale: number;
  /** Drawn over the page, on the screen only. */
  readonly children?: ReactNode;
}

export function PaperSheet({ annex, content, divided, number, scale, children }: Props) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current === null) return;
    placeSlices(showPaper(host.current, pageMarkup(annex, content, divided), annexStyles(annex) + SLICE_STYLES));
  }, [annex, content, divided]);
  const { widthMm, heightMm, margins } = annex.page;
  return (
    <article className="paper-sheet" style={{ width: widthMm * PX_PER_MM * scale, height: heightMm * PX_PER_MM * scale }}>
      <div className="paper-face" style={{ width: `${widthMm}mm`, height: `${heightMm}mm`, transform: `scale(${scale})` }}>
        {number > 1 && (
          <div
            className="paper-number"
            style={{
              left: `${margins.left}mm`,
              right: `${margins.right}mm`,
              height: `${margins.top}mm`,
              fontSize: `${annex.sizes.pageNumber}pt`,
            }}
          >
            {number}
          </div>
        )}
        <div ref={host} className="paper-content" style={{ left: `${margins.left}mm`, top: `${margins.top}mm` }} />
      </div>
      {children}
    </article>
  );
}
