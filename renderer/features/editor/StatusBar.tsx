// The status bar: saved state, counts, selection, filter and zoom.
import { FilterX, Minus, Plus, RotateCw } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { useStore } from 'zustand';
import { visibleColumns } from '#shared/commands/command.ts';
import { LANDSCAPE_FROM } from '#shared/paper/settings.ts';
import type { FilterState, SelectedCount } from '../../grid/gridActions.ts';
import { useText } from '../../i18n/index.ts';
import { useCommands } from '../../state/commands.ts';
import { useServices } from '../../state/services.ts';
import type { AnnexSession } from '../../state/session.ts';
import { Button } from '../../ui/Button.tsx';
import { useSelectedCount } from './useSelectedCount.ts';

interface Props {
  readonly session: AnnexSession;
  readonly linkedFile: ReactNode;
  readonly remark: ReactNode;
  /** The state of the filters; null before the sheet is mounted. */
  readonly filter: FilterState | null;
  readonly onClearFilter: () => void;
  readonly onReapplyFilter: () => void;
  /** Counts of the selection; null before the sheet is mounted. */
  readonly countSelected: () => SelectedCount | null;
}

export function StatusBar({ session, linkedFile, remark, filter, onClearFilter, onReapplyFilter, countSelected }: Props): ReactElement {
  const text = useText();
  const commands = useCommands();
  const { preferences, workspace } = useServices();
  const zoom = useStore(preferences.store, (values) => values.zoom);
  const saved = useStore(workspace.store, (view) => view.saved.status);
  const selected = useSelectedCount(session, countSelected);
  useStore(session.store, (view) => view.revision);
  const { state } = session.store.getState();
  const { sections, tasks } = state.counts;
  const columns = visibleColumns(state.head.columns);
  const orientation = columns.length >= LANDSCAPE_FROM ? text.editor.landscape : text.editor.portrait;
  return (
    <footer className="status-bar" aria-label={text.editor.status}>
      <span className={saved === 'failed' ? 'saved-fault' : 'saved-done'}>
        {saved === 'saved' ? text.editor.savedHere : saved === 'saving' ? text.editor.saving : text.editor.notSaved}
      </span>
      {linkedFile}
      <span>
        {sections > 0 && `${text.editor.sections(sections)} · `}
        {text.editor.tasks(tasks)}
      </span>
      <span>{selected && text.editor.selected(selected)}</span>
      {filter && (filter.label !== undefined || filter.columnIds.length > 0) ? (
        <span className="status-filter">
          <span className="clip">{text.editor.filtered(filter.label ?? '', filter.shown, filter.total)}</span>
          {filter.outdated && (
            <>
              <span className="status-outdated">{text.editor.filterOutdated}</span>
              <Button small look="outlined" icon={<RotateCw />} label={text.editor.reapplyFilter} onClick={onReapplyFilter} />
            </>
          )}
          <Button small look="outlined" icon={<FilterX />} label={text.editor.clearFilter} onClick={onClearFilter} />
        </span>
      ) : (
        <span>{text.editor.noFilter}</span>
      )}
      {remark}
      <span className="status-end">{text.editor.paper(orientation)}</span>
      <span className="status-zoom" role="group" aria-label={text.editor.zoom}>
        <Button small iconOnly icon={<Minus />} label={text.commands.zoomOut} onClick={() => commands.run('zoomOut')} />
        <output>{text.editor.zoomValue(zoom)}</output>
        <Button small iconOnly icon={<Plus />} label={text.commands.zoomIn} onClick={() => commands.run('zoomIn')} />
      </span>
    </footer>
  );
}
