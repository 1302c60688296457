// Restoring annexes, in English.
import type { Text } from '../vi/index.ts';

export const restoreEn: Text['restore'] = {
  title: 'Restore an annex',
  bin: 'Bin',
  binHint: (days) => `Deleted annexes are kept for ${days} days.`,
  binEmpty: 'The bin is empty.',
  thrownAway: (when) => `deleted · ${when}`,
  backups: 'Snapshots',
  backupsHint: 'A snapshot opens as an annex of its own; nothing is written over.',
  backupsEmpty: 'There are no snapshots yet. They are made on opening, on closing and while you edit.',
  backupsMissing: 'The browser edition makes no snapshots. Use “Save a copy” to keep a file of your own.',
  reasons: {
    open: 'on opening',
    interval: 'while editing',
    close: 'on closing',
    beforeImport: 'before an import',
    beforeMerge: 'before a merge',
    beforeMigration: 'before an upgrade',
    beforeRestore: 'before a restore',
    asked: 'on request',
  },
  restore: 'Restore',
  restoreNamed: (title) => `Restore “${title}”`,
  restored: (title) => `“${title}” has been restored from a snapshot.`,
};
