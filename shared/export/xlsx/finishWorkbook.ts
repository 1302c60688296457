// Finishes a package that exceljs 4.4.0 has written; only one that this program has just made, never a user's file. What is fixed:
// the order of elements in fonts (the only errors that the Open XML SDK finds), the range of used cells, which exceljs counts wrongly
// where merged cells come first, Calibri as the Normal font in which column widths count, and Excel named as the program that wrote
// the file. What is added because exceljs cannot write it: ignored-error marks (exceljs#2092) and drawn lines.
import { coreProperties, type FileProperties } from '../../opc/coreProperties.ts';
import { withOrderedFonts } from '../../opc/fontOrder.ts';
import { openPackage } from '../../opc/officePackage.ts';
import { PACKAGE_LIMITS } from '../../source/limits.ts';
import { writePackage } from '../../opc/writePackage.ts';
import { assert } from '../../util/assert.ts';
import type { SheetFinish } from './finish.ts';
import { ruleDrawing } from './ruleDrawing.ts';
import { NORMAL_FONT } from './units.ts';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const DRAWING_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing';
/** exceljs says that Excel wrote the file, and which version of it. */
const FOREIGN_PROGRAM = '<Application>Microsoft Excel</Application>';
const FOREIGN_VERSION = '<AppVersion>16.0300</AppVersion>';
const OWN_PROGRAM = '<Application>Phu Luc</Application>';
/** The limits guard against foreign files; this one was made a moment ago. */
const NO_LIMITS = { ...PACKAGE_LIMITS, input: Infinity, part: Infinity, total: Infinity, ratio: Infinity };
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Replaces exactly one place; a package of another shape than expected is a fault of this program. */
function replaceOnce(text: string, search: string, replacement: string): string {
  const at = text.indexOf(search);
  assert(at !== -1, `the workbook part holds ${search}`);
  return text.slice(0, at) + replacement + text.slice(at + search.length);
}

/** Sets the used cells right, and adds the marks that follow <headerFooter> and <rowBreaks> in a worksheet (order of CT_Worksheet). */
function finishSheet(xml: string, { usedCells, textCells }: SheetFinish, drawing: boolean): string {
  const dimension = /<dimension ref="[^"]*"\/>/u.exec(xml)?.[0];
  assert(dimension, 'exceljs writes the used cells');
  const counted = replaceOnce(xml, dimension, `<dimension ref="${usedCells}"/>`);
  const marks = `<ignoredErrors><ignoredError sqref="${textCells}" numberStoredAsText="1" twoDigitTextYear="1"/></ignoredErrors>`;
  return replaceOnce(counted, '</worksheet>', `${marks}${drawing ? '<drawing r:id="rIdRule"/>' : ''}</worksheet>`);
}

/** A plain workbook of exceljs, valid by the schema. */
export function finishPlainWorkbook(bytes: Uint8Array): Uint8Array {
  const source = openPackage(bytes, NO_LIMITS);
  const parts = new Map(source.names.map((name) => [name, source.bytes(name)]));
  parts.set('xl/styles.xml', new TextEncoder().encode(withOrderedFonts(source.text('xl/styles.xml'))));
  return writePackage(parts);
}

/** The finished package. `sheets` in the order of the worksheets. */
export function finishWorkbook(bytes: Uint8Array, sheets: readonly SheetFinish[], properties: FileProperties): Uint8Array {
  const source = openPackage(bytes, NO_LIMITS);
  const encoder = new TextEncoder();
  const parts = new Map(source.names.map((name) => [name, source.bytes(name)]));
  const write = (name: string, text: string): void => void parts.set(name, encoder.encode(text));

  let contentTypes = source.text('[Content_Types].xml');
  sheets.forEach((sheet, index) => {
    const number = index + 1;
    const part = `xl/worksheets/sheet${number}.xml`;
    write(part, finishSheet(source.text(part), sheet, sheet.rule !== undefined));
    if (sheet.rule === undefined) return;
    write(`xl/drawings/drawing${number}.xml`, XML + ruleDrawing(sheet.rule));
    write(
      `xl/worksheets/_rels/sheet${number}.xml.rels`,
      `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
        `<Relationship Id="rIdRule" Type="${DRAWING_RELATION}" Target="../drawings/drawing${number}.xml"/></Relationships>`,
    );
    const override = `<Override PartName="/xl/drawings/drawing${number}.xml" ContentType="${DRAWING_TYPE}"/>`;
    contentTypes = replaceOnce(contentTypes, '</Types>', `${override}</Types>`);
  });
  write('[Content_Types].xml', contentTypes);
  write('docProps/core.xml', coreProperties(properties));
  const named = replaceOnce(source.text('docProps/app.xml'), FOREIGN_PROGRAM, OWN_PROGRAM);
  write('docProps/app.xml', replaceOnce(named, FOREIGN_VERSION, ''));
  const styles = source.text('xl/styles.xml');
  const [calibri] = /<font>(?:(?!<\/font>).)*"Calibri".*?<\/font>/u.exec(styles) ?? [];
  assert(calibri, 'exceljs writes its own Normal font first');
  const normal = `<font><sz val="${NORMAL_FONT.size}"/><color theme="1"/><name val="${NORMAL_FONT.name}"/><family val="1"/></font>`;
  write('xl/styles.xml', withOrderedFonts(styles.replace(calibri, normal)));
  return writePackage(parts);
}
