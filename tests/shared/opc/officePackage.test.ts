import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { PACKAGE_LIMITS } from '#shared/source/limits.ts';
import { openPackage } from '#shared/opc/officePackage.ts';
import { ImportError } from '#shared/source/importError.ts';

const zip = (parts: Record<string, string | Uint8Array>, level: 0 | 6 = 6): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])), {
    level,
  });

const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof ImportError) return error.message;
    throw error;
  }
  return 'none';
};

const utf16 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let index = 0; index < text.length; index++) {
    bytes[2 + index * 2] = text.charCodeAt(index) & 0xff;
    bytes[3 + index * 2] = text.charCodeAt(index) >> 8;
  }
  return bytes;
};

/** Where the first central directory entry of `file` stands. */
const directoryAt = (file: Uint8Array): number => {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return view.getUint32(file.length - 22 + 16, true);
};

describe('openPackage', () => {
  it('finds parts whatever the case, separator and leading slash', () => {
    const parts = openPackage(zip({ 'xl\\Workbook.xml': '<a/>', 'word/Tài liệu.xml': '<b/>' }));
    expect(parts.names).toEqual(['xl/Workbook.xml', 'word/Tài liệu.xml']);
    expect(parts.text('/XL/workbook.XML')).toBe('<a/>');
    expect(parts.text('word/T%C3%A0i%20li%E1%BB%87u.xml')).toBe('<b/>');
    expect(parts.has('xl/other.xml')).toBe(false);
  });

  it('reads stored and deflated parts, and a zip behind other bytes', () => {
    for (const level of [0, 6] as const) {
      const file = zip({ 'a.xml': '<a>Phụ lục</a>' }, level);
      const shifted = new Uint8Array(file.length + 512).fill(0x90);
      shifted.set(file, 512);
      expect(openPackage(file).text('a.xml')).toBe('<a>Phụ lục</a>');
      expect(openPackage(shifted).text('a.xml')).toBe('<a>Phụ lục</a>');
    }
  });

  it('decodes UTF-16 parts with and without byte order mark', () => {
    const parts = openPackage(zip({ 'a.xml': utf16('<a>Kế hoạch</a>'), 'b.xml': utf16('<b>Kế hoạch</b>').subarray(2) }));
    expect(parts.text('a.xml')).toBe('<a>Kế hoạch</a>');
    expect(parts.text('b.xml')).toBe('<b>Kế hoạch</b>');
  });

  it('resolves relationships of parts and of the package', () => {
    const rels = (inner: string): string => `<r:Relationships xmlns:r="x">${inner}</r:Relationships>`;
    const parts = openPackage(
      zip({
        '_rels/.rels': rels('<r:Relationship Id="R1" Type="http://x/officeDocument" Target="/xl/wb.xml"/>'),
        'xl/wb.xml': '<w/>',
        'xl/_rels/wb.xml.rels': rels(
          '<r:Relationship Id="R2" Type="http://x/worksheet" Target="../tờ/1.xml"/>' +
            '<r:Relationship Id="R3" Type="http://x/externalLink" Target="http://127.0.0.1/a" TargetMode="External"/>',
        ),
      }),
    );
    expect(parts.relationships('')).toEqual([{ id: 'R1', type: 'officeDocument', target: 'xl/wb.xml', external: false }]);
    expect(parts.relationships('xl/wb.xml')).toEqual([
      { id: 'R2', type: 'worksheet', target: 'tờ/1.xml', external: false },
      { id: 'R3', type: 'externalLink', target: 'http://127.0.0.1/a', external: true },
    ]);
    expect(parts.relationships('xl/none.xml')).toEqual([]);
  });

  it('gives content types by name, then by extension', () => {
    const parts = openPackage(
      zip({
        '[Content_Types].xml':
          '<Types><Default Extension="XML" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="main"/></Types>',
      }),
    );
    expect(parts.contentType('xl/Workbook.xml')).toBe('main');
    expect(parts.contentType('xl/sheet.xml')).toBe('application/xml');
    expect(parts.contentType('xl/a.png')).toBeUndefined();
  });

  it('leaves aside names that would leave the package', () => {
    const parts = openPackage(zip({ 'a.xml': '<a/>', '../../evil.txt': 'x', 'xl\\..\\..\\evil.txt': 'x' }));
    expect(parts.names).toEqual(['a.xml']);
    expect(parts.unsafeNames).toHaveLength(2);
  });

  it('streams text in pieces that join to the whole and can stop', () => {
    const xml = `<a>${'Nhiệm vụ '.repeat(40_000)}</a>`;
    const parts = openPackage(zip({ 'a.xml': xml }));
    const pieces: string[] = [];
    parts.streamText('a.xml', (text) => void pieces.push(text));
    expect(pieces.join('')).toBe(xml);
    let calls = 0;
    parts.streamText('a.xml', () => {
      calls++;
      return false;
    });
    expect(calls).toBe(1);
  });
});

