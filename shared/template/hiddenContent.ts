// What a file of the office carries besides what one sees: an issued copy may not leave with it. Finds and names; removes nothing,
// because only the office knows what of it is wanted.
import type { OfficePackage } from '../opc/officePackage.ts';
import { attribute } from '../opc/xmlText.ts';
import { plainXml } from '../opc/plainXml.ts';
import { cellsOf, splitSheet } from './xlsx/sheetXml.ts';

const HIDDEN_CONTENTS = ['comments', 'trackedChanges', 'hiddenText', 'hiddenSheets', 'hiddenRows', 'hiddenColumns', 'cachedData'] as const;

/** Sentences: shared/messages/vi/template.ts. */
export type HiddenContent = (typeof HIDDEN_CONTENTS)[number];

/** What is hidden in a workbook or Word file and holds text; rows and columns that are blank are nobody's secret. */
export function hiddenContentOf(source: OfficePackage): HiddenContent[] {
  const main = source.relationships('').find(({ type }) => type === 'officeDocument')?.target ?? '';
  const text = (name: string): string => plainXml(source.text(name));
  const some = (names: RegExp, content: RegExp): boolean => source.names.some((name) => names.test(name) && content.test(text(name)));
  const words =
    main.endsWith('.xml') && /(?:^|\/)word\//.test(main) ? source.names.filter((name) => /(?:^|\/)word\/[^/]+\.xml$/.test(name)) : [];
  const inWords = (content: RegExp): boolean => words.some((name) => content.test(text(name)));
  const sheets = words.length > 0 ? [] : worksheetsOf(source, main);
  const found: Record<HiddenContent, boolean> = {
    comments: some(/(?:^|\/)(?:threadedComments\/[^/]+|comments[^/]*)\.xml$/i, /<(?:\w+:)?(?:comment|threadedComment)\b/),
    trackedChanges:
      inWords(/<w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|\w+Change)\b/) ||
      source.names.some((name) => /(?:^|\/)revisions\//i.test(name)),
    hiddenText: inWords(/<w:(?:vanish|specVanish|hidden)(?:\s+w:val="(?:1|true|on)")?\s*\/>/),
    hiddenSheets: words.length === 0 && /<(?:\w+:)?sheet\b[^>]*\sstate="(?:hidden|veryHidden)"/.test(source.has(main) ? text(main) : ''),
    hiddenRows: sheets.some(({ rows }) => rows),
    hiddenColumns: sheets.some(({ columns }) => columns),
    cachedData: source.names.some((name) => /(?:^|\/)(?:pivotCache|externalLinks|embeddings)\//i.test(name)),
  };
  return HIDDEN_CONTENTS.filter((code) => found[code]);
}

const IS_HIDDEN = /(?:^|\s)(?:hidden="(?:1|true)"|(?:ht|width)="0(?:\.0+)?")/;
const HOLDS_TEXT = /<(?:\w+:)?(?:v|t|f)\b/;

/** Whether hidden rows and columns of each worksheet hold anything. */
function worksheetsOf(source: OfficePackage, main: string): { readonly rows: boolean; readonly columns: boolean }[] {
  const parts = source.relationships(main).filter(({ type, target }) => type === 'worksheet' && source.has(target));
  return parts.map(({ target }) => {
    const { prefix, head, rows } = splitSheet(plainXml(source.text(target)));
    const spans = [...head.matchAll(new RegExp(`<${prefix}col\\b([^>]*?)/?>`, 'g'))].flatMap(([, attributes = '']) =>
      IS_HIDDEN.test(attributes) ? [[Number(attribute(attributes, 'min')), Number(attribute(attributes, 'max'))] as const] : [],
    );
    const isHidden = (column: number): boolean => spans.some(([from, to]) => from <= column && column <= to);
    const filled = rows.filter(({ inner }) => HOLDS_TEXT.test(inner));
    return {
      rows: filled.some(({ attributes }) => IS_HIDDEN.test(attributes)),
      columns:
        spans.length > 0 &&
        filled.some((row) => cellsOf(prefix, row).some(({ column, inner }) => isHidden(column) && HOLDS_TEXT.test(inner))),
    };
  });
}
