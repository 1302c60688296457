// A menu at the pointer, or at the active cell if opened by keyboard. Arrow keys, Home, End and Escape work as in Windows.
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { shownKeys } from '../../ui/keys.ts';
import '../../ui/menu.css';
import type { MenuEntry } from './menuItems.ts';

interface Props {
  readonly label: string;
  readonly groups: readonly (readonly MenuEntry[])[];
  /** Pixels from the top left corner of the grid's own box. */
  readonly x: number;
  readonly y: number;
  readonly enabled: (entry: MenuEntry) => boolean;
  readonly onChoose: (entry: MenuEntry) => void;
  readonly onClose: () => void;
}

export function ContextMenu({ label, groups, x, y, enabled, onChoose, onClose }: Props): ReactElement {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = menu.current;
    const room = element?.parentElement;
    if (!element || !room) return;
    element.style.left = `${Math.max(0, Math.min(x, room.clientWidth - element.offsetWidth - 4))}px`;
    element.style.top = `${Math.max(0, Math.min(y, room.clientHeight - element.offsetHeight - 4))}px`;
    element.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, [x, y]);
  useEffect(() => {
    const leave = (event: MouseEvent): void => {
      if (!(event.target instanceof Node && menu.current?.contains(event.target))) onClose();
    };
    document.addEventListener('mousedown', leave, true);
    return () => document.removeEventListener('mousedown', leave, true);
  }, [onClose]);

  return (
    <div
      ref={menu}
      role="menu"
      aria-label={label}
      tabIndex={-1}
      className="menu-list grid-menu"
      onKeyDown={(event) => moveFocus(event, onClose)}
    >
      {groups.map((group) => (
        <div key={group[0]?.id ?? ''} role="group" className="menu-group">
          {group.map((entry) => (
            <button
              key={entry.id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className="menu-item"
              aria-disabled={!enabled(entry)}
              onClick={() => {
                if (!enabled(entry)) return;
                onClose();
                onChoose(entry);
              }}
            >
              <span>{entry.label}</span>
              {entry.keys && <kbd>{shownKeys(entry.keys)}</kbd>}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.findIndex((item) => item === document.activeElement);
  const places: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const place = places[event.key];
  if (place !== undefined) items[place]?.focus();
  else if (event.key === 'Escape' || event.key === 'Tab') close();
  else if (event.key !== 'Enter' && event.key !== ' ') return;
  if (event.key !== 'Enter' && event.key !== ' ') event.preventDefault();
  event.stopPropagation();
}
