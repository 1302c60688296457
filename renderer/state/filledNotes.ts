// Texts for what the user should know about a filled template or linked file.
import type { Text } from '../i18n/index.ts';
import type { Filled } from '../workers/templateMessages.ts';

/** One sentence per warning, split merged cell and list of columns without a place in the file. */
export const filledNotes = ({ warnings, split, leftOut }: Filled, { template, templateScreen }: Text): string[] => [
  ...warnings.map((code) => template.warnings[code]),
  ...split.map((area) => template.mergeSplit(area)),
  ...(leftOut.length > 0 ? [templateScreen.leftOut(leftOut.join(', '))] : []),
];
