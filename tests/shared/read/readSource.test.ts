import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSource, type ReadOptions } from '#shared/read/readSource.ts';

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(`tests/fixtures/${name}`));
const bytes = (text: string): Uint8Array => strToU8(text);

const outcome = async (input: Uint8Array, options: ReadOptions = {}): Promise<string> => {
  const result = await readSource(input, options);
  if (!result.ok) return result.error.message;
  return [result.value.format, ...result.value.notes.map((note) => note.code)].join(' ');
};

const officeCrypto = createRequire(import.meta.url)('officecrypto-tool') as {
  decrypt(input: Buffer, options: { password: string }): Promise<Buffer>;
};
const decrypt = async (input: Uint8Array, password: string): Promise<Uint8Array> =>
  new Uint8Array(await officeCrypto.decrypt(Buffer.from(input), { password }));

const odsParts = (type: string, content: string): Uint8Array => zipSync({ mimetype: strToU8(type), 'content.xml': strToU8(content) });

describe('readSource decides by content', () => {
  it.each<[string, Uint8Array, string]>([
    ['a.xlsx', fixture('readers/rich-text__003.xlsx'), 'xlsx'],
    ['a.xls', fixture('readers/xls-rich-text__003.xls'), 'xls'],
    ['a.ods', fixture('readers/ods-hidden-rows-and-helper-column__004.ods'), 'ods'],
    ['a.docx', fixture('docx/docx-nested-table__001.docx'), 'docx'],
    ['a.xls', fixture('readers/html-named-xls__001.xls'), 'html extension-differs'],
    ['a.XLS', fixture('readers/rich-text__003.xlsx'), 'xlsx extension-differs'],
    ['a.xlsx', fixture('docx/docx-nested-table__001.docx'), 'docx extension-differs'],
    ['báo cáo.2025', fixture('readers/rich-text__003.xlsx'), 'xlsx'],
    ['a.csv', bytes('TT,Nhiệm vụ,Chủ trì\n1,Rà soát,Sở Tư pháp\n2,Tổng hợp,Văn phòng\n'), 'csv'],
    ['a.xls', bytes('TT,Nhiệm vụ,Chủ trì\n1,Rà soát,Sở Tư pháp\n2,Tổng hợp,Văn phòng\n'), 'csv extension-differs'],
    ['', bytes('Version:0.9\r\nStartHTML:00000097\r\n<html><table><tr><td>a</td></tr></table></html>'), 'html'],
    ['a.htm', bytes('<!DOCTYPE html><html><table><tr><td>a</td></tr></table></html>'), 'html'],
    ['a.htm', bytes('<html xmlns:w="x"><xml><w:WordDocument></w:WordDocument></xml><table><tr><td>a</td></tr></table></html>'), 'html'],
    ['a.rtf', bytes('{\\rtf1\\ansi a\\par}'), 'rtf'],
    [
      'a.xml',
      bytes(
        '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table/></Worksheet></Workbook>',
      ),
      'spreadsheetml',
    ],
    ['a.fods', bytes('<office:document><office:body><table:table table:name="A"/></office:body></office:document>'), 'ods'],
    [
      'a.odt',
      odsParts('application/vnd.oasis.opendocument.text', '<office:document-content><office:body/></office:document-content>'),
      'odt',
    ],
  ])('%s → %#', async (fileName, input, expected) => {
    expect(await outcome(input, { fileName })).toBe(expected);
  });

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(0), 'empty-file'],
    ['a PDF', bytes('%PDF-1.7 …'), 'not-a-spreadsheet: pdf'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'not-a-spreadsheet: image'],
    ['zeros', new Uint8Array(4096), 'not-a-spreadsheet: binary'],
    ['noise', Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 251), 'not-a-spreadsheet: binary'],
    ['another zip', zipSync({ 'readme.txt': strToU8('x') }), 'not-a-spreadsheet: zip'],
    ['other XML', bytes('<?xml version="1.0"?><invoice/>'), 'not-a-spreadsheet: xml'],
    ['XML with a DTD', bytes('<?xml version="1.0"?><!DOCTYPE Workbook [<!ENTITY a "b">]><Workbook/>'), 'forbidden-xml: doctype'],
    ['Word XML', bytes('<?xml version="1.0"?><pkg:package xmlns:pkg="x"></pkg:package>'), 'unsupported-format: word-xml'],
    ['a web archive', bytes('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="a"\r\n'), 'unsupported-format: mhtml'],
    ['half a workbook', fixture('readers/rich-text__003.xlsx').slice(0, 3000), 'corrupt-container: zip-truncated'],
  ])('refuses %s', async (_, input, expected) => {
    expect(await outcome(input)).toBe(expected);
  });

  it('takes a workbook behind other bytes', async () => {
    const workbook = fixture('readers/rich-text__003.xlsx');
    const shifted = new Uint8Array(workbook.length + 300).fill(0x90);
    shifted.set(workbook, 300);
    expect(await outcome(shifted)).toBe('xlsx');
  });

  it('takes UTF-16 text without mark for text', async () => {
    const wide = new Uint8Array(Buffer.from('TT\tNhiệm vụ\tChủ trì\n1\tRà soát\tSở Tư pháp\n'.repeat(20), 'utf16le'));
    const result = await readSource(wide, { fileName: 'a.txt' });
    expect(result.ok || result.error.class).not.toBe('not-a-spreadsheet');
  });
});

describe('readSource and passwords', () => {
  const book = fixture('readers/password-protected__001.xlsx');
  const oldBook = fixture('readers/password-protected__004.xls');

  it('asks, tells a wrong one, and opens with the right one', async () => {
    for (const [input, format] of [
      [book, 'xlsx'],
      [oldBook, 'xls'],
    ] as const) {
      expect(await outcome(input)).toBe('encrypted: password-needed');
      expect(await outcome(input, { decrypt })).toBe('encrypted: password-needed');
      expect(await outcome(input, { password: 'x' })).toBe('encrypted: no-decryption');
      expect(await outcome(input, { password: 'x', decrypt })).toBe('encrypted: wrong-password');
      expect(await outcome(input, { password: 'phuluc2025', decrypt })).toBe(format);
    }
  });

  it('says so for an OpenDocument file', async () => {
    const input = fixture('readers/password-protected__002.ods');
    expect(await outcome(input)).toBe('encrypted: password-needed');
    expect(await outcome(input, { password: 'phuluc2025', decrypt })).toBe('encrypted: no-decryption');
  });
});
