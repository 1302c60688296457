// The parts of the sheet that come and go: context menu, filter list, suggestions, notices, words in an empty sheet.
import { useCallback, useEffect, useState, useSyncExternalStore, type ReactElement } from 'react';
import { useText } from '../i18n/index.ts';
import { FilterPanel } from './filter/FilterPanel.tsx';
import type { ColumnFilter } from './filter/columnFilter.ts';
import type { ValueCount } from './filter/valueCounts.ts';
import type { GridController } from './gridController.ts';
import { ContextMenu } from './menu/ContextMenu.tsx';
import { menuEntries } from './menu/menuItems.ts';
import { NoticeBar } from './NoticeBar.tsx';
import { readInTurns } from './slices.ts';
import { SuggestionList } from './suggest/SuggestionList.tsx';

interface Props {
  readonly controller: GridController;
}

export function GridPopups({ controller }: Props): ReactElement {
  const { view, model } = controller;
  const { menu, filter, notice, suggestions, empty } = useSyncExternalStore(view.subscribe, view.get);
  const text = useText();
  const close = useCallback((): void => {
    view.set({ menu: null, filter: null });
    controller.focus();
  }, [view, controller]);
  const closeNotice = useCallback(() => view.set({ notice: null }), [view]);

  return (
    <>
      {empty !== 'no' && <p className="grid-empty">{empty === 'noRows' ? text.grid.empty : text.grid.noneShown}</p>}
      {menu && (
        <ContextMenu
          label={menu.area === 'column' ? text.grid.menu.column : text.grid.menu[menu.area]}
          groups={menuEntries(menu.area, text, controller.columnStanding())}
          x={menu.x}
          y={menu.y}
          enabled={({ command }) => command === undefined || model.session.canRun(command)}
          onChoose={(entry) => controller.choose(entry)}
          onClose={close}
        />
      )}
      {filter && <OpenFilter key={filter.columnId} controller={controller} {...filter} onClose={close} />}
      {suggestions && <SuggestionList suggestions={suggestions} onPick={(index) => controller.suggesting?.pick(index)} />}
      <NoticeBar notice={notice} onClose={closeNotice} />
    </>
  );
}

interface OpenFilterProps {
  readonly controller: GridController;
  readonly columnId: string;
  readonly x: number;
  readonly y: number;
  readonly onClose: () => void;
}

function OpenFilter({ controller, columnId, x, y, onClose }: OpenFilterProps): ReactElement {
  const { filtering, model } = controller;
  const [values, setValues] = useState<readonly ValueCount[] | null>(null);
  useEffect(() => readInTurns(filtering.values(columnId), (whole) => whole && setValues(whole)), [filtering, columnId]);
  const apply = (next: ColumnFilter): void => {
    onClose();
    filtering.set(columnId, next);
  };
  const column = model.sheet.columns.find((own) => own.id === columnId);
  const byDeadline = (): void => {
    onClose();
    controller.filterByDeadline();
  };
  return (
    <FilterPanel
      header={column?.header.replaceAll('\n', ' ') ?? ''}
      values={values}
      filter={filtering.of(columnId)}
      left={x}
      top={y}
      onApply={apply}
      onSort={(ascending) => {
        onClose();
        filtering.sort(columnId, ascending);
      }}
      onDeadline={column?.role === 'time' || column?.role === 'end' ? byDeadline : undefined}
      onClose={onClose}
    />
  );
}
