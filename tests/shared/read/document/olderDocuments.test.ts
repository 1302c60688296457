// The same small annex with a header of two rows, written by LibreOffice in each of the older formats.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDoc } from '#shared/read/document/doc/readDoc.ts';
import { readDocx } from '#shared/read/document/readDocx.ts';
import { readOdt } from '#shared/read/document/readOdt.ts';
import { readRtf } from '#shared/read/document/readRtf.ts';
import { decodeLegacyText } from '#shared/recognise/decodeLegacyText.ts';
import { ImportError } from '#shared/source/importError.ts';
import type { RawSource } from '#shared/source/rawSource.ts';
import { gridsOf, mergesOf, paragraphsOf, textsOf } from './shownTable.ts';

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../../fixtures/documents/${name}`, import.meta.url)));
const readers: [string, (bytes: Uint8Array) => RawSource][] = [
  ['twoRowHeader.doc', readDoc],
  ['twoRowHeader.odt', readOdt],
  ['twoRowHeader.rtf', readRtf],
];

describe.each(readers)('%s', (name, read) => {
  const source = read(bytesOf(name));

  it('gives its paragraphs and its tables', () => {
    expect(paragraphsOf(source)).toEqual(['PHỤ LỤC', 'HỢP TÁC ĐÀO TẠO']);
    expect(gridsOf(source)).toHaveLength(3);
  });

  it('gives every cell in its column, merged header cells once', () => {
    const grid = gridsOf(source)[1];
    expect(textsOf(grid).slice(0, 4)).toEqual([
      { 1: 'STT', 2: 'Hình thức đào tạo', 3: 'Quy mô', 5: 'Giai đoạn' },
      { 3: 'Số người', 4: 'Số khóa' },
      { 1: '1', 2: 'Đào tạo tiếng Việt', 3: '20 người/năm', 5: 'giai đoạn 2021 - 2025' },
      {
        1: '2',
        2: 'Đào tạo trình độ đại học chính quy tại Trường Đại học Tây bắc',
        3: '10 người/khóa',
        4: '4 khóa',
        5: 'giai đoạn 2021 - 2025',
      },
    ]);
    expect(mergesOf(grid).sort()).toEqual(['1:1-2:1', '1:2-2:2', '1:3-1:4', '1:5-2:5']);
    expect(grid?.rows[0]?.cells.every((cell) => cell.bold)).toBe(true);
    expect(grid?.columns.every(({ width = 0 }) => width > 20)).toBe(true);
  });

  it('ends in an ImportError or in a source, however it is damaged', () => {
    const whole = bytesOf(name);
    const foreign: unknown[] = [];
    let seed = 11;
    const next = (below: number): number => (seed = (seed * 1664525 + 1013904223) >>> 0) % below;
    for (let round = 0; round < 60; round++) {
      const damaged = whole.slice(0, next(4) === 0 ? next(whole.length) : whole.length);
      for (let hit = 0; hit < 12 && damaged.length > 0; hit++) damaged[next(damaged.length)] = next(256);
      try {
        read(damaged);
      } catch (error) {
        if (!(error instanceof ImportError)) foreign.push(error);
      }
    }
    expect(foreign).toEqual([]);
  });
});

describe('legacy letters in Word files', () => {
  it.each([
    ['tcvn3.doc', readDoc],
    ['vni.docx', readDocx],
  ] as const)('%s', (name, read) => {
    const { source, repairs } = decodeLegacyText(read(bytesOf(name)));
    const texts = gridsOf(source).flatMap((grid) => textsOf(grid).flatMap((row) => Object.values(row)));
    expect(texts).toEqual(expect.arrayContaining(['Hình thức đào tạo', '20 người/năm', 'giai đoạn 2021 - 2025']));
    expect(paragraphsOf(source)).toContain('PHỤ LỤC');
    expect(repairs.length).toBeGreaterThan(10);
  });
});

describe('RTF', () => {
  const rtf = (text: string): RawSource => readRtf(Uint8Array.from(Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\uc1${text}}`, 'latin1')));

  it('reads bytes by the code page of their font, legacy fonts as they were typed', () => {
    const source = rtf("{\\fonttbl{\\f0\\fcharset163 Arial;}{\\f1\\fcharset163 .VnTime;}}\\f0 S\\'f5\\'cc\\par\\f1 K\\'d5 ho\\'b9ch\\par");
    expect(paragraphsOf(source).map((text) => text.normalize('NFC'))).toEqual(['Sờ', 'KÕ ho¹ch']);
  });

  it('drops the bytes that stand for a Unicode character', () => {
    expect(paragraphsOf(rtf("Ch\\u7911?\\u32? tr\\u236\\'ec\\uc0\\u33 !\\par"))).toEqual(['Chủ  trì!!']);
  });

  it('leaves out deleted and hidden text, pictures, field codes; keeps list numbers and field results', () => {
    const source = rtf(
      '{\\listtext 1.\\tab}a{\\deleted b}{\\v c}{\\pict 00ff}{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}{\\*\\unknown d}\\par',
    );
    expect(paragraphsOf(source)).toEqual(['1.\ta7']);
  });

  it('joins cells that were merged to the left and puts nested tables into their cell', () => {
    const source = rtf(
      '\\trowd\\clmgf\\cellx1000\\clmrg\\cellx2000\\cellx3000\\intbl a\\cell\\intbl\\cell\\intbl x\\itap2 y\\nestcell z\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}\\itap1 \\cell\\row\\pard\\par',
    );
    expect(textsOf(gridsOf(source)[0])).toEqual([{ 1: 'a', 3: 'xy\tz' }]);
    expect(mergesOf(gridsOf(source)[0])).toEqual(['1:1-1:2']);
  });
});
