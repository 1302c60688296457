// English words of the desktop program's own dialogs; the same keys as the Vietnamese catalogue.
import type { dialogsVi } from '../vi/desktop.ts';

export const dialogsEn = {
  leaveForLink: 'Open this address in the browser?',
  openLink: 'Open',
  cancel: 'Cancel',
  quit: 'Quit',
  checkMachine: 'Check this PC…',
  reload: 'Reload',
  wait: 'Wait',
  pageGone: 'The window has stopped because of a fault.',
  pageGoneDetail: 'Saved annexes are safe. Choose Reload to go on.',
  pageHangs: 'The window does not respond.',
  pageHangsDetail: 'It may be busy with something large. Wait or reload; what was saved is not lost.',
  newerData: 'Data written by a newer version',
  newerDataDetail: 'A newer Phụ Lục has used the data on this PC. Install the newer version, since an older one may lose data.',
  openAnyway: 'Open anyway',
  refusedSwitch: 'This option is not allowed',
} as const satisfies Record<keyof typeof dialogsVi, string>;
