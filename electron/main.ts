// Composition root of the desktop program: settles where data lies, takes the lock, joins services to Electron, opens the
// window. Order matters and every line that must come before "ready" says so by standing there.
import { join, resolve } from 'node:path';
import { app, type BrowserWindow, dialog, session } from 'electron';
import { dialogsVi } from '#shared/messages/vi/desktop.ts';
import { assert } from '#shared/util/assert.ts';
import { serveAssets } from './adapters/assets.ts';
import { desktopShell } from './adapters/desktopShell.ts';
import { createDialogs } from './adapters/dialogs.ts';
import { prepareEngine } from './adapters/engine.ts';
import { connectIpc, sendEvent } from './adapters/ipc.ts';
import { settlePaths } from './adapters/paths.ts';
import { createPrinter } from './adapters/printer.ts';
import { createReport } from './adapters/report.ts';
import { probeStorage } from './adapters/storageProbe.ts';
import { createRouter } from './ipc/router.ts';
import { guardContents, guardSession } from './security/install.ts';
import { openLink } from './security/externalLinks.ts';
import { APP_ORIGIN } from './security/protocol.ts';
import { refusedSwitch } from './security/switches.ts';
import { diagnose } from './services/diagnostics.ts';
import { createFileRegistry } from './services/fileRegistry.ts';
import { createOpenQueue, filesOfArguments, filesOfSecondStart } from './services/openQueue.ts';
import { runSelfTest, selfTestTarget } from './services/selfTest.ts';
import { createServices } from './services/services.ts';
import { openStateFile } from './services/stateFile.ts';
import { createMainWindow } from './window/mainWindow.ts';
import { confirmNewerData } from './window/newerData.ts';
import { createShutdown } from './window/shutdown.ts';

const paths = settlePaths();
const words = process.argv.slice(app.isPackaged ? 1 : 2);
const files = filesOfArguments(words, (path) => resolve(path));
const report = createReport(join(paths.userData, 'logs'));
const registry = createFileRegistry();
const queue = createOpenQueue(registry, (file) => sendEvent(window, 'openFile', { file }));
const forbidden = app.isPackaged ? refusedSwitch(words) : undefined;
let window: BrowserWindow | undefined;

if (forbidden) {
  dialog.showErrorBox(dialogsVi.refusedSwitch, forbidden);
  app.exit(2);
} else if (!app.requestSingleInstanceLock({ files })) app.exit(0);
else {
  prepareEngine(report);
  queue.add(files);
  app.on('second-instance', (_event, _words, _folder, data) => {
    queue.add(filesOfSecondStart(data));
    window?.restore();
    window?.show();
    window?.focus();
  });
  void app.whenReady().then(start).catch(giveUp);
}

async function start(): Promise<void> {
  const versions = { app: app.getVersion(), electron: process.versions.electron, chrome: process.versions.chrome };
  const state = await openStateFile(join(paths.userData, 'state.json'), versions, report);
  const shutdown = createShutdown(() => sendEvent(window, 'beforeQuit', null));
  const dialogs = createDialogs(mainWindow);
  const jobs = new Map<string, string>();
  const printer = createPrinter(jobs);
  const onFlushed = shutdown.flushed;
  const parts = { dialogs, printer, shell: desktopShell, paths, versions, registry, state, report, onFlushed };
  const services = createServices({ ...parts, now: Date.now, onReady: queue.ready });

  guardSession(session.defaultSession);
  guardContents((address) => void openLink(address, dialogs.confirmLink, desktopShell.openExternal));
  serveAssets(session.defaultSession, join(__dirname, '../web'), jobs);

  const target = selfTestTarget(words);
  if (target) return app.exit(await runSelfTest(resolve(target), [() => diagnose(paths, versions, printer), probeStorage]));

  if (state.newer && !(await confirmNewerData())) return app.exit(0);
  await state.begin();
  connectIpc(createRouter(services, APP_ORIGIN, report), () => window);
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    event.preventDefault();
    void state.close().finally(() => app.exit(0));
  });

  window = await createMainWindow({
    statePath: join(paths.userData, 'window.json'),
    preload: join(__dirname, 'preload.cjs'),
    packaged: app.isPackaged,
    shutdown,
    report,
    onReload: queue.pause,
  });
  await window.loadURL(`${APP_ORIGIN}/`);
}

/** A start that fails half way would leave a program without a window, which nobody can close. */
function giveUp(cause: unknown): void {
  report('start', cause);
  dialog.showErrorBox(dialogsVi.notStarted, dialogsVi.notStartedDetail);
  app.exit(1);
}

/** Calls come from the page only, so the window is there. */
function mainWindow(): BrowserWindow {
  assert(window, 'dialogs belong to a window');
  return window;
}
