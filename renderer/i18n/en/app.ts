import type { Text } from '../vi/index.ts';

export const appEn: Text['app'] = {
  name: 'Phụ Lục',
  windowTitle: (title) => `${title} – Phụ Lục`,
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  loading: 'Opening…',
  notices: 'Notices',
  crashed: 'This screen has failed',
  crashedHint: 'What was saved is still on this computer. Reload to go on; if it happens again, send the details below to your support.',
  reload: 'Reload',
  copyDetails: 'Copy details',
};
