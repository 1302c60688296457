// The parts of the sheet that come and go: find bar, context menu, filter list, suggestions, notices, a message in an empty sheet.
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { useText } from '../i18n/index.ts';
import type { ColumnFilter } from './filter/columnFilter.ts';
import { FilterPanel } from './filter/FilterPanel.tsx';
import type { ValueCount } from './filter/valueCounts.ts';
import { FindBar } from './find/FindBar.tsx';
import type { GridController } from './gridController.ts';
import type { MountedGrid } from './mountGrid.ts';
import { activeColumnState } from './menu/columnActs.ts';
import { ContextMenu } from './menu/ContextMenu.tsx';
import { menuEntries, type MenuEntry } from './menu/menuItems.ts';
import { NoticeBar } from './NoticeBar.tsx';
import { readInTurns } from './slices.ts';
import { SuggestionList } from './suggest/SuggestionList.tsx';

interface Props {
  readonly controller: GridController;
}

export function GridPopups({ controller: { model, grid } }: Props): ReactElement {
  const { session, view } = model;
  const { menu, filter, notice, suggestions, empty } = useStore(view);
  const text = useText();
  const close = useCallback((): void => {
    view.setState({ menu: null, filter: null });
    grid?.actions.focus();
  }, [view, grid]);
  const closeNotice = useCallback(() => view.setState({ notice: null }), [view]);
  const choose = (entry: MenuEntry): void => {
    grid?.actions.focus();
    if (entry.command) session.run(entry.command, undefined);
    else grid?.actions[entry.id]();
  };

  return (
    <>
      {empty !== 'no' && <p className="grid-empty">{empty === 'noRows' ? text.grid.empty : text.grid.noneShown}</p>}
      {menu && grid && (
        <ContextMenu
          label={text.grid.menu[menu.area]}
          groups={menuEntries(menu.area, text, activeColumnState(grid.layer))}
          x={menu.x}
          y={menu.y}
          enabled={({ command }) => command === undefined || session.canRun(command)}
          onChoose={choose}
          onClose={close}
        />
      )}
      {filter && grid && <OpenFilter key={filter.columnId} grid={grid} {...filter} onClose={close} />}
      {suggestions && <SuggestionList suggestions={suggestions} onPick={(index) => grid?.suggesting.pick(index)} />}
      <NoticeBar notice={notice} onClose={closeNotice} />
    </>
  );
}

/** The find bar, while it is open. */
export function OpenFindBar({ controller: { model, grid } }: Props): ReactElement | null {
  const { view, sheet } = model;
  const { find: bar, findRequests } = useStore(view);
  const text = useText().grid.notices;
  if (bar === 'closed' || !grid) return null;
  const { layer, highlights } = grid;
  return (
    <FindBar
      session={grid.find}
      replacing={bar === 'replace'}
      requests={findRequests}
      initial={shortText(sheet.text(layer.target()))}
      onSearch={highlights.search}
      onReplaced={(count) => view.setState({ notice: { sentence: text.replaced(count) } })}
      onClose={() => {
        highlights.search(null);
        view.setState({ find: 'closed' });
        grid.actions.focus();
      }}
    />
  );
}

/** The text of the active cell, if it can be what the user wants to find. */
const shortText = (text: string): string => (text.length <= 60 && !text.includes('\n') ? text : '');

interface OpenFilterProps {
  readonly grid: MountedGrid;
  readonly columnId: string;
  readonly x: number;
  readonly y: number;
  readonly onClose: () => void;
}

function OpenFilter({ grid, columnId, x, y, onClose }: OpenFilterProps): ReactElement {
  const { filtering, layer, actions } = grid;
  const [values, setValues] = useState<readonly ValueCount[] | null>(null);
  useEffect(() => readInTurns(filtering.values(columnId), (all) => all && setValues(all)), [filtering, columnId]);
  const column = layer.sheet.columns[layer.sheet.columnIndexOf(columnId)];
  const closeAnd =
    <Args extends readonly unknown[]>(act: (...args: Args) => void) =>
    (...args: Args): void => {
      onClose();
      act(...args);
    };
  return (
    <FilterPanel
      header={column?.header.replaceAll('\n', ' ') ?? ''}
      values={values}
      filter={filtering.of(columnId)}
      left={x}
      top={y}
      onApply={closeAnd((filter: ColumnFilter) => filtering.set(columnId, filter))}
      onSort={closeAnd((ascending: boolean) => filtering.sort(columnId, ascending))}
      onDeadline={column?.role === 'time' || column?.role === 'end' ? closeAnd(actions.filterByDeadline) : undefined}
      onClose={onClose}
    />
  );
}
