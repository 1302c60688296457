// Where the window stood last time, and whether it can still stand there: screens come and go.
import * as v from 'valibot';
import { readJson, writeJson } from '../services/jsonFile.ts';

const schema = v.object({
  x: v.exactOptional(v.number()),
  y: v.exactOptional(v.number()),
  width: v.number(),
  height: v.number(),
  maximized: v.boolean(),
});
type WindowState = v.InferOutput<typeof schema>;

/** A rectangle in screen coordinates (device-independent pixels). */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const FALLBACK: WindowState = { width: 1280, height: 720, maximized: true };
/** The smallest window in which everything can be reached: 1366×768 at 125 %, less the task bar. */
export const SMALLEST = { width: 800, height: 520 } as const;
/** So much of the title bar must be on a screen, or the window could not be moved. */
const GRIP = 100;

/** A state that fits the screens that are there: position dropped when its title bar is on none of them. */
export function fitToScreens(state: WindowState, screens: readonly Area[]): WindowState {
  const { x, y, maximized } = state;
  const width = Math.max(SMALLEST.width, state.width);
  const height = Math.max(SMALLEST.height, state.height);
  const reachable =
    x !== undefined &&
    y !== undefined &&
    screens.some(
      (screen) =>
        y >= screen.y && y < screen.y + screen.height - GRIP && x + width >= screen.x + GRIP && x <= screen.x + screen.width - GRIP,
    );
  return reachable ? { x, y, width, height, maximized } : { width, height, maximized };
}

/** The state kept in the file at `path`, fitted. */
export const loadWindowState = async (path: string, screens: readonly Area[]): Promise<WindowState> =>
  fitToScreens((await readJson(path, schema).catch(() => undefined)) ?? FALLBACK, screens);

/** Keeps the state for the next start. */
export const saveWindowState = (path: string, state: WindowState): Promise<void> => writeJson(path, state);
