import type { Text } from '../vi/index.ts';

export const presetsEn: Text['presets'] = {
  title: 'Own layouts',
  save: 'Save as layout…',
  rename: 'Rename…',
  delete: 'Delete…',
  export: 'Export layout',
  import: 'Import layout',
  name: 'Name of the layout',
  keep: 'Save layout',
  deleteAsk: (name) => `Delete the layout “${name}”?`,
  deleteDo: 'Delete layout',
  fileType: 'Print layout (JSON)',
  saved: (name) => `Layout “${name}” saved.`,
  deleted: (name) => `Layout “${name}” deleted.`,
  exported: (file) => `“${file}” exported.`,
  exportFailed: 'The layout could not be written. Choose another place and try again.',
  imported: (names) => `Imported: ${names}`,
  notPresets: 'This file is not a print layout of this program.',
};
