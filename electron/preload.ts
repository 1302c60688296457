// Builds window.desk for the page: named calls, dropped files, events without their event objects. No logic, no ipcRenderer.
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { EVENTS, type EventName } from '#shared/host/channels.ts';
import { surfaceOf } from '#shared/host/surface.ts';
import { CALL, eventChannel } from './ipc/wire.ts';

const calls = surfaceOf((channel, input) => ipcRenderer.invoke(CALL, channel, input));

contextBridge.exposeInMainWorld('desk', {
  ...calls,
  files: {
    ...calls.files,
    // Empty for files that a script made up.
    dropped: (files: readonly File[]) =>
      calls.files.dropped({ paths: [...files].map((file) => webUtils.getPathForFile(file)).filter((path) => path !== '') }),
  },
  on(event: EventName, listener: (payload: unknown) => void): () => void {
    if (!EVENTS.includes(event)) return () => undefined;
    const channel = eventChannel(event);
    const hear = (_event: unknown, payload: unknown) => listener(payload);
    ipcRenderer.on(channel, hear);
    return () => ipcRenderer.removeListener(channel, hear);
  },
});
