// Handlers of the registry's commands while an annex is open. A command without a handler is disabled.
import { exportAnnex } from '../features/export/exportAnnex.ts';
import { saveToFile } from '../features/linkedFile/saveToFile.ts';
import { neighbour } from '../features/findings/findingGroups.ts';
import type { Text } from '../i18n/index.ts';
import type { Checks } from '../state/checks.ts';
import type { AppHandlers } from '../state/commands.ts';
import { sayHostError } from '../state/opening.ts';
import { zoomStep } from '../state/preferences.ts';
import type { Services } from '../state/services.ts';
import { SETTINGS } from '../state/settings.ts';
import type { OpenAnnex } from '../state/workspace.ts';
import type { ExportFormat } from '../workers/exportMessages.ts';
import type { SheetControl } from './useSheetControl.ts';
import type { DialogActs } from './useWorkbenchDialogs.ts';

interface Parts {
  readonly services: Services;
  readonly text: Text;
  readonly annex: OpenAnnex;
  readonly checks: Checks;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly sheet: SheetControl;
  readonly dialogs: DialogActs;
}

export function workbenchHandlers({ services, text, annex, checks, canUndo, canRedo, sheet, dialogs }: Parts): AppHandlers {
  const { session, readOnly } = annex;
  const { preferences, workspace } = services;
  const { show, ask, warn } = dialogs;
  /** Writes typed text into the document before the document is used. */
  const commit = (): void => void sheet.grid()?.commit();
  const step = (direction: 1 | -1): void => {
    const { state, selection } = session.store.getState();
    const next = neighbour(
      checks.store.getState().findings,
      state.order,
      state.head.columns.map(({ id }) => id),
      selection.active,
      direction,
    );
    if (next) sheet.goTo(next);
  };
  const exportAs = (format: ExportFormat): void => {
    commit();
    void services.settings.read(SETTINGS.print).then(async (settings) => {
      // An issued copy is shown before it is exported.
      if (settings.purpose === 'issue') return show(format === 'docx' ? 'exportWord' : 'export');
      return warn(await exportAnnex(services, text, session, format, settings));
    });
  };
  const save = (elsewhere: boolean): void => {
    commit();
    void saveToFile(services, session, elsewhere || readOnly).then(
      (outcome) => {
        // Without a linked file, saving means a new file.
        if (outcome === 'unlinked') exportAs('xlsx');
        else if (typeof outcome === 'object') ask(outcome);
      },
      (cause: unknown) => sayHostError(services, text, { code: 'internal', detail: String(cause) }),
    );
  };
  const zoomBy = (direction: 1 | -1): void => preferences.set({ zoom: zoomStep(preferences.store.getState().zoom, direction) });
  return {
    closeAnnex: () => {
      commit();
      void workspace.close();
    },
    exportWorkbook: () => exportAs('xlsx'),
    exportWord: () => exportAs('docx'),
    exportOther: () => {
      commit();
      show('export');
    },
    exportSet: () => {
      commit();
      show('exportSet');
    },
    copyTable: () => {
      commit();
      void Promise.all([import('../features/export/copyTable.ts'), services.settings.read(SETTINGS.print)]).then(
        ([{ copyTable }, settings]) => copyTable(services, text, session, settings),
      );
    },
    saveToFile: () => save(false),
    saveToFileAs: () => save(true),
    linkedFile: () => show('linkedFile'),
    officeTemplates: () => {
      commit();
      show('templates');
    },
    print: () => {
      commit();
      show('print');
    },
    ...(canUndo && !readOnly ? { undo: () => void session.undo() } : {}),
    ...(canRedo && !readOnly ? { redo: () => void session.redo() } : {}),
    find: () => sheet.grid()?.find(),
    replace: () => sheet.grid()?.replace(),
    nextFinding: () => step(1),
    previousFinding: () => step(-1),
    ...(readOnly ? {} : { annexProperties: () => show('properties') }),
    zoomIn: () => zoomBy(1),
    zoomOut: () => zoomBy(-1),
    zoomReset: () => preferences.set({ zoom: 100 }),
  };
}
