// A stand-in for the outside, made from the contract: every call answers "notSupported" until a test gives it a body.
import { CHANNELS, type Group } from '#shared/host/channels.ts';
import type { FileRef, Host, HostCalls, HostEvents } from '#shared/host/host.ts';
import { surfaceOf } from '#shared/host/surface.ts';

type Overrides = { readonly [G in Group]?: Partial<HostCalls[G]> };

/** The calls of the contract, some with a body. */
export function fakeCalls(overrides: Overrides = {}): HostCalls {
  const missing = surfaceOf(async () => ({ ok: false, error: { code: 'notSupported' } }));
  const groups = (Object.keys(CHANNELS) as Group[]).map((group) => [group, { ...missing[group], ...overrides[group] }]);
  return Object.fromEntries(groups) as HostCalls;
}

interface FakeHost extends Host {
  /** Sends what the outside would send. */
  emitOpenFile(file: FileRef): void;
  emitBeforeQuit(): Promise<void>;
  emitCommand(id: string): void;
}

/** A host for component tests. */
export function fakeHost(overrides: Overrides = {}): FakeHost {
  const files = new Set<(file: FileRef) => void>();
  const quits = new Set<() => Promise<void>>();
  const commands = new Set<(id: string) => void>();
  const listen =
    <T>(set: Set<T>) =>
    (listener: T): (() => void) => {
      set.add(listener);
      return () => set.delete(listener);
    };
  const events: HostEvents = { onOpenFile: listen(files), onBeforeQuit: listen(quits), onCommand: listen(commands) };
  const calls = fakeCalls(overrides);
  return {
    ...calls,
    files: { ...calls.files, dropped: async () => ({ ok: false, error: { code: 'notSupported' } }) },
    events,
    emitOpenFile: (file) => files.forEach((listener) => listener(file)),
    emitBeforeQuit: async () => void (await Promise.all([...quits].map((listener) => listener()))),
    emitCommand: (id) => commands.forEach((listener) => listener(id)),
  };
}
