// The only file that names ipcMain: hands calls to the router and sends events to the page.
import { type BrowserWindow, ipcMain, type WebFrameMain } from 'electron';
import type { EventName } from '#shared/host/channels.ts';
import type { EventPayload } from '#shared/host/host.ts';
import type { Caller } from '../ipc/senderGuard.ts';
import type { Route } from '../ipc/router.ts';
import { CALL, eventChannel } from '../ipc/wire.ts';

/** Connects the router with the page of the window that `main` gives. */
export function connectIpc(route: Route, main: () => BrowserWindow | undefined): void {
  ipcMain.handle(CALL, ({ sender, senderFrame }, channel: unknown, input: unknown) =>
    route(String(channel), input, callerOf(senderFrame, main()?.webContents === sender)),
  );
}

/** Sends an event to the page, if there is one. */
export function sendEvent<E extends EventName>(window: BrowserWindow | undefined, event: E, payload: EventPayload<E>): void {
  if (window && !window.isDestroyed()) window.webContents.send(eventChannel(event), payload);
}

// A frame that has gone away in the meantime is null and is refused.
const callerOf = (frame: WebFrameMain | null, isMainWindow: boolean): Caller => ({
  url: frame?.url ?? '',
  isTopFrame: frame !== null && frame.parent === null,
  isMainWindow,
});
