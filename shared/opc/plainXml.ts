// XML in the one form that edits of it as text expect: attribute values in double quotes without ">" in them, no comments, no CDATA.
// Office writes nothing else; other producers may. What it says stays the same.
import { escapeXml } from './xmlText.ts';

const ODD = /<!--|<!\[CDATA\[|=\s*'[^'<]*'|="[^"<]*>[^"<]*"/;
const PIECES = /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[^\s!?/<>]+(?:\s+[^\s=<>]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?>/g;
const VALUES = /=\s*(?:"([^"]*)"|'([^']*)')/g;

/** `xml` in that form; the very same text where it has it already. */
export function plainXml(xml: string): string {
  if (!ODD.test(xml)) return xml;
  return xml.replace(PIECES, (piece: string, data?: string) => {
    if (data !== undefined) return escapeXml(data);
    if (piece.startsWith('<!--')) return '';
    return piece.replace(VALUES, (_whole, double?: string, single?: string) => {
      const value = double ?? single?.replaceAll('"', '&quot;') ?? '';
      return `="${value.replaceAll('>', '&gt;')}"`;
    });
  });
}
