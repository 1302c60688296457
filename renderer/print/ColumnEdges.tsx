// The edges between columns, drawn over a page of the preview: dragged with the mouse, or moved by arrow keys when focused.
// The new widths are reported when the edge is released; the page is laid out again only then.
import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactElement } from 'react';
import type { PrintAnnex } from '#shared/paper/paper.ts';
import { PX_PER_MM } from '#shared/paper/units.ts';
import { movedEdge } from './movedEdge.ts';

interface Props {
  readonly annex: PrintAnnex;
  readonly scale: number;
  /** Label of the edge after the column at `index`. */
  readonly label: (index: number) => string;
  /** True on page 1 only, because the edges are the same on every page. */
  readonly focusable: boolean;
  /** Widths of all columns, in millimetres. */
  readonly onWidths: (widthsMm: readonly number[]) => void;
}

const STEP_MM = 1;

export function ColumnEdges({ annex, scale, label, focusable, onWidths }: Props): ReactElement {
  const widths = annex.columns.map(({ widthMm }) => widthMm);
  const pixels = PX_PER_MM * scale;
  const [moving, setMoving] = useState<{ readonly index: number; readonly byMm: number }>();
  const from = useRef(0);
  const { margins, printableHeightMm } = annex.page;

  const move = (index: number, byMm: number): void => {
    const moved = movedEdge(annex.columns, index, byMm);
    if (moved !== undefined) onWidths(moved);
  };
  const press = (event: KeyboardEvent, index: number): void => {
    const direction = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (direction === 0) return;
    event.preventDefault();
    move(index, direction * STEP_MM);
  };
  const begin = (event: PointerEvent<HTMLElement>, index: number): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = event.clientX;
    setMoving({ index, byMm: 0 });
  };
  const end = (index: number): void => {
    if (moving?.index !== index) return;
    setMoving(undefined);
    move(index, moving.byMm);
  };

  return (
    <>
      {widths.slice(0, -1).map((width, index) => {
        const left = widths.slice(0, index + 1).reduce((sum, each) => sum + each, margins.left);
        const shift = moving?.index === index ? moving.byMm : 0;
        return (
          <span
            key={annex.columns[index]?.id}
            className={shift === 0 ? 'column-edge' : 'column-edge column-edge-moving'}
            role="slider"
            aria-orientation="horizontal"
            aria-label={label(index)}
            aria-valuemin={Math.round(annex.columns[index]?.leastMm ?? 0)}
            aria-valuemax={Math.round(annex.columns[index]?.mostMm ?? 0)}
            aria-valuenow={Math.round(width + shift)}
            aria-valuetext={`${(width + shift).toFixed(0)} mm`}
            data-width={shift === 0 ? undefined : `${(width + shift).toFixed(0)} mm`}
            tabIndex={focusable ? 0 : -1}
            style={{ left: (left + shift) * pixels, top: margins.top * pixels, height: printableHeightMm * pixels }}
            onKeyDown={(event) => press(event, index)}
            onPointerDown={(event) => begin(event, index)}
            onPointerMove={(event) => {
              if (moving?.index !== index) return;
              const byMm = (event.clientX - from.current) / pixels;
              const bounded = movedEdge(annex.columns, index, byMm);
              setMoving({ index, byMm: bounded === undefined ? 0 : (bounded[index] ?? width) - width });
            }}
            onPointerUp={() => end(index)}
            onPointerCancel={() => setMoving(undefined)}
          />
        );
      })}
    </>
  );
}
