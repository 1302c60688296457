import type { Text } from '../vi/index.ts';

export const unitsViewEn: Text['unitsView'] = {
  title: (count) => `Units (${count})`,
  close: 'Close the units panel',
  search: 'Find a unit',
  unit: 'Unit',
  leads: 'Leads',
  coordinates: 'Coordinates',
  filterAll: (name) => `Show the rows of ${name}`,
  filterLeads: (name, count) => `Show ${count} rows led by ${name}`,
  filterCoordinates: (name, count) => `Show ${count} rows coordinated by ${name}`,
  leadLabel: (name) => `${name} leads`,
  coordinateLabel: (name) => `${name} coordinates`,
  statuses: {
    current: '',
    ceased: 'no longer exists',
    notYet: 'does not exist yet',
    unknown: 'not in the directory',
    phrase: 'collective',
  },
  none: 'The annex names no units yet.',
  noneFound: 'No unit fits.',
  hint: 'Press a name or a number to see only those rows.',
  directory: 'Own units…',
};
