// Every feature of a ministry's workbook, one by one: there before, and the same characters after cells were edited and rows inserted.
// Addresses that must follow the rows are checked in patchWorkbook.test.ts.
import { describe, expect, it } from 'vitest';
import { openPackage } from '#shared/opc/officePackage.ts';
import { patchWorkbook } from '#shared/template/xlsx/patchWorkbook.ts';
import type { TableRow } from '#shared/template/xlsx/writeRows.ts';
import { addedOfficeErrors, missingValidator, validatorSkipReason } from '../../../support/officeErrors.ts';
import { packageFaults } from '../../../support/packageFaults.ts';
import { fixture } from '../../../support/packageText.ts';

const template = fixture('xlsx/template-all-features.xlsx');
const patched = (rows: readonly TableRow[]): Uint8Array =>
  patchWorkbook(template, [{ sheet: 'Phụ lục I', firstRow: 12, lastRow: 26, rows }]).bytes;
const sources = (from: number, to = 26): TableRow[] => Array.from({ length: to - from + 1 }, (_, index) => ({ source: from + index }));

const OUTPUTS = {
  'a cell edited': patched([{ source: 12, set: { B: 'Nội dung mới', H: 99 } }, ...sources(13)]),
  'three rows inserted': patched([
    ...sources(12, 14),
    ...[1, 2, 3].map((number) => ({ model: 15, set: { B: `Bổ sung ${number}` } })),
    ...sources(15),
  ]),
  'rows deleted': patched([...sources(12, 15), ...sources(18)]),
  'rows turned round': patched(sources(12).toReversed()),
};

const SHEET = /^xl\/worksheets\/sheet1\.xml$/;
const WORKBOOK = /^xl\/workbook\.xml$/;
const STYLES = /^xl\/styles\.xml$/;
const DRAWING = /^xl\/drawings\/drawing1\.xml$/;
const STRINGS = /^xl\/sharedStrings\.xml$/;

