// The IndexedDB of this application. Strict durability: `complete` means that the operating system has it on disk
// (Chrome's default since 121 is relaxed; a power cut then loses what the screen called saved).
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { AnnexRecord, JournalRecord, RowRecord } from '#shared/store/records.ts';

const DATABASE_VERSION = 1;

interface BytesRecord {
  readonly id: string;
  readonly bytes: Uint8Array;
}

interface SettingRecord {
  readonly key: string;
  readonly value: unknown;
}

export class AnnexDatabase extends Dexie {
  readonly annexes!: EntityTable<AnnexRecord, 'id'>;
  readonly rows!: Table<RowRecord, [string, string]>;
  readonly journal!: Table<JournalRecord, [string, number]>;
  readonly bytes!: EntityTable<BytesRecord, 'id'>;
  readonly settings!: EntityTable<SettingRecord, 'key'>;

  constructor(name = 'phu-luc') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(DATABASE_VERSION).stores({
      annexes: 'id, updatedAt',
      rows: '[annexId+id]',
      journal: '[annexId+revision]',
      bytes: 'id',
      settings: 'key',
    });
  }

  /** Dexie opens a newer database with older code without a word; then this code must not write. */
  get isNewerThanCode(): boolean {
    return this.backendDB().version > DATABASE_VERSION * 10;
  }
}
