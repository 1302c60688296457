import type { templateVi } from '../vi/template.ts';

export const templateEn: typeof templateVi = {
  warnings: {
    signed: 'The file carries a digital signature. Writing into it makes the signature invalid; the file has to be signed again.',
    sheetProtected: 'The worksheet is protected. The text is written all the same; Excel will show the sheet locked as before.',
    workbookProtected: 'The structure of the workbook is protected. The protection stays.',
    documentProtected: 'Editing of the Word file is restricted. The restriction stays.',
    macros: 'The file has macros. They are kept and not run; the file name has to keep its ending .xlsm.',
    pivotInside: 'A pivot table stands in the rows of the table. Refresh it after opening the file.',
    wasEncrypted: 'The original opens with a password. The written file has none; set it again in Excel if it is needed.',
  },
  mergeSplit: (area) => `The merged cell ${area} was split because its rows now differ or were moved.`,
  failures: {
    noSheet: 'The worksheet or table is not in the template. Choose the file again.',
    noRows: 'There is no row to write into the template.',
    rowTwice: 'The table in the template does not match the annex. Import the file again and try once more.',
    missingPart: 'A required part of the template is missing. Open it in Excel or Word, save it and try again.',
    badSheet: 'The worksheet of the template cannot be read. Open it in Excel, save it and try again.',
    textTooLong: 'A cell is longer than 32,767 characters, more than Excel holds. Shorten it.',
    arrayFormula:
      'An array formula runs over several rows of the table. Excel lets no one change a part of it, so nothing was written. Turn the formula into values in Excel, import the file again and try once more.',
    tableEmptied:
      'An Excel Table in the template would be left without a row, so nothing was written. Keep at least one row, or convert the Table to a range in Excel and import the file again.',
    badResult: 'The file could not be filled and stay intact, so nothing was written. Export a new file instead.',
    noTable: 'There is no table in the template.',
    noSharedColumn: 'The table in the template has no column in common with the annex.',
    gone: 'The template is no longer kept on this computer. Remove it from the list and add it again from its file.',
    encrypted:
      'The template opens with a password, so it cannot be written into. Open it in Excel (Word), remove the password, save it and try again.',
    'corrupt-container':
      'The template is damaged or incomplete. Copy or download it again, or open it in Excel (Word) and save it as a new file.',
    'too-large': 'The template is too large. Remove needless worksheets, rows, columns and pictures from it and try again.',
    'forbidden-xml': 'The template holds an unsafe XML declaration and was not opened. Open it in Excel (Word) and save it as a new file.',
    'not-a-spreadsheet': 'The template is neither an Excel workbook nor a Word document. Choose an .xlsx, .xlsm or .docx file.',
    'format-mismatch':
      'The content of the template is neither .xlsx nor .docx, although its name says so. Open it in Excel (Word), save it as .xlsx or .docx and try again.',
    'unsupported-format': 'The format of the template cannot be read. Open it in Excel (Word), save it as .xlsx or .docx and try again.',
    'empty-file': 'The template is empty. Choose the file again.',
    internal: 'The program failed to read this template; the file was not changed. Send it to whoever supports you.',
  },
  leftOut: (headers) => `The template has no place for the columns: ${headers}.`,
  onlyFirst: (count) => `The file has ${count} annexes; only the first is written into the template.`,
  issueNotAllowed:
    'An issued copy is not written into a template, which may still hold internal columns, comments or names. Leave out --issue.',
  hiddenContents: {
    comments: 'Comments.',
    trackedChanges: 'Tracked changes.',
    hiddenText: 'Hidden text.',
    hiddenSheets: 'Hidden worksheets.',
    hiddenRows: 'Hidden rows with content.',
    hiddenColumns: 'Hidden columns with content.',
    cachedData: 'Data kept beside: pivot tables, external links or embedded files.',
  },
  notIssued: 'The template holds what an issued copy may not have. Remove these from the template, add it again and try once more:',
  sameFormat: 'The output needs the format of the template (.xlsx or .docx).',
};
