// Makes the nested object of calls out of one function that sends. Used by the preload script and by the test drivers,
// so that all of them offer exactly the channels and nothing else.
import { CHANNELS, type Channel } from './channels.ts';
import type { HostCalls } from './host.ts';

/** `send` gets the channel ("files.open") and the question; what it gives is handed on unseen. */
export function surfaceOf(send: (channel: Channel, input: unknown) => Promise<unknown>): HostCalls {
  const groups = Object.entries(CHANNELS).map(([group, methods]) => {
    const calls = methods.map((method) => [method, (input?: unknown) => send(`${group}.${method}` as Channel, input)]);
    return [group, Object.fromEntries(calls)];
  });
  return Object.fromEntries(groups) as HostCalls;
}
