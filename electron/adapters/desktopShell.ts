// Electron's shell as the port.
import { shell } from 'electron';
import type { DesktopShell } from '../services/ports.ts';

export const desktopShell: DesktopShell = {
  openExternal: (address) => shell.openExternal(address),
  openPath: (path) => shell.openPath(path),
  showItemInFolder: (path) => shell.showItemInFolder(path),
};
