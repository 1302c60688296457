import type { Text } from '../vi/index.ts';

export const settingsEn: Text['settings'] = {
  title: 'Settings',
  open: 'Settings…',
  theme: 'Theme',
  themes: { system: 'As the computer', light: 'Light', dark: 'Dark' },
  contrast: 'Contrast',
  contrasts: { system: 'As the computer', more: 'High' },
  language: 'Language',
  languages: { vi: 'Tiếng Việt', en: 'English' },
  zoom: 'Zoom',
  density: 'Rows of the sheet',
  densities: { comfortable: 'Comfortable', compact: 'Compact' },
  before: '“Trước ngày 15/12” (before 15 Dec) means',
  befores: { sameDay: 'due by the end of 15 Dec', dayBefore: 'due by the end of 14 Dec' },
  rules: 'Check rules',
  rulesOn: (on, all) => (on === all ? `all ${all} on` : `${on} of ${all} on`),
  rulesHint: 'For every annex on this computer.',
  version: (version) => `Version ${version}`,
};
