// The properties part of an office file that we write: title and language, and no word of author, firm or machine.
import { escapeXml } from './xmlText.ts';

export interface FileProperties {
  readonly title: string;
  /** Milliseconds since 1970; left out of the file when not given, so that the same annex gives the same bytes. */
  readonly created?: number;
}

/** docProps/core.xml. The title must be free of control characters (shared/paper/printableText.ts). */
export function coreProperties({ title, created }: FileProperties): string {
  const stamp = created === undefined ? undefined : new Date(created).toISOString().replace(/\.\d+Z$/u, 'Z');
  const dates =
    stamp === undefined
      ? ''
      : ['created', 'modified'].map((name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${stamp}</dcterms:${name}>`).join('');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:language>vi-VN</dc:language>${dates}</cp:coreProperties>`
  );
}
