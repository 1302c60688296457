// The English side of the import catalogue; same keys by type.
import type {
  dropReasonsVi,
  ImportSentence,
  importErrorDetailsVi,
  importErrorsVi,
  importNoticesVi,
  importRepairsVi,
  roleReasonsVi,
} from '../vi/import.ts';

type Same<T, V> = { readonly [Key in keyof T]: V };

export const importErrorsEn: Same<typeof importErrorsVi, string> = {
  'corrupt-container':
    'The file is damaged or incomplete. Copy or download it again, or open it in Excel (Word) and save it as a new file.',
  encrypted: 'The file is protected by a password. Enter the password, or open it in Excel (Word), remove the password and try again.',
  'too-large': 'The file is too large for an annex. Remove needless rows, columns and pictures, or keep only the sheet you need.',
  'forbidden-xml': 'The file holds an unsafe XML declaration and was not opened. Open it in Excel (Word) and save it as a new file.',
  'not-a-spreadsheet': 'This is neither a workbook nor a document with tables. Choose an Excel, Word, OpenDocument, CSV or HTML file.',
  'format-mismatch': 'The content does not agree with the extension of the name. Save it as .xlsx or .docx with the program that made it.',
  'unsupported-format': 'This format cannot be read. Open the file in Word or Excel, save it as .docx or .xlsx and try again.',
  'no-table-found': 'No table was found in the file. Check the file, or copy the table alone and paste it.',
  'empty-file': 'The file is empty. Choose another file.',
  encoding: 'The text file has damaged letters and cannot be read rightly. Save it again as UTF-8 and try again.',
  'malformed-csv': 'A quotation mark in the CSV file is never closed, so the cells are uncertain. Mend it or save again from Excel.',
  cancelled: 'Reading was stopped as asked.',
  internal: 'The program failed on this file. Your open data is not affected. Please send the file to support.',
};

export const importErrorDetailsEn: Same<typeof importErrorDetailsVi, string> = {
  'encrypted/wrong-password': 'Wrong password. Enter it again, or open the file in Excel, remove the password and try again.',
  'encrypted/no-decryption':
    'This kind of protection cannot be opened. Open the file with the program that made it, remove the password and save.',
  'too-large/timeout': 'Reading took too long and was stopped. Remove needless sheets, rows and columns and try again.',
  'too-large/memory': 'The file needs too much memory. Remove needless sheets, rows and columns and try again.',
  'internal/file-not-found': 'The file was not found. Check the path.',
  'internal/file-unreadable':
    'The file cannot be opened: it is locked or you may not read it. Close the program that uses it and try again.',
};

const count = (values: Parameters<ImportSentence>[0]): string => String(values['count'] ?? 1);
const quoted = (value: string | number | undefined): string => `“${value ?? ''}”`;

