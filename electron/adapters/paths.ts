// Where things lie on this PC.
import { join } from 'node:path';
import { app } from 'electron';
import type { Paths } from '../services/ports.ts';

/** Name of the data folder; never changes, for the database lies in it. */
const FOLDER = 'Phu Luc';

/**
 * Puts the program's data under LOCALAPPDATA: Electron's own choice roams with the user's profile, and copying or
 * redirecting a live database breaks it. Call before anything else, the single-instance lock lies there too.
 */
export function settlePaths(environment: NodeJS.ProcessEnv = process.env): Paths {
  const local = environment.LOCALAPPDATA;
  if (process.platform === 'win32' && local) app.setPath('userData', join(local, FOLDER));
  return {
    userData: app.getPath('userData'),
    documents: app.getPath('documents'),
    temp: app.getPath('temp'),
    home: app.getPath('home'),
  };
}
