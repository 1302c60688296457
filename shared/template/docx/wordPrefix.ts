// The main namespace of Word under the prefix "w", which Word and most other producers write and which the edits here expect.
// Libraries that write XML without Word's help may name it otherwise ("ns0", or the default namespace).

const MAIN =
  /\s(xmlns(?::([\w.-]+))?)="(http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|purl\.oclc\.org\/ooxml\/wordprocessingml\/main))"/g;
const TAG = /<(\/?)([\w.-]+:)?([\w.-]+)((?:\s+[^\s=>]+\s*=\s*"[^"]*")*)\s*(\/?)>/g;

/** `xml` (in the form of `plainXml`) with that prefix; the same text where it has it, or where "w" means something else. */
export function withWordPrefix(xml: string): string {
  const [root = ''] = /<(?:[\w.-]+:)?document\b[^>]*>/.exec(xml) ?? [];
  if (root.startsWith('<w:')) return xml;
  const names = new Set([...xml.matchAll(MAIN)].map(([, , prefix = '']) => prefix));
  const isFree = names.has('w') || !/\sxmlns:w="/.test(xml);
  const isOneDefault = !names.has('') || (xml.match(/\sxmlns="/g) ?? []).length === 1;
  if (names.size === 0 || !isFree || !isOneDefault) return xml;
  const inElements = (prefix: string | undefined): string => (names.has((prefix ?? '').replace(/:$/, '')) ? 'w:' : (prefix ?? ''));
  const inAttributes = (attributes: string): string =>
    attributes.replace(/(\s)([\w.-]+):([\w.-]+)(\s*=\s*"[^"]*")/g, (whole, space: string, prefix: string, name: string, value: string) =>
      names.has(prefix) ? `${space}w:${name}${value}` : whole,
    );
  const [, , , uri] = new RegExp(MAIN.source).exec(root) ?? [];
  if (uri === undefined) return xml;
  const declared = root.replace(MAIN, '').replace(/(\s*\/?>)$/, ` xmlns:w="${uri}"$1`);
  return xml
    .replace(root, () => declared)
    .replace(MAIN, (whole, _name, prefix?: string) => (prefix === 'w' ? whole : ''))
    .replace(
      TAG,
      (_tag, closing: string, prefix: string | undefined, name: string, attributes: string, empty: string) =>
        `<${closing}${inElements(prefix)}${name}${inAttributes(attributes)}${empty}>`,
    );
}
