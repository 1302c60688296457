// Runs the commands of the registry: document commands in the session, the others by handlers that the screens provide.
import { createContext, useContext, useEffect } from 'react';
import type { Command } from '#shared/commands/command.ts';
import { DOCUMENT_COMMANDS, MENU_ENTRIES, type AppCommandId, type CommandId } from '#shared/commands/menu.ts';
import { pressedBinding } from '../ui/keys.ts';
import type { AnnexSession } from './session.ts';

export type AppHandlers = { readonly [Id in AppCommandId]?: () => void };

export interface Commands {
  run(id: CommandId): void;
  canRun(id: CommandId): boolean;
}

const COMMANDS_BY_ID: ReadonlyMap<string, Command> = new Map(DOCUMENT_COMMANDS.map((command) => [command.id, command]));

/** Commands for the open session (null: none is open) and the current handlers; a command without a handler is not available. */
export function commandsOver(session: AnnexSession | null, handlers: AppHandlers): Commands {
  return {
    run(id) {
      const command = COMMANDS_BY_ID.get(id);
      if (command) session?.run(command, undefined);
      else handlers[id as AppCommandId]?.();
    },
    canRun(id) {
      const command = COMMANDS_BY_ID.get(id);
      return command ? (session?.canRun(command) ?? false) : handlers[id as AppCommandId] !== undefined;
    },
  };
}

export const CommandsContext = createContext<Commands>({ run: () => {}, canRun: () => false });

export const useCommands = (): Commands => useContext(CommandsContext);

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

/** A key that types a character into a text, such as “?”. */
const typesCharacter = ({ key, ctrlKey, altKey }: KeyboardEvent): boolean => key.length === 1 && !ctrlKey && !altKey;

/** Runs the command of a key press that nothing closer to the focus has handled. While a dialog is open nothing runs. */
export function useCommandKeys(commands: Commands): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const pressed = pressedBinding(event, 'app', 'sheet');
      if (!pressed || !isCommandId(pressed.id)) return;
      if ((pressed.scope === 'sheet' || typesCharacter(event)) && isTextField(event.target)) return;
      event.preventDefault();
      if (!document.querySelector('dialog[open]') && commands.canRun(pressed.id)) commands.run(pressed.id);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [commands]);
}

/** Whether the registry has this id. Used to check ids reported by the desktop menu. */
export const isCommandId = (id: string): id is CommandId => MENU_ENTRIES.some((entry) => entry.id === id);
