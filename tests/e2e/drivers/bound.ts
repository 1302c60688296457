// Driver that puts the desktop program's real services behind the page: window.desk comes from a binding instead of the
// preload script, so electronHost, router, sender guard, schemas and file services are those that ship.
import { join } from 'node:path';
import { CHANNELS, type EventName } from '#shared/host/channels.ts';
import type { AppDriver } from './app.ts';
import { startDesk, type Desk } from './desk.ts';
import { pdfOf } from './printing.ts';
import { createProfile } from './profile.ts';

export interface BoundDriver extends AppDriver {
  readonly name: 'bound';
  desk(): Desk;
  /** Sends an event as the main process does. */
  emit(event: EventName, payload: unknown): Promise<void>;
  /** Opens files as a double click in Explorer does. */
  openFromSystem(...paths: readonly string[]): Promise<void>;
}

/** Starts the page at `address` with the desktop program's services behind it. */
export async function startBound(address: string): Promise<BoundDriver> {
  const answers: (readonly string[])[] = [];
  const saves: ((path: string) => void)[] = [];
  const prints: ((html: string) => void)[] = [];
  const origin = new URL(address).origin;
  let desk: Desk | undefined;

  const profile = createProfile(address, async (context, page) => {
    desk = await startDesk({
      home: profile.folder,
      origin,
      dialogs: {
        open: async () => answers.shift() ?? [],
        saveAs: async ({ path }) => join(profile.folder, path.split(/[\\/]/).at(-1) ?? ''),
        confirmLink: async () => true,
      },
      printer: {
        async toPdf({ html }) {
          prints.shift()?.(html);
          return pdfOf(context, address, html);
        },
        async print({ html }) {
          prints.shift()?.(html);
          return true;
        },
      },
    });
    const running = desk;
    await context.exposeBinding('__desk', async ({ frame, page: calling }, channel: string, input: unknown) => {
      const caller = { url: frame.url(), isTopFrame: frame.parentFrame() === null, isMainWindow: calling === page };
      const result = await running.route(channel, input, caller);
      if (channel === 'files.saveAs' && result.ok) {
        const { file } = result.value as { file: { id: string; name: string } };
        saves.shift()?.(running.registry.pathOf(file) ?? '');
      }
      return result;
    });
    await context.addInitScript(installDesk, CHANNELS);
  });
  await profile.start();

  const running = (): Desk => {
    if (!desk) throw new Error('the program is not running');
    return desk;
  };
  const emit = (event: EventName, payload: unknown) =>
    profile.page().evaluate(([name, value]) => (window as unknown as BoundWindow).__deskEmit(name, value), [event, payload] as const);

  return {
    name: 'bound',
    get page() {
      return profile.page();
    },
    folder: profile.folder,
    faults: profile.faults,
    desk: running,
    emit,
    async openFromSystem(...paths) {
      for (const path of paths) await emit('openFile', { file: running().registry.refer(path) });
    },
    answerOpen: (...paths) => void answers.push(paths),
    async saveDuring(act) {
      const saved = new Promise<string>((resolve) => saves.push(resolve));
      await act();
      return saved;
    },
    async printDuring(act) {
      const html = new Promise<string>((resolve) => prints.push(resolve));
      await act();
      return pdfOf(profile.context(), address, await html);
    },
    async reopen() {
      await running().state.close();
      await profile.close();
      await profile.start();
    },
    async kill() {
      await profile.kill();
      await profile.start();
    },
    async close() {
      await running().state.close();
      await profile.discard();
    },
  };
}

interface BoundWindow {
  __desk(channel: string, input: unknown): Promise<unknown>;
  __deskEmit(event: string, payload: unknown): void;
}

/** Runs in every frame before its scripts, so it can name nothing of this file. */
function installDesk(channels: Readonly<Record<string, readonly string[]>>): void {
  const own = window as unknown as BoundWindow & { desk?: unknown };
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  const calls = Object.fromEntries(
    Object.entries(channels).map(([group, methods]) => [
      group,
      Object.fromEntries(methods.map((method) => [method, (input: unknown) => own.__desk(`${group}.${method}`, input)])),
    ]),
  );
  own.__deskEmit = (event, payload) => listeners.get(event)?.forEach((listener) => listener(payload));
  own.desk = {
    ...calls,
    on(event: string, listener: (payload: unknown) => void) {
      const heard = listeners.get(event) ?? new Set();
      listeners.set(event, heard.add(listener));
      return () => heard.delete(listener);
    },
  };
}
