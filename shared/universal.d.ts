// The few globals that exist in a page, a worker and Node alike. Anything not named here does not compile in shared/.
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array, options?: { stream?: boolean }): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}
declare function structuredClone<T>(value: T): T;
declare class AbortSignal {
  readonly aborted: boolean;
}
declare const performance: { now(): number };
