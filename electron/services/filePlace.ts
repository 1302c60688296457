// Judges paths before anything is read or written: is it a file of a kind we handle, on a disk, in a place that stays?
import { stat } from 'node:fs/promises';
import { posix, win32 } from 'node:path';
import { extensionOf } from '#shared/host/fileName.ts';
import { FILE_EXTENSIONS } from '#shared/source/fileKinds.ts';

const KNOWN: ReadonlySet<string> = new Set<string>(FILE_EXTENSIONS);
const DEVICE_NAME = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i;
/** Where mail programs and chat programs unpack attachments: read-only there, or deleted when the message is closed. */
const ATTACHMENT_FOLDER = /[\\/](inetcache|content\.outlook|temporary internet files)[\\/]/i;

const pathOf = (platform: NodeJS.Platform) => (platform === 'win32' ? win32 : posix);

/** Whether a path given by a dialog, a drop or the command line may be opened: absolute, no device, a known kind. */
export function isOpenablePath(path: string, platform: NodeJS.Platform = process.platform): boolean {
  const { isAbsolute, basename } = pathOf(platform);
  if (!isAbsolute(path) || path.includes('\0')) return false;
  const name = basename(path);
  if (platform === 'win32') {
    if (/^[\\/]{2}[?.][\\/]/.test(path) || DEVICE_NAME.test(name)) return false;
    // A colon after the drive names an alternate stream of another file.
    if (path.indexOf(':', 2) !== -1) return false;
  }
  return KNOWN.has(extensionOf(name));
}

/** Whether a file there will vanish by itself. `temp` is the system's temporary folder. */
export function isTemporaryPath(path: string, temp: string, platform: NodeJS.Platform = process.platform): boolean {
  const { relative, isAbsolute } = pathOf(platform);
  const inside = relative(temp, path);
  return ATTACHMENT_FOLDER.test(path) || (inside !== '' && !inside.startsWith('..') && !isAbsolute(inside));
}

/** Whether a path lies on another machine ("\\\\server\\share"). */
export const isNetworkPath = (path: string): boolean => /^[\\/]{2}[^?.\\/]/.test(path);

/** One key for all spellings of a path; Windows does not tell capitals apart. */
export const pathKey = (path: string, platform: NodeJS.Platform = process.platform): string =>
  platform === 'win32' ? win32.normalize(path).toLowerCase() : posix.normalize(path);

/** Whether two paths lead to one file, also by another drive letter, a short name or a link. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  if (pathKey(a) === pathKey(b)) return true;
  const [one, other] = await Promise.all([a, b].map((path) => stat(path, { bigint: true }).catch(() => undefined)));
  return one !== undefined && other !== undefined && one.dev === other.dev && one.ino === other.ino && one.ino !== 0n;
}
