// What a column is for. The words that headers use for each role are data: shared/data/headerWords.json.

export const ROLES = [
  'order',
  'task',
  'lead',
  'coordinate',
  'time',
  'start',
  'end',
  'report',
  'product',
  'budget',
  'person',
  'note',
  'quantity',
  'target',
  'measure',
  'level',
  'sourceDoc',
  'progress',
  'actual',
  'proposal',
  'internal',
  'other',
] as const;

export type Role = (typeof ROLES)[number];
