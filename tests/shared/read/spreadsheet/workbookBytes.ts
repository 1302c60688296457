// Small .xlsx files written by hand, so that a test shows exactly which XML it is about.
import { strToU8, zipSync } from 'fflate';

export interface WorkbookParts {
  /** Inside of <sheetData>. */
  readonly rows?: string;
  /** Before and behind <sheetData>. */
  readonly before?: string;
  readonly after?: string;
  /** <si> elements. */
  readonly strings?: string;
  /** The whole style sheet. */
  readonly styles?: string;
  /** Inside of <workbook>, before <sheets>. */
  readonly properties?: string;
  /** Further attributes of the <sheet> element. */
  readonly sheet?: string;
  /** Behind <sheets>. */
  readonly names?: string;
  readonly extra?: Readonly<Record<string, string>>;
  /** Whole sheet instead of `rows`. */
  readonly sheetXml?: string | Uint8Array;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function workbookBytes(parts: WorkbookParts): Uint8Array {
  const link = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${LINKS}/${type}" Target="${target}"/>`;
  const links = (inner: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const files: Record<string, string | Uint8Array> = {
    '_rels/.rels': links(link('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}">${parts.properties ?? ''}<sheets><sheet name="Phụ lục" sheetId="1" ${parts.sheet ?? ''} r:id="rId1"/></sheets>${parts.names ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': links(
      link('rId1', 'worksheet', 'worksheets/sheet1.xml') +
        link('rId2', 'sharedStrings', 'sharedStrings.xml') +
        link('rId3', 'styles', 'styles.xml'),
    ),
    'xl/worksheets/sheet1.xml':
      parts.sheetXml ??
      `<worksheet xmlns="${MAIN}">${parts.before ?? ''}<sheetData>${parts.rows ?? ''}</sheetData>${parts.after ?? ''}</worksheet>`,
    ...(parts.strings !== undefined && { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${parts.strings}</sst>` }),
    ...(parts.styles !== undefined && { 'xl/styles.xml': parts.styles }),
    ...parts.extra,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])));
}

/** A style sheet: fonts as (name, inner XML), and cell styles as (font, format code). */
export function styleSheet(
  fonts: readonly string[],
  formats: readonly string[],
  cells: readonly (readonly [font: number, format: number])[],
): string {
  const codes = formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('');
  const xfs = cells.map(([font, format]) => `<xf numFmtId="${format}" fontId="${font}"/>`).join('');
  return `<styleSheet xmlns="${MAIN}"><numFmts>${codes}</numFmts><fonts>${fonts.map((font) => `<font>${font}</font>`).join('')}</fonts><cellXfs>${xfs}</cellXfs></styleSheet>`;
}
