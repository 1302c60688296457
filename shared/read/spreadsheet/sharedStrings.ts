// The string table of an .xlsx workbook, streamed. A table that expands beyond its limits is refused by the package.
import type { OfficePackage } from '../../opc/officePackage.ts';
import { createXmlScanner, type XmlScanHandler } from '../../opc/scanXml.ts';
import { buildRichText, type RichText } from './richText.ts';

/** The strings by index; empty where the workbook has no table. Throws as `OfficePackage.streamText` and `createXmlScanner`. */
export function readSharedStrings(parts: OfficePackage, part: string | undefined): RichText[] {
  const strings: RichText[] = [];
  if (part === undefined) return strings;
  const builder = buildRichText();
  const handler: XmlScanHandler = {
    wantsText: false,
    open(name, attributes) {
      builder.open(name, attributes);
      handler.wantsText = builder.wantsText;
    },
    text: builder.text,
    close(name) {
      builder.close(name);
      handler.wantsText = builder.wantsText;
      if (name === 'si') strings.push(builder.take());
    },
  };
  const scanner = createXmlScanner(handler);
  parts.streamText(part, (text) => scanner.push(text));
  scanner.finish();
  return strings;
}
