// The desktop program's side without Electron: the real router, guard and services over real folders; only dialogs,
// printer and the system's shell are answered by the test.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createRouter, type Route } from '../../../electron/ipc/router.ts';
import type { Dialogs, Paths, Printer } from '../../../electron/services/ports.ts';
import { createFileRegistry, type FileRegistry } from '../../../electron/services/fileRegistry.ts';
import { createServices } from '../../../electron/services/services.ts';
import { openStateFile, type StateFile } from '../../../electron/services/stateFile.ts';

interface DeskParts {
  /** The user's home; folders are made in it. */
  readonly home: string;
  /** Origin that the router trusts. */
  readonly origin: string;
  readonly dialogs: Dialogs;
  readonly printer: Printer;
  readonly now?: () => number;
  readonly onReady?: () => void;
  readonly onFlushed?: () => void;
}

export interface Desk {
  readonly route: Route;
  readonly registry: FileRegistry;
  readonly state: StateFile;
  readonly paths: Paths;
  /** What would have been opened outside. */
  readonly opened: readonly string[];
  /** What was noted for support. */
  readonly reports: readonly string[];
}

/** Starts the services as electron/main.ts does. */
export async function startDesk(parts: DeskParts): Promise<Desk> {
  const { home } = parts;
  const paths: Paths = {
    home,
    userData: join(home, 'AppData', 'Local', 'Phu Luc'),
    documents: join(home, 'Documents'),
    temp: join(home, 'AppData', 'Local', 'Temp'),
  };
  for (const folder of [paths.userData, paths.documents, paths.temp]) mkdirSync(folder, { recursive: true });
  const opened: string[] = [];
  const reports: string[] = [];
  const report = (what: string) => void reports.push(what);
  const versions = { app: '0.1.0', electron: '45.4.1', chrome: '154.0.0.0' };
  const state = await openStateFile(join(paths.userData, 'state.json'), versions, report);
  await state.begin();
  const registry = createFileRegistry();
  const services = createServices({
    dialogs: parts.dialogs,
    printer: parts.printer,
    shell: {
      openExternal: async (address) => void opened.push(address),
      openPath: async (path) => {
        opened.push(path);
        return '';
      },
      showItemInFolder: (path) => void opened.push(path),
    },
    paths,
    versions,
    registry,
    state,
    now: parts.now ?? Date.now,
    report,
    onReady: parts.onReady ?? (() => undefined),
    onFlushed: parts.onFlushed ?? (() => undefined),
  });
  return { route: createRouter(services, parts.origin, report), registry, state, paths, opened, reports };
}
