// The menu of the "…" button: all commands of the registry by group, and entries of the application.
import { Menu as MenuIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { MENU, type MenuEntry, type MenuGroup } from '#shared/commands/menu.ts';
import { useText } from '../../i18n/index.ts';
import { useCommands } from '../../state/commands.ts';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { shownKeys } from '../../ui/keys.ts';

interface Props {
  /** Command groups to show. */
  readonly only?: readonly MenuGroup['id'][];
  /** Entries that are not commands of the registry. */
  readonly more: readonly MenuItem[];
  /** A command was chosen: return the focus to the sheet. */
  readonly onChosen?: () => void;
}

export function MainMenu({ only, more, onChosen }: Props): ReactElement {
  const text = useText();
  const commands = useCommands();
  const item = ({ id, keys: [first] }: MenuEntry): MenuItem => ({
    id,
    label: text.commands[id],
    keys: first === undefined ? undefined : shownKeys(first),
    disabled: !commands.canRun(id),
    onChoose: () => {
      commands.run(id);
      onChosen?.();
    },
  });
  const groups = MENU.filter(({ id }) => only?.includes(id) ?? true).map(({ id: group, items }) => ({
    title: text.menus[group],
    items: items.flatMap((entry) => (entry ? [item(entry)] : [])),
  }));
  const others = more.length > 0 ? [{ title: text.editor.menuMore, items: more }] : [];
  return <Menu label={text.editor.menu} icon={<MenuIcon />} iconOnly align="end" groups={[...groups, ...others]} />;
}
