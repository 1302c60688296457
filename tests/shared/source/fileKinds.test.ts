// Whatever the gate reads the desktop can open, every extension that is offered is read, and the documents name the same lists.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { utils, write } from '@e965/xlsx';
import { readSource } from '#shared/read/readSource.ts';
import { FILE_EXTENSIONS, FILE_KINDS, FILLED_EXTENSIONS, OPENED_EXTENSIONS, READ_EXTENSIONS } from '#shared/source/fileKinds.ts';
import { MAX_FILE_BYTES, MAX_KEPT_BYTES, MAX_WRITTEN_BYTES, MEBIBYTE, WORKER_LIMITS } from '#shared/source/limits.ts';
import type { SourceFormat } from '#shared/source/rawSource.ts';
import { toAnnexJson, fromAnnexJson } from '#shared/store/annexJson.ts';
import { isOpenablePath } from '../../../electron/services/filePlace.ts';
import { annexOf } from '../../support/annexOf.ts';
import { fixturePath } from '../../support/fixturePath.ts';

const file = (name: string): Uint8Array => new Uint8Array(readFileSync(fixturePath(name)));
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const xlsb = (): Uint8Array => {
  const sheet = utils.aoa_to_sheet([
    ['TT', 'Nhiệm vụ'],
    [1, 'Rà soát văn bản'],
  ]);
  return new Uint8Array(write({ Sheets: { A: sheet }, SheetNames: ['A'] }, { type: 'buffer', bookType: 'xlsb' }) as ArrayBuffer);
};

/** One file of each content. A format that is added to the readers does not compile until it stands here. */
const SAMPLES: Readonly<Record<SourceFormat, () => Uint8Array>> = {
  xlsx: () => file('readers/rich-text__003.xlsx'),
  xls: () => file('readers/xls-rich-text__003.xls'),
  xlsb,
  ods: () => file('readers/ods-hidden-rows-and-helper-column__004.ods'),
  spreadsheetml: () =>
    text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table/></Worksheet></Workbook>'),
  docx: () => file('docx/docx-nested-table__001.docx'),
  doc: () => file('documents/twoRowHeader.doc'),
  odt: () => file('documents/twoRowHeader.odt'),
  rtf: () => file('documents/twoRowHeader.rtf'),
  html: () => file('clipboard/word.html'),
  csv: () => text('TT,Nhiệm vụ,Chủ trì\n1,Rà soát,Sở Tư pháp\n2,Tổng hợp,Văn phòng\n'),
  text: () => text('Kế hoạch triển khai công tác năm 2025\n'),
  markdown: () => text('| TT | Nhiệm vụ |\n| --- | --- |\n| 1 | Rà soát |\n'),
};

const formats = Object.keys(SAMPLES) as SourceFormat[];
const pairs = READ_EXTENSIONS.flatMap((extension) => FILE_KINDS[extension].holds.map((format) => [extension, format] as const));

describe('kinds of files', () => {
  test.each(pairs)('.%s with %s inside is read without a word about its name', async (extension, format) => {
    const read = await readSource(SAMPLES[format](), { fileName: `Phụ lục.${extension}` });
    expect(read.ok && read.value.format).toBe(format);
    expect(read.ok && read.value.notes.map(({ code }) => code)).not.toContain('extension-differs');
  });

  test.each(formats)('%s has an extension, and the shell opens it', (format) => {
    const extensions = READ_EXTENSIONS.filter((extension) => FILE_KINDS[extension].holds.some((each) => each === format));
    expect(extensions).not.toEqual([]);
    for (const extension of extensions) expect(isOpenablePath(`/home/lan/a.${extension}`, 'linux')).toBe(true);
  });

  test('what is offered and is no file of tables is a copy of an annex', () => {
    const others = OPENED_EXTENSIONS.filter((extension) => !READ_EXTENSIONS.includes(extension));
    expect(others).toEqual(['json']);
    expect(fromAnnexJson(toAnnexJson(annexOf({ rows: [['1', 'Rà soát']] })))).toMatchObject({ ok: true });
  });

  test('refused content is not offered', () => {
    expect(FILE_EXTENSIONS).not.toContain('mht');
    expect(FILE_EXTENSIONS).not.toContain('fodt');
  });
});

const page = readFileSync('docs/formats/files.md', 'utf8');
const rows = [...page.matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm)].map(([, left = '', right = '']) => [left, right] as const);
const listed = (start: string): string[] => new RegExp(`${start}: (.*)\\.$`, 'm').exec(page)?.[1]?.split(', ') ?? [];

describe('docs/formats/files.md', () => {
  test('names the extensions of each content', () => {
    const written = rows.flatMap(([contents, names]) =>
      contents
        .split(', ')
        .filter((content) => content in SAMPLES)
        .map((content) => [content, names.split(', ')]),
    );
    const expected = formats.map((format) => [
      format,
      READ_EXTENSIONS.filter((extension) => FILE_KINDS[extension].holds.some((each) => each === format)),
    ]);
    expect(Object.fromEntries(written)).toEqual(Object.fromEntries(expected));
  });

  test('names what is written and what is filled', () => {
    expect(listed('- Written')).toEqual(FILE_EXTENSIONS.filter((extension) => 'written' in FILE_KINDS[extension]));
    expect(listed('- An annex can be written into [^:]*')).toEqual(FILLED_EXTENSIONS);
  });

  test.each([
    ['file that is read', `${MAX_FILE_BYTES / MEBIBYTE} MiB`],
    ['file that is written', `${MAX_WRITTEN_BYTES / MEBIBYTE} MiB`],
    ['file kept beside its annex', `${MAX_KEPT_BYTES / MEBIBYTE} MiB`],
    ['command line: clock', `${WORKER_LIMITS.seconds} s`],
    ['command line: heap', `${WORKER_LIMITS.heapMebibytes} MiB`],
  ])('%s: %s', (name, value) => {
    expect(rows.find(([limit]) => limit.startsWith(name))?.[1]).toBe(value);
  });

  test('the guide names all files that are opened', () => {
    const guide = /^Mở được: .*$/m.exec(readFileSync('docs/huong-dan/mo-tep.md', 'utf8'))?.[0] ?? '';
    const named = [...guide.matchAll(/\.([a-z]+)\b/g)].map(([, extension]) => extension);
    expect([...new Set(named)].sort()).toEqual([...OPENED_EXTENSIONS].sort());
    expect(guide).toContain(`${MAX_FILE_BYTES / MEBIBYTE} MB`);
  });
});
