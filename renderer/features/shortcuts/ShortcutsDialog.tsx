// The list of shortcuts, generated from the menu and the key table, so that it always shows the keys that work.
import type { ReactElement } from 'react';
import { OTHER_BINDINGS } from '#shared/commands/keys.ts';
import { MENU } from '#shared/commands/menu.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { shownKeys, shownTogether } from '../../ui/keys.ts';
import './shortcuts.css';

export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const text = useText();
  const groups = MENU.map(({ id, items }) => ({
    title: text.menus[id],
    rows: items.flatMap((item): (readonly [string, string])[] => {
      const keys = item?.keys[0];
      return item && keys !== undefined ? [[shownKeys(keys), text.commands[item.id].replace(/…$/, '')]] : [];
    }),
  })).filter(({ rows }) => rows.length > 0);
  const linesOf = (editing: boolean) =>
    OTHER_BINDINGS.filter(({ scope }) => (scope === 'editing') === editing).map(
      ({ id, keys }) => [shownTogether(keys), text.grid.keys[id]] as const,
    );
  const sections = [
    ...groups,
    { title: text.editor.shortcutsGrid, rows: linesOf(false) },
    { title: text.editor.shortcutsEditing, rows: linesOf(true) },
  ];
  return (
    <Dialog
      title={text.editor.shortcuts}
      width="wide"
      reading
      onClose={onClose}
      onSubmit={onClose}
      footer={<Button look="primary" type="submit" label={text.app.close} />}
    >
      <div className="shortcuts">
        {sections.map(({ title, rows }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {rows.map(([keys, action]) => (
                <div key={keys}>
                  <dt>
                    <kbd>{keys}</kbd>
                  </dt>
                  <dd>{action}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
