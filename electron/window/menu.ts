// The menu bar as Electron's template, made from the registry of commands. Shortcuts are shown but not registered: the
// page handles keys itself, in both editions, and knows whether a cell is being edited.
import type { MenuItemConstructorOptions } from 'electron';
import { MENU, type MenuEntry } from '#shared/commands/menu.ts';
import { commandsVi, menusVi } from '#shared/messages/vi/commands.ts';
import { dialogsVi } from '#shared/messages/vi/desktop.ts';

/** Template of the menu; a chosen entry calls `choose` with the id of its command. */
export function menuTemplate(choose: (id: string) => void): MenuItemConstructorOptions[] {
  return MENU.map(({ id: group, items }) => ({
    id: group,
    label: menusVi[group],
    submenu: [...items.map((item) => (item === null ? { type: 'separator' as const } : entry(item, choose))), ...ownEntries(group)],
  }));
}

function entry({ id, keys: [accelerator] }: MenuEntry, choose: (id: string) => void): MenuItemConstructorOptions {
  return { id, label: commandsVi[id], ...(accelerator ? { accelerator, registerAccelerator: false } : {}), click: () => choose(id) };
}

/** What only a desktop program has. */
function ownEntries(group: string): MenuItemConstructorOptions[] {
  return group === 'file' ? [{ type: 'separator' }, { id: 'quit', label: dialogsVi.quit, role: 'quit' }] : [];
}
