// Names of the two kinds of Electron channels, for the preload script and the main process alike.
import type { EventName } from '#shared/host/channels.ts';

/** One channel for all calls: what a call may say is the router's business. */
export const CALL = 'desk:call';

export const eventChannel = (event: EventName): string => `desk:event:${event}`;
