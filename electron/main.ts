// Composition root of the desktop program: settles where data lies, takes the lock, joins services to Electron, opens the
// window. Order matters and every line that must come before "ready" says so by standing there.
import { join, resolve } from 'node:path';
import { app, type BrowserWindow, dialog, session } from 'electron';
import { dialogsVi } from '#shared/messages/vi/desktop.ts';
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
import { createOpenQueue, filesOfArguments } from './services/openQueue.ts';
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
const forbidden = app.isPackaged ? refusedSwitch(words) : undefined;

if (forbidden) {
  dialog.showErrorBox(dialogsVi.refusedSwitch, forbidden);
  app.exit(2);
} else if (!app.requestSingleInstanceLock({ files })) app.exit(0);
else {
  prepareEngine(report);
  void app.whenReady().then(start);
}

async function start(): Promise<void> {
  let window: BrowserWindow | undefined;
  const versions = { app: app.getVersion(), electron: process.versions.electron, chrome: process.versions.chrome };
  const state = await openStateFile(join(paths.userData, 'state.json'), versions, report);
  const registry = createFileRegistry();
  const queue = createOpenQueue(registry, (file) => sendEvent(window, 'openFile', { file }));
  const shutdown = createShutdown(() => sendEvent(window, 'beforeQuit', null));
  const dialogs = createDialogs(() => window as BrowserWindow);
  const jobs = new Map<string, string>();
  const printer = createPrinter(jobs);
  const services = createServices({
    dialogs,
    printer,
    shell: desktopShell,
    paths,
    versions,
    registry,
    state,
    report,
    now: Date.now,
    onReady: queue.ready,
    onFlushed: shutdown.flushed,
  });

  guardSession(session.defaultSession);
  guardContents((address) => void openLink(address, dialogs.confirmLink, desktopShell.openExternal));
  serveAssets(session.defaultSession, join(__dirname, '../web'), jobs);

  const target = selfTestTarget(words);
  if (target) {
    const code = await runSelfTest(resolve(target), [() => diagnose(paths, versions, printer), probeStorage]);
    return app.exit(code);
  }

  if (state.newer && !(await confirmNewerData())) return app.exit(0);
  await state.begin();
  connectIpc(createRouter(services, APP_ORIGIN, report), () => window);
  queue.add(files);
  app.on('second-instance', (_event, _argv, _folder, data) => {
    window?.restore();
    window?.show();
    window?.focus();
    queue.add((data as { files?: readonly string[] } | null)?.files ?? []);
  });
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