describe('openPackage refuses', () => {
  const whole = zip({ 'a.xml': `<a>${'Chủ trì, phối hợp '.repeat(50)}</a>` });

  it('a file cut anywhere', () => {
    for (const share of [0.01, 0.5, 0.75, 0.97, 0.999]) {
      const cut = whole.subarray(0, Math.floor(whole.length * share));
      expect(refusal(() => openPackage(cut).text('a.xml'))).toMatch(/^corrupt-container: zip-/);
    }
  });

  it('a flipped bit in a part', () => {
    for (let at = 36; at < 60; at++) {
      const flipped = whole.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 0x10;
      expect(refusal(() => openPackage(flipped).text('a.xml'))).toMatch(/^corrupt-container: zip-/);
    }
  });

  it('a part that yields more or less than it declares', () => {
    for (const size of [10, 5000]) {
      const lying = whole.slice();
      new DataView(lying.buffer).setUint32(directoryAt(lying) + 24, size, true);
      expect(refusal(() => openPackage(lying).bytes('a.xml'))).toBe('corrupt-container: zip-size');
    }
  });

  it('what is too large, by what is declared', () => {
    const bomb = zip({ 'a.xml': new Uint8Array(2 << 20) });
    expect(refusal(() => openPackage(bomb).bytes('a.xml'))).toBe('too-large: zip-ratio');
    expect(refusal(() => openPackage(whole, { ...PACKAGE_LIMITS, part: 100 }).bytes('a.xml'))).toBe('too-large: zip-part-size');
    expect(refusal(() => openPackage(whole, { ...PACKAGE_LIMITS, input: 100 }))).toBe('too-large: file-size');
    const many = zip(Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`${index}.xml`, 'x'])));
    expect(refusal(() => openPackage(many, { ...PACKAGE_LIMITS, entries: 5 }))).toBe('too-large: zip-entries');
    const parts = openPackage(whole, { ...PACKAGE_LIMITS, total: 1500 });
    parts.bytes('a.xml');
    expect(refusal(() => parts.bytes('a.xml'))).toBe('too-large: zip-part-size');
  });

  it('two parts of one name, a missing part, an encrypted entry', () => {
    expect(refusal(() => openPackage(zip({ 'A.xml': '1', 'a.XML': '2' })))).toBe('corrupt-container: zip-duplicate');
    expect(refusal(() => openPackage(whole).bytes('b.xml'))).toBe('corrupt-container: missing-part');
    const locked = whole.slice();
    locked[directoryAt(locked) + 8] = 1;
    expect(refusal(() => openPackage(locked).bytes('a.xml'))).toBe('encrypted: zip-entry');
  });

  it('a document type declaration and bytes of no encoding', () => {
    const parts = openPackage(
      zip({
        'a.xml': '<?xml version="1.0"?><!-- x --><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        'b.xml': '<b><![CDATA[<!DOCTYPE]]></b>',
        'c.xml': new Uint8Array([0x3c, 0x61, 0x3e, 0xff, 0xfe, 0x80]),
      }),
    );
    expect(refusal(() => parts.text('a.xml'))).toBe('forbidden-xml: doctype');
    expect(parts.text('b.xml')).toContain('CDATA');
    expect(refusal(() => parts.text('c.xml'))).toBe('corrupt-container: xml-encoding');
  });
});
