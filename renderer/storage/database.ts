// The IndexedDB database of this application. Strict durability: `complete` means that the operating system has flushed the data
// to disk (Chrome's default since 121 is relaxed; a power cut then loses what the screen called saved).
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { AnnexRecord, JournalRecord, RowRecord } from '#shared/store/records.ts';
import { splitSettings } from './splitSettings.ts';
import type { BytesRecord, ImportChoiceRecord, LinkRecord, SettingRecord } from './tables.ts';

const DATABASE_VERSION = 2;

export class AnnexDatabase extends Dexie {
  readonly annexes!: EntityTable<AnnexRecord, 'id'>;
  readonly rows!: Table<RowRecord, [string, string]>;
  readonly journal!: Table<JournalRecord, [string, number]>;
  readonly bytes!: EntityTable<BytesRecord, 'id'>;
  readonly links!: Table<LinkRecord, [string, string]>;
  readonly importChoices!: EntityTable<ImportChoiceRecord, 'fingerprint'>;
  readonly settings!: EntityTable<SettingRecord, 'key'>;

  constructor(name = 'phu-luc') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      annexes: 'id, updatedAt',
      rows: '[annexId+id]',
      journal: '[annexId+revision]',
      bytes: 'id',
      settings: 'key',
    });
    // Version 1 stored links and import choices in the settings table, where nothing ever deleted them.
    this.version(DATABASE_VERSION)
      .stores({ links: '[annexId+bytesId], bytesId', importChoices: 'fingerprint, usedAt' })
      .upgrade(async (transaction) => {
        const { links, choices, movedKeys } = splitSettings(await transaction.table<SettingRecord>('settings').toArray());
        await transaction.table('links').bulkPut(links);
        await transaction.table('importChoices').bulkPut(choices);
        await transaction.table('settings').bulkDelete([...movedKeys]);
      });
  }

  /** Dexie silently opens a newer database with older code; this code must not write to it then. */
  get isNewerThanCode(): boolean {
    return this.backendDB().version > DATABASE_VERSION * 10;
  }
}
