// Electron's dialogs as the port.
import { type BrowserWindow, dialog } from 'electron';
import { dialogsVi } from '#shared/messages/vi/desktop.ts';
import type { Dialogs } from '../services/ports.ts';

/** Dialogs of the window that `parent` gives. */
export function createDialogs(parent: () => BrowserWindow): Dialogs {
  return {
    async open({ filters, multiple, folder }) {
      const { filePaths } = await dialog.showOpenDialog(parent(), {
        filters: filters.map(({ name, extensions }) => ({ name, extensions: [...extensions] })),
        properties: multiple ? ['openFile', 'multiSelections'] : ['openFile'],
        ...(folder ? { defaultPath: folder } : {}),
      });
      return filePaths;
    },
    async saveAs({ filter, path }) {
      const { filePath } = await dialog.showSaveDialog(parent(), {
        filters: [{ name: filter.name, extensions: [...filter.extensions] }],
        defaultPath: path,
      });
      return filePath || undefined;
    },
    async confirmLink(address) {
      const { response } = await dialog.showMessageBox(parent(), {
        type: 'question',
        message: dialogsVi.leaveForLink,
        detail: address,
        buttons: [dialogsVi.openLink, dialogsVi.cancel],
        defaultId: 1,
        cancelId: 1,
        noLink: true,
      });
      return response === 0;
    },
  };
}
