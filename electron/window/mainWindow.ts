// The one window: made with the guarded settings, put back where it stood, closed only after the page has saved.
import { BrowserWindow, dialog, Menu, screen } from 'electron';
import { dialogsVi } from '#shared/messages/vi/desktop.ts';
import { sendEvent } from '../adapters/ipc.ts';
import type { Report } from '../services/ports.ts';
import { WEB_PREFERENCES } from '../security/webPreferences.ts';
import { menuTemplate } from './menu.ts';
import type { Shutdown } from './shutdown.ts';
import { loadWindowState, saveWindowState, SMALLEST } from './windowState.ts';

interface MainWindowParts {
  readonly statePath: string;
  readonly preload: string;
  readonly packaged: boolean;
  readonly shutdown: Shutdown;
  readonly report: Report;
  /** The page is about to be loaded anew. */
  readonly onReload: () => void;
}

/** Makes the window; the caller loads the page, and the window shows itself when that has painted. */
export async function createMainWindow(parts: MainWindowParts): Promise<BrowserWindow> {
  const { statePath, shutdown, report } = parts;
  const state = await loadWindowState(
    statePath,
    screen.getAllDisplays().map(({ workArea }) => workArea),
  );
  const window = new BrowserWindow({
    ...state,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    webPreferences: { ...WEB_PREFERENCES, devTools: !parts.packaged, preload: parts.preload },
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate((id) => sendEvent(window, 'command', { id }))));

  window.once('ready-to-show', () => {
    if (state.maximized) window.maximize();
    window.show();
  });
  closeAfterFlush(window, shutdown, async () => {
    await saveWindowState(statePath, { ...window.getNormalBounds(), maximized: window.isMaximized() });
  });
  // Windows gives no before-quit when it shuts down or logs off, only these.
  window.on('query-session-end', () => void shutdown.flush());
  window.on('session-end', () => void shutdown.flush());
  survive(window, parts.onReload, report);

  return window;
}

function closeAfterFlush(window: BrowserWindow, shutdown: Shutdown, keepState: () => Promise<void>): void {
  let done = false;
  window.on('close', (event) => {
    if (done) return;
    event.preventDefault();
    const leave = () => {
      done = true;
      window.close();
    };
    void shutdown.flush().then(keepState).then(leave, leave);
  });
}

/** A page that crashes comes back once by itself; after that, and when it hangs, the user is asked. */
function survive(window: BrowserWindow, onReload: () => void, report: Report): void {
  let crashed = false;
  const reload = () => {
    onReload();
    window.webContents.reload();
  };
  const ask = async (message: string, detail: string, buttons: readonly string[]) => {
    const { response } = await dialog.showMessageBox(window, { type: 'warning', message, detail, buttons: [...buttons], noLink: true });
    if (buttons[response] === dialogsVi.reload) reload();
  };
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    report('render-process-gone', { reason, exitCode });
    if (reason === 'clean-exit') return;
    if (crashed) void ask(dialogsVi.pageGone, dialogsVi.pageGoneDetail, [dialogsVi.reload]);
    else reload();
    crashed = true;
  });
  window.on('unresponsive', () => void ask(dialogsVi.pageHangs, dialogsVi.pageHangsDetail, [dialogsVi.wait, dialogsVi.reload]));
}
