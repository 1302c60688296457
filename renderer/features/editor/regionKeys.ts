// F6 moves the focus to the next part of the window and Shift+F6 to the previous one, as in Office. Needed because Tab stays
// inside the sheet.
import type { KeyboardEvent } from 'react';
import { pressedBinding } from '../../ui/keys.ts';

/** The parts in the order of F6. */
const PARTS = ['header [role="toolbar"]', '.annex-grid', '.side-panel', '.status-bar'];
const FOCUSABLE = 'button:not(:disabled), input:not(:disabled), select, textarea, a[href], [tabindex="0"]';

/** For `onKeyDown` of the element that holds all parts. */
export function moveBetweenParts(event: KeyboardEvent<HTMLElement>): void {
  if (pressedBinding(event, 'app')?.id !== 'nextPart') return;
  const parts = PARTS.flatMap((selector) => event.currentTarget.querySelector<HTMLElement>(selector) ?? []);
  const current = parts.findIndex((part) => part.contains(document.activeElement));
  const step = event.shiftKey ? -1 : 1;
  for (let tried = 1; tried <= parts.length; tried += 1) {
    const part = parts.at((current + step * tried + parts.length * 2) % parts.length);
    const target = part && entryOf(part);
    if (!target) continue;
    event.preventDefault();
    target.focus();
    return;
  }
}

/** What is focused in a part: the text area that receives the keys of the sheet, the chosen tab, else the first visible control. */
function entryOf(part: HTMLElement): HTMLElement | undefined {
  const sheet = part.querySelector<HTMLElement>('textarea[aria-label]');
  if (part.matches('.annex-grid') && sheet) return sheet;
  const controls = [...part.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((control) => control.getClientRects().length > 0);
  return controls.find((control) => control.getAttribute('aria-selected') === 'true') ?? controls[0];
}
