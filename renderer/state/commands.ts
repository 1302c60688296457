// One way to run whatever the registry names: document commands go to the session, the others to what main screens set.
import { createContext, useContext, useEffect } from 'react';
import { APP_COMMANDS, type AppCommandId } from '#shared/commands/appCommands.ts';
import type { Command } from '#shared/commands/command.ts';
import { COMMANDS } from '#shared/commands/index.ts';
import type { CommandId } from '#shared/commands/menu.ts';
import { matchesKeys } from '../ui/keys.ts';
import type { AnnexSession } from './session.ts';

export type AppHandlers = { readonly [Id in AppCommandId]?: () => void };

export interface Commands {
  run(id: CommandId): void;
  canRun(id: CommandId): boolean;
}

const ROW_COMMANDS: ReadonlyMap<string, Command> = new Map(COMMANDS.map((command) => [command.id, command]));
const KEYS: readonly (readonly [CommandId, readonly string[]])[] = [...COMMANDS, ...APP_COMMANDS].map((command) => [
  command.id,
  'keys' in command ? command.keys : [],
]);

/** First keys of a command, as the registry writes them. */
export const keysOf = (id: CommandId): string | undefined => KEYS.find(([each]) => each === id)?.[1][0];

/** Commands over the open session (null: none is open) and what the screens can do now; a handler that is absent is not on offer. */
export function commandsOver(session: AnnexSession | null, handlers: AppHandlers): Commands {
  return {
    run(id) {
      const command = ROW_COMMANDS.get(id);
      if (command) session?.run(command, undefined);
      else handlers[id as AppCommandId]?.();
    },
    canRun(id) {
      const command = ROW_COMMANDS.get(id);
      return command ? (session?.canRun(command) ?? false) : handlers[id as AppCommandId] !== undefined;
    },
  };
}

export const CommandsContext = createContext<Commands>({ run: () => {}, canRun: () => false });

export const useCommands = (): Commands => useContext(CommandsContext);

const ROW_OR_HISTORY: ReadonlySet<string> = new Set([...ROW_COMMANDS.keys(), 'undo', 'redo']);

/** Keys that mean something to a field while one types in it are left to the field. */
const typesIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

/** A sign that typing puts into a text, such as “?”. */
const isLetter = ({ key, ctrlKey, altKey }: KeyboardEvent): boolean => key.length === 1 && !ctrlKey && !altKey;

/** Answers the keys of the registry that nobody nearer to the focus has taken. Under a dialog nothing runs. */
export function useCommandKeys(commands: Commands): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const found = KEYS.find(([, keys]) => keys.some((each) => matchesKeys(event, each)));
      if (!found) return;
      const [id] = found;
      if ((ROW_OR_HISTORY.has(id) || isLetter(event)) && typesIn(event.target)) return;
      event.preventDefault();
      if (!document.querySelector('dialog[open]') && commands.canRun(id)) commands.run(id);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [commands]);
}

/** Whether the registry knows this id; what a menu of the shell reports is checked with it. */
export const isCommandId = (id: string): id is CommandId => KEYS.some(([each]) => each === id);
