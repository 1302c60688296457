// The main commands, with labels and icons, in the order of the work on an annex.
import {
  ArrowDown,
  ArrowUp,
  Building2,
  CalendarRange,
  Columns3,
  Download,
  FileCog,
  FolderOpen,
  Heading,
  ListOrdered,
  PanelRight,
  Plus,
  Redo2,
  Save,
  Search,
  Trash2,
  Undo2,
} from 'lucide-react';
import type { MouseEvent, ReactElement } from 'react';
import { useStore } from 'zustand';
import { keysOf } from '#shared/commands/keys.ts';
import type { CommandId } from '#shared/commands/menu.ts';
import { useText, type Text } from '../../i18n/index.ts';
import { useCommands } from '../../state/commands.ts';
import { useServices } from '../../state/services.ts';
import type { AnnexSession } from '../../state/session.ts';
import { Button } from '../../ui/Button.tsx';
import { shownKeys } from '../../ui/keys.ts';
import { moveInToolbar } from '../../ui/toolbarKeys.ts';

type Words = Exclude<{ [Key in keyof Text['editor']]: Text['editor'][Key] extends string ? Key : never }[keyof Text['editor']], undefined>;

interface Tool {
  readonly id: CommandId;
  readonly words: Words;
  readonly icon: ReactElement;
  readonly iconOnly?: boolean;
  /** Shows only the icon in a narrow window; screen readers still read the label. */
  readonly iconWhenNarrow?: boolean;
}

const GROUPS: readonly (readonly Tool[])[] = [
  [
    { id: 'openFile', words: 'open', icon: <FolderOpen />, iconWhenNarrow: true },
    { id: 'saveToFile', words: 'save', icon: <Save />, iconWhenNarrow: true },
    { id: 'exportWorkbook', words: 'exportWorkbook', icon: <Download /> },
  ],
  [
    { id: 'undo', words: 'undo', icon: <Undo2 />, iconOnly: true },
    { id: 'redo', words: 'redo', icon: <Redo2 />, iconOnly: true },
  ],
  [
    { id: 'addTask', words: 'task', icon: <Plus /> },
    { id: 'addSection', words: 'section', icon: <Heading /> },
    { id: 'moveRowsUp', words: 'up', icon: <ArrowUp />, iconOnly: true },
    { id: 'moveRowsDown', words: 'down', icon: <ArrowDown />, iconOnly: true },
    { id: 'deleteRows', words: 'remove', icon: <Trash2 />, iconOnly: true },
    { id: 'renumberRows', words: 'renumber', icon: <ListOrdered /> },
  ],
  [{ id: 'find', words: 'find', icon: <Search /> }],
];

/** The view by units and the timeline. */
export interface ToolbarViews {
  readonly unitsShown: boolean;
  readonly onUnits: () => void;
  readonly onTimes: () => void;
}

interface Props {
  readonly session: AnnexSession;
  readonly views: ToolbarViews;
  readonly onColumns: () => void;
  /** A button was clicked with the mouse: return the focus to the sheet, as in Excel. */
  readonly onUsed: () => void;
}

export function Toolbar({ session, views, onColumns, onUsed }: Props): ReactElement {
  const text = useText();
  const commands = useCommands();
  const { preferences } = useServices();
  const panelOpen = useStore(preferences.store, (values) => values.panelOpen);
  // Render again with every edit and selection change, because they change which commands can run.
  useStore(session.store, (view) => view);
  const tip = (id: CommandId): string | undefined => {
    const first = keysOf(id);
    return first === undefined ? undefined : shownKeys(first);
  };
  const byMouse = ({ detail }: MouseEvent): void => {
    if (detail > 0) onUsed();
  };
  return (
    <div className="toolbar" role="toolbar" aria-label={text.editor.toolbar} tabIndex={-1} onKeyDown={moveInToolbar} onClick={byMouse}>
      {GROUPS.map((group) => (
        <div key={group[0]?.id} className="toolbar-group" role="group">
          {group.map(({ id, words, icon, iconOnly, iconWhenNarrow }) => (
            <Button
              key={id}
              label={text.editor[words]}
              icon={icon}
              iconOnly={iconOnly ?? false}
              keys={tip(id)}
              className={iconWhenNarrow ? 'icon-when-narrow' : undefined}
              disabled={!commands.canRun(id)}
              onClick={() => commands.run(id)}
            />
          ))}
        </div>
      ))}
      <div className="toolbar-group" role="group">
        <Button label={text.editor.column} icon={<Columns3 />} onClick={onColumns} />
        <Button
          label={text.editor.properties}
          icon={<FileCog />}
          keys={tip('annexProperties')}
          onClick={() => commands.run('annexProperties')}
        />
      </div>
      <div className="toolbar-group" role="group">
        <Button label={text.editor.units} icon={<Building2 />} aria-pressed={views.unitsShown} onClick={views.onUnits} />
        <Button label={text.editor.times} icon={<CalendarRange />} onClick={views.onTimes} />
      </div>
      <div className="toolbar-end">
        <Button
          label={panelOpen ? text.editor.hidePanel : text.editor.showPanel}
          icon={<PanelRight />}
          iconOnly
          aria-pressed={panelOpen}
          onClick={() => preferences.set({ panelOpen: !panelOpen })}
        />
      </div>
    </div>
  );
}
