// The one table of file extensions: what content each promises, and what the program does with a file of that name.
// The gate reads content and never trusts a name; dialogs, drops, the shell and the documents take their lists from here.
import type { SourceFormat } from './rawSource.ts';

interface FileKind {
  /** The content that a file of this name may hold. Empty: no table is read from it. */
  readonly holds: readonly SourceFormat[];
  /** Files of this name are written by the program. */
  readonly written?: true;
  /** An annex can be written into a file of this name (templates, linked files). */
  readonly filled?: true;
  /** A copy of an annex, or settings, that this program has written and reads again. */
  readonly copy?: true;
}

const PLAIN_TEXT: readonly SourceFormat[] = ['csv', 'text', 'markdown'];

export const FILE_KINDS = {
  xlsx: { holds: ['xlsx'], written: true, filled: true },
  xlsm: { holds: ['xlsx'], written: true, filled: true },
  xltx: { holds: ['xlsx'] },
  xltm: { holds: ['xlsx'] },
  xls: { holds: ['xls'] },
  xlt: { holds: ['xls'] },
  // WPS Spreadsheets and WPS Writer keep Excel's and Word's binary formats under names of their own.
  et: { holds: ['xls'] },
  xlsb: { holds: ['xlsb'] },
  ods: { holds: ['ods'] },
  ots: { holds: ['ods'] },
  fods: { holds: ['ods'] },
  xml: { holds: ['spreadsheetml'] },
  docx: { holds: ['docx'], written: true, filled: true },
  docm: { holds: ['docx'] },
  dotx: { holds: ['docx'] },
  dotm: { holds: ['docx'] },
  doc: { holds: ['doc'] },
  dot: { holds: ['doc'] },
  wps: { holds: ['doc'] },
  odt: { holds: ['odt'] },
  ott: { holds: ['odt'] },
  rtf: { holds: ['rtf'] },
  html: { holds: ['html'], written: true },
  htm: { holds: ['html'] },
  xhtml: { holds: ['html'] },
  csv: { holds: PLAIN_TEXT, written: true },
  tsv: { holds: PLAIN_TEXT },
  tab: { holds: PLAIN_TEXT },
  txt: { holds: PLAIN_TEXT },
  text: { holds: PLAIN_TEXT },
  md: { holds: PLAIN_TEXT },
  markdown: { holds: PLAIN_TEXT },
  json: { holds: [], written: true, copy: true },
  pdf: { holds: [], written: true },
  zip: { holds: [], written: true },
} as const satisfies Readonly<Record<string, FileKind>>;

export type FileExtension = keyof typeof FILE_KINDS;

const KINDS: Readonly<Record<FileExtension, FileKind>> = FILE_KINDS;
const isKnown = (extension: string): extension is FileExtension => Object.hasOwn(FILE_KINDS, extension);

/** Every extension that the program opens or writes; the shell touches no other file. */
export const FILE_EXTENSIONS: readonly FileExtension[] = Object.keys(FILE_KINDS).filter(isKnown);

const extensionsWhere = (holds: (kind: FileKind) => boolean): readonly FileExtension[] =>
  FILE_EXTENSIONS.filter((extension) => holds(KINDS[extension]));

/** Extensions of files that the gate reads tables from. */
export const READ_EXTENSIONS = extensionsWhere(({ holds }) => holds.length > 0);

/** What the dialog for opening offers: files with tables, and copies that this program has written. */
export const OPENED_EXTENSIONS = extensionsWhere(({ holds, copy }) => holds.length > 0 || copy === true);

/** Extensions of files that an annex can be written into. */
export const FILLED_EXTENSIONS = extensionsWhere(({ filled }) => filled === true);

/** The extension of `fileName`, if it promises other content than `format`; undefined if it fits or promises nothing. */
export function differingExtension(fileName: string | undefined, format: SourceFormat): FileExtension | undefined {
  const extension = /\.([^./\\]+)$/.exec(fileName ?? '')?.[1]?.toLowerCase();
  if (extension === undefined || !isKnown(extension)) return undefined;
  const { holds } = KINDS[extension];
  return holds.length === 0 || holds.includes(format) ? undefined : extension;
}
