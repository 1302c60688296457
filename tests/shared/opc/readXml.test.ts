import { describe, expect, it } from 'vitest';
import { readXml } from '#shared/opc/readXml.ts';
import { ImportError } from '#shared/source/importError.ts';

const events = (xml: string): string[] => {
  const found: string[] = [];
  readXml(xml, {
    open: (local, attributes, name) => void found.push(`<${local} ${name} ${attributes.get('val') ?? '-'}`),
    text: (text) => void found.push(text),
    close: (local) => void found.push(`/${local}`),
  });
  return found;
};

const refusal = (xml: string): string => {
  try {
    readXml(xml, {});
  } catch (error) {
    if (error instanceof ImportError) return error.message;
    throw error;
  }
  return 'none';
};

describe('readXml', () => {
  it('gives names without prefix, text with entities resolved, CDATA as text', () => {
    expect(events('<?xml version="1.0"?><w:p xmlns:w="x"><w:t w:val="1">A &amp; B</w:t><b/><![CDATA[<c>]]></w:p>')).toEqual([
      '<p w:p -',
      '<t w:t 1',
      'A & B',
      '/t',
      '<b b -',
      '/b',
      '<c>',
      '/p',
    ]);
  });

  it('finds attributes by local name, unprefixed first, or by exact prefix', () => {
    let found: (string | undefined)[] = [];
    readXml('<a r:id="2" id="1" x:name="3" xmlns:id="u"/>', {
      open(_, attributes) {
        found = ['id', 'r:id', 'name', 'none', 'constructor'].map((name) => attributes.get(name));
      },
    });
    expect(found).toEqual(['1', '2', '3', undefined, undefined]);
  });

  it.each([
    ['<a><b></a>', 'corrupt-container: xml'],
    ['<a>', 'corrupt-container: xml'],
    ['', 'corrupt-container: xml'],
    ['<a>&#xD800;</a>', 'corrupt-container: xml'],
    ['<a>&none;</a>', 'corrupt-container: xml'],
    ['<!DOCTYPE a><a/>', 'forbidden-xml: doctype'],
    ['<a>'.repeat(300) + '</a>'.repeat(300), 'too-large: xml-depth'],
  ])('refuses %#', (xml, message) => {
    expect(refusal(xml)).toBe(message);
  });

  it('lets an error of the handler through', () => {
    const act = (): void =>
      readXml('<a/>', {
        open() {
          throw new RangeError('mine');
        },
      });
    expect(act).toThrow(RangeError);
  });
});
