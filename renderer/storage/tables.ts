// Records of the tables that do not hold annexes (those: shared/store/records.ts).

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

/** How one annex is saved into one file. The values are unparsed. */
export interface LinkRecord {
  readonly annexId: string;
  /** Key of the file in the `bytes` table. */
  readonly bytesId: string;
  /** `TemplateLink`. */
  readonly templateLink?: unknown;
  /** `LinkedFile`. */
  readonly linkedFile?: unknown;
  /** Annex JSON as last saved into a file that several annexes share. */
  readonly writtenCopy?: unknown;
}

/** The user's corrections of a table, applied to the next file with the same header. */
export interface ImportChoiceRecord {
  readonly fingerprint: string;
  readonly choice: unknown;
  /** Milliseconds since 1970. */
  readonly usedAt: number;
}
