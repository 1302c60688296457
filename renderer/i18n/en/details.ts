import type { Text } from '../vi/index.ts';

export const detailsEn: Text['details'] = {
  none: 'Select a cell to see its whole row.',
  kinds: { section: 'Section', band: 'Band', task: 'Task', total: 'Total' },
  level: (level) => `level ${level}`,
  empty: '(empty)',
  historyEmpty: 'No changes yet.',
  historyHint: 'Click a step to go back to right after it.',
  historyStart: 'When opened',
  historyNow: 'now',
  historyUndone: 'undone',
  historyGo: (label) => `Go back to: ${label}`,
  changedCells: (count) => `${count} cells`,
  changedRows: (count) => `${count} rows`,
};
