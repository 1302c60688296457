// The menu behind "…": every command of the registry in its groups, and what belongs to the application.
import { Menu as MenuIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { MENU, type CommandId, type MenuGroup } from '#shared/commands/menu.ts';
import { useText } from '../../i18n/index.ts';
import { keysOf, useCommands } from '../../state/commands.ts';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { shownKeys } from '../../ui/keys.ts';

interface Props {
  /** Groups of the registry to show. */
  readonly only?: readonly MenuGroup['id'][];
  /** Entries that are no commands of the registry. */
  readonly more: readonly MenuItem[];
  /** A command was chosen: the keys go where they belong. */
  readonly onChosen?: () => void;
}

export function MainMenu({ only, more, onChosen }: Props): ReactElement {
  const text = useText();
  const commands = useCommands();
  const item = (id: CommandId): MenuItem => {
    const keys = keysOf(id);
    return {
      id,
      label: text.commands[id],
      keys: keys === undefined ? undefined : shownKeys(keys),
      disabled: !commands.canRun(id),
      onChoose: () => {
        commands.run(id);
        onChosen?.();
      },
    };
  };
  const groups = MENU.filter(({ id }) => only?.includes(id) ?? true).map(({ id: group, items }) => ({
    title: text.menus[group],
    items: items.flatMap((id) => (id ? [item(id)] : [])),
  }));
  const own = more.length > 0 ? [{ title: text.editor.menuMore, items: more }] : [];
  return <Menu label={text.editor.menu} icon={<MenuIcon />} iconOnly align="end" groups={[...groups, ...own]} />;
}