export const importNoticesEn: Same<typeof importNoticesVi, ImportSentence> = {
  'no-header': () => 'The table has no header; the roles of its columns were guessed from the cells. Please check.',
  'empty-table': () => 'The table has a header but no task yet.',
  'look-alike-letters': (values) => `Header ${quoted(values['header'])} holds letters of another script that look Latin.`,
  'hidden-column': (values) => `Column ${quoted(values['header'])} is hidden in the file; imported all the same.`,
  'helper-column-left-out': (values) => `Hidden helper column ${quoted(values['header'])} beside the table was left out.`,
  'hidden-rows': (values) => `${count(values)} hidden rows were imported and will be shown. Choose “Drop” for those that are not wanted.`,
  'role-guessed': (values) => `The role of column ${quoted(values['header'])} is a guess. Please check.`,
  'joint-units': (values) => `Column ${quoted(values['header'])} holds leading and coordinating units together; kept, can be split.`,
  'repeated-rows-dropped': (values) => `${count(values)} repeated header rows or page numbers were dropped.`,
  'ditto-marks': (values) => `${count(values)} rows use ditto marks; kept, can be filled.`,
  'lead-blank-below': (values) => `${count(values)} tasks have no leading unit below a row that has one; kept, can be filled.`,
  'formula-without-value': (values) => `${count(values)} formulas have no stored value; left empty. Open in Excel and save again.`,
  'error-value': (values) => `${count(values)} cells hold an Excel error (${values['text'] ?? '#N/A'}).`,
  'merged-lead-carried-down': (values) => `${count(values)} values of vertically merged cells count for each of their rows.`,
  'task-cut-joined': (values) => `${count(values)} rows were joined to the task above that they continue.`,
  'total-row': (values) => `Total row ${quoted(values['text'])} is no task.`,
  'other-table-left-out': (values) => `Another table on sheet ${quoted(values['sheet'])} hands out no tasks; not imported.`,
  'hidden-sheet-left-out': (values) => `A table on the hidden sheet ${quoted(values['sheet'])} was not imported.`,
  'legacy-text-decoded': (values) => `${count(values)} texts in TCVN3 or VNI were turned into Unicode.`,
  'invisible-characters-removed': (values) => `Invisible or direction-changing characters were removed from ${count(values)} texts.`,
  'text-replaced': (values) => `${count(values)} texts held broken characters, now shown as �.`,
  'encoding-guessed': () => 'The encoding of the text file was guessed. Please check the diacritics.',
  'columns-by-position': () => 'The columns were told by blanks. Please check each of them.',
  'cell-too-long': (values) => `${count(values)} cells are longer than Excel allows.`,
  'row-too-tall': (values) => `${count(values)} rows are taller than Excel allows.`,
  'external-template-ignored': () => 'The file points to a template elsewhere; it was not fetched.',
  'hidden-text-left-out': () => 'Hidden text of the document was left out.',
  'tracked-changes-accepted': () => 'The document has tracked changes; read as if they were accepted.',
  'extension-differs': (values) =>
    `The content is ${values['format'] ?? ''}, not .${values['extension'] ?? ''} as the name says; read by content.`,
  'macros-ignored': () => 'The file has macros; they are neither run nor kept.',
  'merges-overlap': () => 'Merged cells overlap; the first of them was taken. Please check.',
  'unsafe-part-names': () => 'Parts of the file with unsafe names were ignored.',
};

export const unknownNoticeEn: ImportSentence = (values) => `Something in the file needs a look (${values['code'] ?? ''}).`;

export const roleReasonsEn: Same<typeof roleReasonsVi, ImportSentence> = {
  'chosen-by-user': () => 'chosen by the user',
  'header-word': (values) => `the header says ${quoted(values['word'])}`,
  'header-word-without-diacritics': (values) => `the header is ${quoted(values['word'])} without diacritics`,
  'header-phrase': (values) => `the header holds ${quoted(values['word'])}`,
  'header-group': (values) => `the group above holds ${quoted(values['word'])}`,
  'values-order': () => 'its cells are ordinal numbers',
  'values-units': () => 'its cells are organisations',
  'values-time': () => 'its cells are times',
  'values-quantity': () => 'its cells are quantities',
  'values-status': () => 'its cells are states of progress',
  'values-joint-units': () => 'its cells hold “Chủ trì:” and “Phối hợp:”',
  'values-section-numbers': () => 'its cells are section numbers',
  'longest-text': () => 'it has the longest texts',
  position: () => 'by its place',
  unknown: () => 'not known, please choose',
};

export const dropReasonsEn: Same<typeof dropReasonsVi, string> = {
  blank: 'blank row',
  'column-numbers': 'row of column numbers',
  'repeated-header': 'repeated header',
  'page-number': 'page number',
  note: 'note below the table',
  'chosen-by-user': 'dropped by the user',
};

export const importRepairsEn: Same<typeof importRepairsVi, string> = {
  'merged-lead-carried-down': 'Count vertically merged values for each row',
  'task-cut-joined': 'Join tasks cut into several rows',
  'ditto-filled': 'Write out “nt” and “như trên” from the row above',
  'lead-below-filled': 'Fill blank leading units from the row above',
  'tcvn3-decoded': 'Turn TCVN3 (.VnTime) into Unicode',
  'vni-decoded': 'Turn VNI into Unicode',
  'nfd-composed': 'Compose separate diacritics',
  'invisible-removed': 'Remove invisible characters',
  'bidi-removed': 'Remove direction-changing characters',
  'control-removed': 'Remove control characters',
  'surrogate-replaced': 'Replace broken characters',
  'blank-unified': 'Unify blanks',
};
