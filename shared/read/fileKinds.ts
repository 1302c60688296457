// Which extensions belong to which content: a mismatch is worth a word to the user, never a refusal.
import type { SourceFormat } from '../source/rawSource.ts';

const EXTENSIONS: Readonly<Record<SourceFormat, readonly string[]>> = {
  xlsx: ['xlsx', 'xlsm', 'xltx', 'xltm'],
  xls: ['xls', 'xlt', 'xla', 'et'],
  xlsb: ['xlsb'],
  ods: ['ods', 'ots', 'fods'],
  spreadsheetml: ['xml'],
  docx: ['docx', 'docm', 'dotx', 'dotm'],
  doc: ['doc', 'dot', 'wps'],
  odt: ['odt', 'ott', 'fodt'],
  rtf: ['rtf'],
  html: ['html', 'htm', 'xhtml'],
  csv: ['csv', 'tsv', 'tab', 'txt', 'text', 'md'],
  text: ['csv', 'tsv', 'tab', 'txt', 'text', 'md'],
  markdown: ['csv', 'tsv', 'tab', 'txt', 'text', 'md', 'markdown'],
};

const KNOWN: ReadonlySet<string> = new Set(Object.values(EXTENSIONS).flat());

/** The extension of `fileName`, if it promises another kind of content than `format`; undefined if it fits or promises nothing. */
export function differingExtension(fileName: string | undefined, format: SourceFormat): string | undefined {
  const extension = /\.([^./\\]+)$/.exec(fileName ?? '')?.[1]?.toLowerCase();
  if (extension === undefined || !KNOWN.has(extension) || EXTENSIONS[format].includes(extension)) return undefined;
  return extension;
}