/** Feature → the parts that hold it → what it looks like there. */
const FEATURES: Readonly<Record<string, readonly [RegExp, RegExp]>> = {
  'sheets, their order and which are hidden': [WORKBOOK, /<sheet [^>]*>/g],
  'scopes and comments of names': [WORKBOOK, /<definedName [^>]*>/g],
  'tab colour with its tint': [SHEET, /<tabColor[^>]*>/g],
  'code name': [SHEET, /codeName="[^"]*"/g],
  'fit to page': [SHEET, /<pageSetUpPr[^>]*>/g],
  'view, zoom and grid lines': [SHEET, /<sheetView [^>]*>/g],
  'frozen panes': [SHEET, /<pane [^>]*>/g],
  'column widths, groups, hidden columns and styles': [SHEET, /<col [^>]*>/g],
  'outline settings': [SHEET, /<outlinePr[^>]*>/g],
  'row format': [SHEET, /<sheetFormatPr[^>]*>/g],
  'names of protected ranges': [SHEET, /name="VungNhap"/g],
  'rules of conditional formats': [SHEET, /<cfRule type="(?:dataBar|colorScale|iconSet)"[^>]*>/g],
  'colours and icons of conditional formats': [SHEET, /<(?:dataBar|colorScale|iconSet)\b[^>]*>|<color [^>]*>/g],
  'data bars of newer versions': [SHEET, /<x14:dataBar.*?<\/x14:dataBar>/g],
  'their borders': [SHEET, /<x14:borderColor[^>]*>/g],
  'kinds of validations': [SHEET, /<dataValidation type="[^"]*"/g],
  'prompts of validations': [SHEET, /prompt(?:Title)?="[^"]*"/g],
  'error messages of validations': [SHEET, /error(?:Title)?="[^"]*"/g],
  'a list of choices on another sheet': [SHEET, /<x14:formula1>.*?<\/x14:formula1>/g],
  'link addresses': [/^xl\/worksheets\/_rels\/sheet1\.xml\.rels$/, /<Relationship [^>]*>/g],
  'link tips': [SHEET, /tooltip="[^"]*"/g],
  margins: [SHEET, /<pageMargins[^>]*>/g],
  'centred on the page': [SHEET, /<printOptions[^>]*>/g],
  'page set-up': [SHEET, /<pageSetup [^>]*>/g],
  'page header and footer': [SHEET, /<(?:odd|first)(?:Header|Footer)>[^<]*</g],
  'a first page of its own': [SHEET, /<headerFooter [^>]*>/g],
  'manual page breaks': [SHEET, /max="16383" man="1"/g],
  'kinds of ignored errors': [SHEET, /numberStoredAsText="1"/g],
  'printer settings': [/^xl\/printerSettings\//, /^[\s\S]*$/g],
  'a picture in the page header': [/^xl\/drawings\/vmlDrawing2\.vml$/, /<v:imagedata[^>]*>/g],
  phonetics: [SHEET, /<phoneticPr[^>]*>/g],
  'drawings of the sheet': [SHEET, /<(?:legacyD|d)rawing(?:HF)? [^>]*>/g],
  'drawn lines': [DRAWING, /<xdr:cxnSp .*?<\/xdr:cxnSp>/g],
  'text boxes': [DRAWING, /<xdr:sp .*?<\/xdr:sp>/g],
  'groups of shapes': [DRAWING, /<xdr:grpSp>.*?<\/xdr:grpSp>/g],
  pictures: [DRAWING, /<xdr:pic>.*?<\/xdr:pic>/g],
  'a picture without cells': [DRAWING, /<xdr:absoluteAnchor>.*?<\/xdr:absoluteAnchor>/g],
  'what older programs see instead': [DRAWING, /<mc:Fallback\/>/g],
  'descriptions of pictures': [DRAWING, /descr="[^"]*"/g],
  'files of pictures': [/^xl\/media\//, /^[\s\S]*$/g],
  'authors of comments': [/^xl\/comments1\.xml$/, /<author>.*?<\/author>/g],
  'people who comment': [/^xl\/persons\//, /<person .*?>/g],
  'the look of the chart': [/^xl\/charts\/chart1\.xml$/, /<c:(?:barDir|grouping|axId|axPos|crossAx)[^>]*>/g],
  theme: [/^xl\/theme\/theme1\.xml$/, /^[\s\S]*$/g],
  'custom XML': [/^customXml\//, /^[\s\S]*$/g],
  'custom properties': [/^docProps\/custom\.xml$/, /^[\s\S]*$/g],
  'title, author, keywords': [/^docProps\/core\.xml$/, /^[\s\S]*$/g],
  company: [/^docProps\/app\.xml$/, /<Company>.*?<\/Company>/g],
  'cell formats': [STYLES, /<cellXfs.*?<\/cellXfs>/g],
  'named styles': [STYLES, /<cellStyle [^>]*>/g],
  'formats of conditions': [STYLES, /<dxf>.*?<\/dxf>/g],
  'styles of list objects': [STYLES, /<tableStyle .*?<\/tableStyle>/g],
  'colours used last': [STYLES, /<mruColors>.*?<\/mruColors>/g],
  'theme colours with tints': [STYLES, /<color theme="\d+" tint=[^>]*>/g],
  'gradient fills': [STYLES, /<gradientFill.*?<\/gradientFill>/g],
  'numbers as text': [STYLES, /quotePrefix="1"/g],
  'formats of numbers': [STYLES, /<numFmt [^>]*>/g],
  'character sets of fonts': [STYLES, /<charset [^>]*>/g],
  'runs of text': [STRINGS, /<r>.*?<\/r>/g],
  'raised text': [STRINGS, /<vertAlign val="superscript"\/>/g],
  'readings of East Asian words': [STRINGS, /<rPh .*?<\/rPh>/g],
  'the list object': [/^xl\/tables\/table1\.xml$/, /<table [^>]*>/g],
  'its totals and calculated columns': [/^xl\/tables\/table1\.xml$/, /<tableColumn [^>]*>/g],
  'protection of the hidden sheet': [/^xl\/worksheets\/sheet4\.xml$/, /<sheetProtection[^>]*>/g],
  'settings of the very hidden sheet': [/^xl\/worksheets\/sheet5\.xml$/, /^[\s\S]*$/g],
  'versions that wrote it': [WORKBOOK, /<(?:fileVersion|workbookPr|workbookView|xr:revisionPtr)\b[^>]*>/g],
  'content types of all parts': [/^\[Content_Types\]\.xml$/, /<(?:Default [^>]*|Override PartName="\/(?!xl\/calcChain)[^>]*)>/g],
};

/** All that looks so in the parts of that name. */
function found(bytes: Uint8Array, [parts, looks]: readonly [RegExp, RegExp]): string[] {
  const source = openPackage(bytes);
  return source.names
    .filter((name) => parts.test(name))
    .flatMap((name) =>
      [...new TextDecoder('latin1').decode(source.bytes(name)).matchAll(new RegExp(looks.source, `${looks.flags}s`))].map(([text]) => text),
    );
}

describe.each(Object.keys(OUTPUTS) as (keyof typeof OUTPUTS)[])('%s', (edit) => {
  it.each(Object.entries(FEATURES))('%s', (_feature, where) => {
    const before = found(template, where);
    expect(before).not.toEqual([]);
    expect(found(OUTPUTS[edit], where)).toEqual(before);
  });

  it('the package has no fault', () => expect(packageFaults(OUTPUTS[edit])).toEqual(packageFaults(template)));

  it.skipIf(missingValidator !== null)(`the Open XML SDK finds no error that was not there${validatorSkipReason}`, async () =>
    expect(await addedOfficeErrors(template, OUTPUTS[edit], 'xlsx')).toEqual([]),
  );
});
