// Records of the tables beside those of annexes (shared/store/records.ts).

export interface SettingRecord {
  readonly key: string;
  readonly value: unknown;
}

export interface BytesRecord {
  readonly id: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970; absent in records of version 1. */
  readonly storedAt?: number;
}

/** How one annex is written back into one file. The values are parsed by their readers. */
export interface LinkRecord {
  readonly annexId: string;
  /** Key of the kept bytes of the file. */
  readonly bytesId: string;
  /** `TemplateLink`. */
  readonly templateLink?: unknown;
  /** `LinkedFile`. */
  readonly linkedFile?: unknown;
  /** Annex JSON: the annex as last written into a file that it shares with other annexes. */
  readonly writtenCopy?: unknown;
}

/** The user's corrections to a table, remembered for the next file with the same header. */
export interface ImportChoiceRecord {
  readonly fingerprint: string;
  readonly choice: unknown;
  /** Milliseconds since 1970. */
  readonly usedAt: number;
}
