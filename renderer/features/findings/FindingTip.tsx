// Tooltip of a marked cell. Its text is also in the panel and in the status bar.
import { useEffect, useRef, useState, type PointerEvent, type ReactElement, type ReactNode } from 'react';
import type { CellAt } from '../../grid/gridActions.ts';
import { useText } from '../../i18n/index.ts';
import { messageOf, sentenceOf, type FindingsAt } from './findingWords.ts';
import './findings.css';

interface Props {
  readonly at: FindingsAt;
  readonly cellAt: (clientX: number, clientY: number) => CellAt | null;
  readonly children: ReactNode;
}

const REST_MS = 250;
const WIDTH = 340;
const GAP = 6;
const ROOM = 150;

export function FindingTip({ at, cellAt, children }: Props): ReactElement {
  const text = useText();
  const [cell, setCell] = useState<CellAt | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hide = (): void => {
    clearTimeout(timer.current);
    setCell(null);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!cell) return undefined;
    const leave = (): void => setCell(null);
    window.addEventListener('keydown', leave, true);
    window.addEventListener('scroll', leave, true);
    return () => {
      window.removeEventListener('keydown', leave, true);
      window.removeEventListener('scroll', leave, true);
    };
  }, [cell]);
  const move = ({ clientX, clientY, buttons }: PointerEvent): void => {
    clearTimeout(timer.current);
    if (buttons !== 0) return setCell(null);
    const within =
      cell && clientX >= cell.left && clientX < cell.left + cell.width && clientY >= cell.top && clientY < cell.top + cell.height;
    if (within) return undefined;
    if (cell) setCell(null);
    timer.current = setTimeout(() => setCell(cellAt(clientX, clientY)), REST_MS);
    return undefined;
  };
  const findings = cell ? at(cell.rowId, cell.columnId) : [];
  return (
    <div className="finding-ground" onPointerMove={move} onPointerDown={hide} onPointerLeave={hide}>
      {children}
      {cell && findings.length > 0 && (
        <div className="finding-tip" role="tooltip" style={placeOf(cell)}>
          {findings.map((finding) => (
            <div key={finding.key} className={`finding-tip-item finding-${finding.severity}`}>
              <p>
                <strong>{text.findings.severity[finding.severity]}:</strong> {sentenceOf(finding, text)}
              </p>
              <p className="quiet">{messageOf(finding, text)?.why}</p>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** Places the tip below the cell, or above it if there is no room below. */
function placeOf({ left, top, height }: CellAt): { left: number; top?: number; bottom?: number; width: number } {
  const side = Math.max(GAP, Math.min(left, window.innerWidth - WIDTH - GAP));
  const above = top + height + ROOM > window.innerHeight && top > ROOM;
  const place = { left: side, width: WIDTH };
  return above ? { ...place, bottom: window.innerHeight - top + GAP } : { ...place, top: top + height + GAP };
}
