// The menu bar as Electron's template, made from the registry of commands. Shortcuts are shown but not registered: the
// page handles keys itself, in both editions, and knows whether a cell is being edited.
import type { MenuItemConstructorOptions } from 'electron';
import { APP_COMMANDS } from '#shared/commands/appCommands.ts';
import { COMMANDS } from '#shared/commands/index.ts';
import { MENU, type CommandId } from '#shared/commands/menu.ts';
import { commandsVi, menusVi } from '#shared/messages/vi/commands.ts';
import { dialogsVi } from '#shared/messages/vi/desktop.ts';

const COMMANDS_SHOWN: readonly { readonly id: string; readonly keys?: readonly string[] }[] = [...COMMANDS, ...APP_COMMANDS];
const KEYS = new Map(COMMANDS_SHOWN.map(({ id, keys }) => [id, keys?.[0]]));

/** Template of the menu; a chosen entry calls `choose` with the id of its command. */
export function menuTemplate(choose: (id: string) => void): MenuItemConstructorOptions[] {
  return MENU.map(({ id: group, items }) => ({
    id: group,
    label: menusVi[group],
    submenu: [...items.map((id) => (id === null ? { type: 'separator' as const } : entry(id, choose))), ...ownEntries(group)],
  }));
}

function entry(id: CommandId, choose: (id: string) => void): MenuItemConstructorOptions {
  const accelerator = KEYS.get(id);
  return { id, label: commandsVi[id], ...(accelerator ? { accelerator, registerAccelerator: false } : {}), click: () => choose(id) };
}

/** What only a desktop program has. */
function ownEntries(group: string): MenuItemConstructorOptions[] {
  return group === 'file' ? [{ type: 'separator' }, { id: 'quit', label: dialogsVi.quit, role: 'quit' }] : [];
}
