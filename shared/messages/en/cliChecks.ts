// The English sentences of the commands check, time and units, with the keys of the Vietnamese ones.
import type { cliChecksVi } from '../vi/cliChecks.ts';

export const cliChecksEn: typeof cliChecksVi = {
  checkSummary: 'Check the annex in a file, one line of JSON a file',
  checkUsage: [
    'Usage: phuluc check --json [--date YYYY-MM-DD] [--disable RULE,…] FILE…',
    '',
    '  --json           print one line of JSON a file (default)',
    '  --date DATE      judge units and deadlines on this day instead of the date in the file',
    '  --disable RULE,… leave out these rules',
    '',
    'Exit code: 0 without errors, 1 with errors or a file that cannot be read, 2 for wrong use.',
  ].join('\n'),
  timeSummary: 'Understand times, one line of JSON a text',
  timeUsage: [
    'Usage: phuluc time --json [--year Y] [--date YYYY-MM-DD] TEXT…',
    '',
    '  --year Y      year for days, months and quarters without one',
    '  --date DATE   date of the document',
  ].join('\n'),
  unitsSummary: 'Split and recognise units, one line of JSON a text',
  unitsUsage: ['Usage: phuluc units --json [--date YYYY-MM-DD] TEXT…', '', '  --date DATE   judge names on this day (default: today)'].join(
    '\n',
  ),
  noTexts: 'No text or file given. Add --help for the usage.',
  wrongOption: 'Unknown option. Add --help for the usage.',
  wrongDate: (text) => `“${text}” is not a real day written YYYY-MM-DD, for example 2026-11-22.`,
  wrongYear: (text) => `“${text}” is not a year, for example 2026.`,
};
