import { describe, expect, it } from 'vitest';
import { attributeOf, createXmlScanner, type XmlScanHandler } from '#shared/opc/scanXml.ts';
import { ImportError } from '#shared/source/importError.ts';

const events = (xml: string, piece = xml.length): string[] => {
  const found: string[] = [];
  const handler: XmlScanHandler = {
    wantsText: true,
    open: (name, attributes) => void found.push(`<${name} ${attributeOf(attributes, 'a') ?? '-'}`),
    text: (text) => {
      if (found.at(-1)?.startsWith('"')) found.push(`${found.pop()}${text}`);
      else found.push(`"${text}`);
    },
    close: (name) => void found.push(`/${name}`),
  };
  const scanner = createXmlScanner(handler);
  for (let at = 0; at < xml.length; at += piece) scanner.push(xml.slice(at, at + piece));
  scanner.finish();
  return found;
};

const refusal = (xml: string): string => {
  try {
    events(xml);
  } catch (error) {
    if (error instanceof ImportError) return error.message;
    throw error;
  }
  return 'none';
};

describe('createXmlScanner', () => {
  const xml =
    '<?xml version="1.0"?><!-- <no> -->\n<x:r a="1 &gt; 2" x:b=\'"\'><c a = ">"/>m &amp; n&#x1EA1;<![CDATA[<o>&amp;]]><d x:a="y"></d ></x:r>\n';
  const expected = ['<r 1 > 2', '<c >', '/c', '"m & nạ<o>&amp;', '<d y', '/d', '/r'];

  it('gives the same events whatever the pieces', () => {
    for (const piece of [xml.length, 7, 3, 2, 1]) expect(events(xml, piece)).toEqual(expected);
  });

  it.each([
    ['<a><b></a></b>', 'corrupt-container: xml'],
    ['<a>', 'corrupt-container: xml'],
    ['<a/><b/>', 'corrupt-container: xml'],
    ['x<a/>', 'corrupt-container: xml'],
    ['<a b="<"/>', 'corrupt-container: xml'],
    ['<a><b</a>', 'corrupt-container: xml'],
    ['<a>&nbsp;</a>', 'corrupt-container: xml'],
    ['<a>& </a>', 'corrupt-container: xml'],
    ['<a>&#0;</a>', 'corrupt-container: xml'],
    ['', 'corrupt-container: xml'],
    ['<!DOCTYPE a><a/>', 'forbidden-xml: doctype'],
    ['<a>'.repeat(257), 'too-large: xml-depth'],
    [`<a>${'x'.repeat(5 << 20)}`, 'too-large: xml-token'],
  ])('refuses %#', (document, message) => {
    expect(refusal(document)).toBe(message);
  });

  it('reads attributes by local name only where they are', () => {
    expect(attributeOf(' r="A1" s = \'2\' x:t="n"', 't')).toBe('n');
    expect(attributeOf(' note="t=5" s="2"', 't')).toBeUndefined();
    expect(attributeOf('', 't')).toBeUndefined();
    expect(() => attributeOf(' r=A1', 'r')).toThrow(ImportError);
  });
});
