// All calls of the contract put together over the ports. No Electron here: the tests build exactly this.
import { join } from 'node:path';
import type { HostCalls } from '#shared/host/host.ts';
import { err, ok } from '#shared/util/result.ts';
import type { DesktopShell, Dialogs, Now, Paths, Printer, Report, Versions } from './ports.ts';
import { openLink } from '../security/externalLinks.ts';
import { createBackupService } from './backupService.ts';
import { diagnose, warningsOf } from './diagnostics.ts';
import { isNetworkPath } from './filePlace.ts';
import type { FileRegistry } from './fileRegistry.ts';
import { createFileService } from './fileService.ts';
import { createKeptPlaces } from './keptPlaces.ts';
import { createPrintService } from './printService.ts';
import { createRecentFiles } from './recentFiles.ts';
import { createReplacedFiles } from './replacedFiles.ts';
import type { StateFile } from './stateFile.ts';

interface ServiceParts {
  readonly dialogs: Dialogs;
  readonly printer: Printer;
  readonly shell: DesktopShell;
  readonly paths: Paths;
  readonly versions: Versions;
  readonly registry: FileRegistry;
  readonly state: StateFile;
  readonly now: Now;
  readonly report: Report;
  /** The page listens. */
  readonly onReady: () => void;
  /** The page has made everything durable. */
  readonly onFlushed: () => void;
}

/** Snapshots lie where the user can find and copy them. */
const backupFolder = ({ documents }: Paths): string => join(documents, 'Phụ Lục', 'Sao lưu');

/** What saves have replaced lies there too. */
const replacedFolder = ({ documents }: Paths): string => join(documents, 'Phụ Lục', 'Trước khi ghi đè');

/** The desktop program's side of the contract. */
export function createServices(parts: ServiceParts): HostCalls {
  const { dialogs, printer, shell, paths, versions, registry, state, now, report } = parts;
  const recent = createRecentFiles(join(paths.userData, 'recent.json'), now);
  const places = createKeptPlaces(join(paths.userData, 'places.json'), registry, report);
  const replaced = createReplacedFiles(replacedFolder(paths), now, report);
  return {
    files: createFileService({ dialogs, registry, places, recent, replaced, temp: paths.temp, report }),
    print: createPrintService(printer, report),
    backup: createBackupService(backupFolder(paths), now, report),
    witness: state.calls,
    shell: {
      openLink: ({ url }) =>
        openLink(
          url,
          (address) => dialogs.confirmLink(address),
          (address) => shell.openExternal(address),
        ),
      async reveal({ file }) {
        const path = await places.pathOf(file);
        if (!path) return err({ code: 'notFound', fileName: file.name });
        shell.showItemInFolder(path);
        return ok(null);
      },
      async openFile({ file }) {
        const path = await places.pathOf(file);
        // A file on another machine would be fetched, and run by whatever claims its kind, without a question.
        if (!path || isNetworkPath(path)) return err({ code: path ? 'accessDenied' : 'notFound', fileName: file.name });
        const message = await shell.openPath(path);
        return message === '' ? ok(null) : err({ code: 'internal', fileName: file.name });
      },
    },
    app: {
      info: async () =>
        ok({
          edition: 'desktop',
          version: versions.app,
          platform: process.platform,
          capabilities: { saveInPlace: true, recentFiles: true, pdf: true, backups: true, reveal: true, menu: true },
          warnings: await warningsOf(paths),
        }),
      ready: async () => {
        parts.onReady();
        return ok(null);
      },
      flushed: async () => {
        parts.onFlushed();
        return ok(null);
      },
      diagnostics: async () => ok(await diagnose(paths, versions, printer)),
    },
  };
}
