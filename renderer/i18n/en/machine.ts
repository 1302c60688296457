// The diagnostics report, in English.
import type { Text } from '../vi/index.ts';

export const machineEn: Text['machine'] = {
  title: 'Check this computer',
  running: 'Checking…',
  copy: 'Copy the result',
  copied: 'Copied. Paste it into a message to whoever helps you.',
  states: { good: 'good', bad: 'look at this', unknown: 'for information' },
  editions: { desktop: 'desktop edition', browser: 'browser edition' },
  gigabytes: (amount) => `${amount} GB left.`,
  checks: {
    versions: 'Versions',
    browser: 'Browser',
    dataIsLocal: 'Data lies on this computer',
    storagePersistent: 'The browser keeps data for good',
    freeSpace: 'Free space on the disk',
    saveInPlace: 'Saving straight into the opened file',
    writeTemp: 'Writing to the temporary folder',
    writeDocuments: 'Writing to the documents folder',
    pdf: 'Making a PDF',
    font: 'The font Times New Roman',
  },
  advice: {
    dataIsLocal: 'The data folder is on a network drive; move it to this computer so that a lost connection loses nothing.',
    storagePersistent: 'The browser may clear data when space runs out; save copies to files often.',
    freeSpace: 'Nearly full; delete what you do not need.',
    writeTemp: 'Cannot write; tell your administrator.',
    writeDocuments: 'Cannot write; the folder may be locked or an antivirus program may stand in the way.',
    pdf: 'A PDF cannot be made; Excel and Word still can.',
    font: 'The font is not installed; Tinos, of the same widths, is printed instead.',
  },
};
