// Small workbooks made in a test, part by part, as producers write them: for what no fixture has.
import { writePackage } from '#shared/opc/writePackage.ts';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface SheetOf {
  readonly name: string;
  /** What stands inside sheetData. */
  readonly rows: string;
  readonly before?: string;
  readonly after?: string;
  /** Parts of the sheet: relationship type → part name below xl/ → text. */
  readonly parts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The whole worksheet part, in place of all of the above. */
  readonly xml?: string;
}

export interface WorkbookOf {
  readonly sheets: readonly SheetOf[];
  readonly names?: Readonly<Record<string, string>>;
  /** Items of the string table; none: no string table. */
  readonly strings?: readonly string[];
  /** Further parts, by name. */
  readonly parts?: Readonly<Record<string, string>>;
}

const relationships = (of: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${of
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

export function worksheet({ rows, before = '', after = '' }: Pick<SheetOf, 'rows' | 'before' | 'after'>): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

export function workbookOf({ sheets, names = {}, strings, parts = {} }: WorkbookOf): Uint8Array {
  const texts = new Map<string, string>(Object.entries(parts));
  const types: string[] = [];
  const override = (name: string, type: string): void =>
    void types.push(
      `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
    );
  sheets.forEach((sheet, index) => {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    texts.set(name, sheet.xml ?? worksheet(sheet));
    override(name, 'worksheet');
    const own = Object.entries(sheet.parts ?? {}).flatMap(([type, each]) => Object.keys(each).map((part) => [type, `../${part}`] as const));
    if (own.length > 0) texts.set(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relationships(own));
    for (const each of Object.values(sheet.parts ?? {})) for (const [part, text] of Object.entries(each)) texts.set(`xl/${part}`, text);
  });
  const defined = Object.entries(names).map(([name, formula]) => `<definedName name="${name}">${formula}</definedName>`);
  texts.set(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
      .map(({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join(
        '',
      )}</sheets>${defined.length > 0 ? `<definedNames>${defined.join('')}</definedNames>` : ''}<calcPr calcId="191029"/></workbook>`,
  );
  override('xl/workbook.xml', 'sheet.main');
  const ofWorkbook = sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const);
  if (strings) {
    texts.set(
      'xl/sharedStrings.xml',
      `<sst xmlns="${MAIN}" count="${strings.length}" uniqueCount="${strings.length}">${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    );
    override('xl/sharedStrings.xml', 'sharedStrings');
  }
  texts.set('xl/_rels/workbook.xml.rels', relationships(strings ? [...ofWorkbook, ['sharedStrings', 'sharedStrings.xml']] : ofWorkbook));
  texts.set('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']]));
  texts.set(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${types.join('')}</Types>`,
  );
  return writePackage(new Map([...texts].map(([name, text]) => [name, new TextEncoder().encode(text)])));
}
