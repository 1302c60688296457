// The host of the desktop program: a thin wrapper around window.desk, which no other file may use.
// A rejected call becomes an error value; there is no other logic here.
import { CHANNELS } from '#shared/host/channels.ts';
import type { Desk, Host, HostCalls } from '#shared/host/host.ts';
import { surfaceOf } from '#shared/host/surface.ts';

declare global {
  interface Window {
    readonly desk?: Desk;
  }
}

type Send = (input: unknown) => Promise<unknown>;

/** The host of a page that runs inside the desktop program. */
export function createElectronHost(desk: Desk): Host {
  const calls: HostCalls = surfaceOf(async (channel, input) => {
    const [group, method] = channel.split('.') as [keyof typeof CHANNELS, string];
    const send = (desk[group] as unknown as Record<string, Send>)[method];
    if (!send) return { ok: false, error: { code: 'notSupported', detail: channel } };
    try {
      return await send(input);
    } catch (cause) {
      return { ok: false, error: { code: 'internal', detail: String(cause) } };
    }
  });
  return {
    ...calls,
    files: { ...calls.files, dropped: (files) => desk.files.dropped(files) },
    events: {
      onOpenFile: (listener) => desk.on('openFile', ({ file }) => listener(file)),
      onBeforeQuit: (listener) =>
        desk.on('beforeQuit', () => {
          void listener().finally(() => void calls.app.flushed());
        }),
      onCommand: (listener) => desk.on('command', ({ id }) => listener(id)),
    },
  };
}
