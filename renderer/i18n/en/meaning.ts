import type { Text } from '../vi/index.ts';

export const meaningEn: Text['meaning'] = {
  label: 'Understood as',
  units: (names, count) => (count === 1 ? `${names} · 1 unit` : `${names} · ${count} units`),
  more: (names, rest) => `${names} and ${rest} more`,
  collective: (names) => `${names} · collective name`,
  withCollective: (units, count) => (count === 1 ? `${units}, 1 collective name` : `${units}, ${count} collective names`),
  ceased: (name) => `“${name}” no longer exists`,
  ceasedNow: (name, successors) => `“${name}” no longer exists, now ${successors}`,
  notYet: (name) => `“${name}” does not exist yet`,
  unknownUnit: (name) => `“${name}” is not in the directory`,
  unknown: (part) => `not understood: “${part}”`,
  range: (start, end) => `${start} – ${end}`,
  until: (end) => `until ${end}`,
  before: (end) => `before ${end}`,
  from: (start) => `from ${start}, open-ended`,
  recurring: { weekly: 'weekly', monthly: 'monthly', quarterly: 'quarterly', halfyearly: 'every 6 months', yearly: 'yearly' },
  continuous: 'continuous, open-ended',
  recurringUntil: (recurring, end) => `${recurring}, until ${end}`,
  condition: 'on a condition, no date yet',
  noDate: 'no date',
  noYear: (words) => `${words} · year missing`,
};
