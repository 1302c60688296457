import type { cliExportVi } from '../vi/cliExport.ts';

type Sentences = {
  readonly [Key in keyof typeof cliExportVi]: (typeof cliExportVi)[Key] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : string;
};

export const cliExportEn: Sentences = {
  summary: 'Write the annexes of a file as xlsx, docx, pdf, html, csv or json',
  usage: [
    'Usage: phuluc export FILE -o OUT.xlsx|.docx|.pdf|.html|.csv|.json [--issue] [--preset PRESET] [--password PASSWORD]',
    '',
    '  -o, --out OUT        file to write; its extension decides the format',
    '  --issue              issued copy: without internal and hidden columns',
    '  --preset PRESET      layout (default nd30)',
    '  --password PASSWORD  password of a protected file',
    '',
    'Exit code: 0 written, 1 could not be read or written, 2 wrong use.',
  ].join('\n'),
  wrongOption: 'Invalid option. See: phuluc export --help',
  oneFile: 'Name exactly one file to read and one to write (-o). See: phuluc export --help',
  wrongFormat: (extension) => `Cannot write “${extension}”. Use one of: xlsx, docx, pdf, html, csv, json.`,
  wrongPreset: (preset, known) => `There is no preset “${preset}”. Presets: ${known}.`,
  sameFile: 'The file to write is the file to read. Choose another name, so that the original is kept.',
  noBrowser: 'A PDF needs Chrome, Edge or Chromium on this machine. Install one, or write xlsx or docx.',
  pdfFailed: 'The browser could not make the PDF. Try again, or write xlsx or docx.',
  writeFailed: (path, code) => `“${path}” could not be written (${code}). Close it in other programs and try again.`,
  rowTooTall: (row) => `Row ${row} is higher than Excel allows (409 points); its end is not shown. Split the row or widen the columns.`,
  cellTooLong: (row) => `Row ${row} has a cell of more than 32,767 characters, cut there.`,
};
