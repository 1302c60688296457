// Builds the bytes of small Word documents for tests.
import { writePackage } from '#shared/opc/writePackage.ts';

const encode = (xml: string): Uint8Array => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${xml}`);
const NAMESPACES = 'xmlns:w="w" xmlns:r="r" xmlns:mc="mc" xmlns:wps="wps"';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface WordParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly theme?: string;
  /** An external template that settings.xml points to. */
  readonly template?: string;
}

/** A .docx of the XML within w:body; `parts` give the inner XML of further parts. */
export function wordFile(body: string, parts: WordParts = {}): Uint8Array {
  const files = new Map<string, Uint8Array>([
    ['_rels/.rels', relationships([['officeDocument', 'word/document.xml']])],
    ['word/document.xml', encode(`<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`)],
    ['word/styles.xml', encode(`<w:styles ${NAMESPACES}>${parts.styles ?? ''}</w:styles>`)],
    ['word/numbering.xml', encode(`<w:numbering ${NAMESPACES}>${parts.numbering ?? ''}</w:numbering>`)],
    ['word/theme1.xml', encode(`<a:theme xmlns:a="a">${parts.theme ?? ''}</a:theme>`)],
    ['word/settings.xml', encode(`<w:settings ${NAMESPACES}/>`)],
    [
      'word/_rels/document.xml.rels',
      relationships([
        ['styles', 'styles.xml'],
        ['numbering', 'numbering.xml'],
        ['theme', 'theme1.xml'],
        ['settings', 'settings.xml'],
      ]),
    ],
  ]);
  if (parts.template !== undefined)
    files.set('word/_rels/settings.xml.rels', relationships([['attachedTemplate', parts.template]], 'External'));
  return writePackage(files);
}

function relationships(targets: readonly (readonly [string, string])[], mode = 'Internal'): Uint8Array {
  const rows = targets.map(
    ([type, target], index) => `<Relationship Id="r${index}" Type="${TYPE}/${type}" Target="${target}" TargetMode="${mode}"/>`,
  );
  return encode(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`);
}

export const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${text.startsWith('<') ? text : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`}</w:p>`;

export const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<w:p>') || content.startsWith('<w:tbl>') ? content : paragraph(content)}</w:tc>`;

export const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

export const table = (...rows: string[]): string =>
  `<w:tbl><w:tblGrid><w:gridCol w:w="600"/><w:gridCol w:w="3000"/></w:tblGrid>${rows.join('')}</w:tbl>`;
