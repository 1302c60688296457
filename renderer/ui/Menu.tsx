// A button that opens a menu. Arrow keys, Home, End, Escape and letters work as in Windows menus.
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import './menu.css';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly keys?: string | undefined;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
}

/** Separated from the other sections by a line; long menus show the title. */
interface MenuSection {
  readonly title: string;
  readonly items: readonly MenuItem[];
}

interface Props {
  readonly label: string;
  readonly icon?: ReactNode;
  readonly iconOnly?: boolean;
  readonly groups: readonly MenuSection[];
  readonly align?: 'start' | 'end';
}

/** A longer menu has several columns, so that it fits into a height of 768 pixels. */
const MAX_ITEMS_IN_COLUMN = 20;

export function Menu({ label, icon, iconOnly, groups, align = 'start' }: Props): ReactElement {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return undefined;
    root.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const leave = (event: PointerEvent): void => {
      if (!(event.target instanceof Node && root.current?.contains(event.target))) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [open]);
  const isLong = groups.flatMap(({ items }) => items).length > MAX_ITEMS_IN_COLUMN;
  const close = (): void => {
    setOpen(false);
    root.current?.querySelector<HTMLElement>('button')?.focus();
  };
  return (
    <div className="menu" ref={root}>
      <Button
        label={label}
        icon={icon}
        iconOnly={iconOnly ?? false}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <div
          id={id}
          role="menu"
          aria-label={label}
          tabIndex={-1}
          className={`menu-list menu-${align}${isLong ? ' menu-wide' : ''}`}
          onKeyDown={(event) => moveFocus(event, close)}
        >
          {groups.map(({ title, items }) => (
            <div key={title} role="group" aria-label={title} className="menu-group">
              {isLong && (
                <p className="menu-title" aria-hidden="true">
                  {title}
                </p>
              )}
              {items.map((item) => (
                <button
                  key={item.id}
                  type="button"
                  role="menuitem"
                  tabIndex={-1}
                  className="menu-item"
                  aria-disabled={item.disabled ?? false}
                  onClick={() => {
                    if (item.disabled) return;
                    close();
                    item.onChoose();
                  }}
                >
                  <span>{item.label}</span>
                  {item.keys && <kbd>{item.keys}</kbd>}
                </button>
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

function moveFocus(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.findIndex((item) => item === document.activeElement);
  const step = STEPS[event.key];
  if (step) items[step(at, items.length)]?.focus();
  else if (event.key === 'Escape' || event.key === 'Tab') close();
  else if (event.key.length === 1 && !event.ctrlKey) focusByLetter(items, at, event.key);
  if (step || event.key === 'Escape') event.preventDefault();
  event.stopPropagation();
}

function focusByLetter(items: readonly HTMLElement[], at: number, letter: string): void {
  const after = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  after.find((item) => item.textContent.toLocaleLowerCase('vi').startsWith(letter.toLocaleLowerCase('vi')))?.focus();
}
