// What stands over a table, in the shapes that offices give it.
import { describe, expect, it } from 'vitest';
import { detectTables } from '#shared/recognise/detectTables.ts';
import type { AnnexMetadata } from '#shared/recognise/importReport.ts';
import { sourceOfRows } from '../../support/sourceOfRows.ts';

const TABLE = [
  ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian'],
  ['1', 'Việc', 'Sở A', '2026'],
];
const metadataOver = (lines: readonly (readonly string[])[]): AnnexMetadata | undefined =>
  detectTables(sourceOfRows([...lines, [], ...TABLE])).tables[0]?.metadata;

describe('annex label and title', () => {
  it.each<[readonly string[], string, string | undefined]>([
    [['PHỤ LỤC SỐ: 02', 'DANH MỤC NHIỆM VỤ'], 'PHỤ LỤC SỐ: 02', 'DANH MỤC NHIỆM VỤ'],
    [['Phụ lục II.1', 'DANH MỤC', 'NHIỆM VỤ'], 'Phụ lục II.1', 'DANH MỤC NHIỆM VỤ'],
    [['Phụ lục III: Danh mục nhiệm vụ'], 'Phụ lục III', 'Danh mục nhiệm vụ'],
    [['Biểu số 3', 'Danh mục nhiệm vụ'], 'Biểu số 3', 'Danh mục nhiệm vụ'],
    [['PHỤ BIỂU 01. DANH MỤC NHIỆM VỤ'], 'PHỤ BIỂU 01', 'DANH MỤC NHIỆM VỤ'],
    [['Mẫu số 01', 'PHỤ LỤC I', 'DANH MỤC NHIỆM VỤ'], 'PHỤ LỤC I', 'DANH MỤC NHIỆM VỤ'],
    [['DANH MỤC NHIỆM VỤ'], 'DANH MỤC NHIỆM VỤ', undefined],
  ])('%j', (lines, annexLabel, annexTitle) => {
    const metadata = metadataOver(lines.map((line) => [line]));
    expect(metadata?.annexLabel).toBe(annexLabel);
    expect(metadata?.annexTitle).toBe(annexTitle);
  });
});

describe('a line that leads over to the table', () => {
  const NAME = 'BẢNG PHÂN CÔNG NHIỆM VỤ CHO CÁN BỘ, CÔNG CHỨC';
  const INTRODUCTION = 'NỘI DUNG PHÂN CÔNG CHI TIẾT NHƯ SAU:';
  it.each<[string, readonly string[], string | undefined, string | undefined]>([
    [
      'under a name, a date and running text',
      ['ĐỘI NGHIỆP VỤ', NAME, '(Ngày … tháng … năm …)', '', 'Họ và tên: A', INTRODUCTION],
      NAME,
      undefined,
    ],
    ['under a name of two lines', [NAME, 'QUÝ I NĂM 2026', '', INTRODUCTION], NAME, 'QUÝ I NĂM 2026'],
    ['under no name', ['Các đơn vị thực hiện', INTRODUCTION], 'Các đơn vị thực hiện', INTRODUCTION],
    ['alone', [INTRODUCTION], INTRODUCTION, undefined],
    ['missing', [NAME, 'QUÝ I NĂM 2026'], NAME, 'QUÝ I NĂM 2026'],
  ])('%s', (_, lines, annexLabel, annexTitle) => {
    const metadata = metadataOver(lines.map((line) => [line]));
    expect([metadata?.annexLabel, metadata?.annexTitle]).toEqual([annexLabel, annexTitle]);
  });
});

describe('the line that names the document', () => {
  it.each([
    ['(Phụ lục kèm theo Kế hoạch số 09/KH-UBND ngày 15/01/2026 của UBND xã Mường So)', 'Kế hoạch số 09/KH-UBND'],
    ['(Phụ lục ban hành kèm theo Nghị quyết số 21/NQ-HĐND ngày 10/12/2025)', 'Nghị quyết số 21/NQ-HĐND'],
    ['(Ban hành theo Quyết định số 77/QĐ-BGDĐT ngày 08/01/2026 của Bộ trưởng)', 'Quyết định số 77/QĐ-BGDĐT'],
    ['(Kèm Công văn số 55/UBND-VX ngày 03/02/2026 của UBND tỉnh)', 'Công văn số 55/UBND-VX'],
    ['(Kèm theo Kế hoạch số: 45/KH-UBND, ngày 20/01/2026 của UBND tỉnh Sơn La)', 'Kế hoạch số: 45/KH-UBND'],
  ])('%s', (line, number) => {
    const metadata = metadataOver([['PHỤ LỤC'], ['DANH MỤC NHIỆM VỤ'], [line]]);
    expect(metadata).toMatchObject({ attachedTo: line, annexTitle: 'DANH MỤC NHIỆM VỤ', number });
  });
});

describe('issuing body', () => {
  it.each<[readonly string[], string, string | undefined]>([
    [['ỦY BAN NHÂN DÂN', 'XÃ MƯỜNG SO'], 'ỦY BAN NHÂN DÂN XÃ MƯỜNG SO', undefined],
    [['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'TỈNH SƠN LA', 'TRƯỜNG THPT TÔ HIỆU'], 'TRƯỜNG THPT TÔ HIỆU', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH SƠN LA'],
    [['UBND TỉNH SƠN LA', 'Sở NộI Vụ'], 'Sở NộI Vụ', 'UBND TỉNH SƠN LA'],
  ])('%j without the national heading', (bodies, issuingBody, parentBody) => {
    const metadata = metadataOver([...bodies.map((line) => [line]), ['PHỤ LỤC'], ['DANH MỤC NHIỆM VỤ']]);
    expect(metadata?.issuingBody).toBe(issuingBody);
    expect(metadata?.parentBody).toBe(parentBody);
  });

  it('ends where the label begins, though the national heading stands in one cell of several lines', () => {
    const metadata = metadataOver([
      ['BỘ TÀI CHÍNH\nCỤC THUẾ\nSố: 05/KH-CT', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'],
      ['Mẫu số 01'],
      ['DANH MỤC NHIỆM VỤ'],
    ]);
    expect(metadata).toMatchObject({
      issuingBody: 'CỤC THUẾ',
      parentBody: 'BỘ TÀI CHÍNH',
      number: 'Số: 05/KH-CT',
      annexLabel: 'Mẫu số 01',
      annexTitle: 'DANH MỤC NHIỆM VỤ',
    });
  });
});
