// The shortcut sheet, made from the command registry and the keys of the sheet: what is listed here is what the keys do.
import type { ReactElement } from 'react';
import { MENU } from '#shared/commands/menu.ts';
import { GRID_KEYS } from '../../grid/keySheet.ts';
import { useText } from '../../i18n/index.ts';
import { keysOf } from '../../state/commands.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { shownKeys, shownTogether } from '../../ui/keys.ts';
import './shortcuts.css';

export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const text = useText();
  const groups = MENU.map(({ id, items }) => ({
    title: text.menus[id],
    rows: items.flatMap((item): (readonly [string, string])[] => {
      const keys = item && keysOf(item);
      return item && keys ? [[shownKeys(keys), text.commands[item].replace(/…$/, '')]] : [];
    }),
  })).filter(({ rows }) => rows.length > 0);
  const inGrid = GRID_KEYS.map(({ id, keys }) => [shownTogether(keys), text.grid.keys[id]] as const);
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
        {[...groups, { title: text.editor.shortcutsGrid, rows: inGrid }].map(({ title, rows }) => (
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
