// All that the application knows of the outside. Every call answers with a Result and never throws for what can be
// expected; paths never cross. Two products implement it: renderer/host/electronHost.ts and renderer/host/browserHost.ts.
import type * as v from 'valibot';
import type { Result } from '../util/result.ts';
import type { EventName, Group } from './channels.ts';
import type { Contract, EVENT_CONTRACT } from './contract.ts';
import type { HostError } from './errors.ts';
import type { FileRef } from './values.ts';

export type { HostError, HostErrorCode } from './errors.ts';
export type {
  AppInfo,
  BackupEntry,
  Capabilities,
  Diagnostic,
  FileContent,
  FileRef,
  FileType,
  PrintJob,
  RecentFile,
  SavedFile,
  Witness,
  WitnessNote,
} from './values.ts';

export type HostResult<T> = Result<T, HostError>;

/** The DOM's File, which this folder must not name. */
export type DroppedFile = object;

type Settled<T> = T extends Uint8Array
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Settled<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: Settled<T[K]> }
      : T;
type InputOf<Row> = Row extends { readonly input: infer S extends v.GenericSchema } ? Settled<v.InferInput<S>> : never;
type OutputOf<Row> = Row extends { readonly output: infer S extends v.GenericSchema } ? Settled<v.InferOutput<S>> : never;
type Call<Row> =
  undefined extends InputOf<Row> ? () => Promise<HostResult<OutputOf<Row>>> : (input: InputOf<Row>) => Promise<HostResult<OutputOf<Row>>>;

/** The calls as they cross the wire; what the shell's services implement. */
export type HostCalls = { readonly [G in Group]: { readonly [M in keyof Contract[G]]: Call<Contract[G][M]> } };

export type EventPayload<E extends EventName> = v.InferOutput<(typeof EVENT_CONTRACT)[E]>;

/** Each gives a function that ends the listening. */
export interface HostEvents {
  onOpenFile(listener: (file: FileRef) => void): () => void;
  /** The promise settles when everything typed is durable; the window waits for it, but not for ever. */
  onBeforeQuit(listener: () => Promise<void>): () => void;
  onCommand(listener: (id: string) => void): () => void;
}

type HostFiles = Omit<HostCalls['files'], 'dropped'> & {
  /** Takes what a drop brought (`event.dataTransfer.files`). */
  dropped(files: readonly DroppedFile[]): Promise<HostResult<readonly FileRef[]>>;
};

type AppCalls = Omit<HostCalls['app'], 'flushed'>;

export type Host = Omit<HostCalls, 'files' | 'app'> & {
  readonly files: HostFiles;
  readonly app: AppCalls;
  readonly events: HostEvents;
};

/** What the preload script puts on `window.desk`: the calls, dropped files, and raw events. Only electronHost may use it. */
export type Desk = Omit<HostCalls, 'files'> & {
  readonly files: HostFiles;
  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void;
};
