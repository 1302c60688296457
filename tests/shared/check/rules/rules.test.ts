import { describe, expect, it } from 'vitest';
import { checkAnnex } from '#shared/check/engine/checkAnnex.ts';
import type { Finding } from '#shared/check/finding.ts';
import { RULES } from '#shared/check/rules/index.ts';
import type { CheckOptions } from '#shared/check/options.ts';
import { checkEn } from '#shared/messages/en/check.ts';
import { checkVi } from '#shared/messages/vi/check.ts';
import { annexOf, type AnnexParts } from '../../../support/annexOf.ts';
import { firstText } from '../../../support/firstFix.ts';

const DATE = '2025-03-20';
const CLEAN = ['1', 'Xây dựng kế hoạch truyền thông', 'Sở Tài chính', 'Sở Nội vụ', 'Quý II/2025'];

const check = (parts: AnnexParts, options: CheckOptions = {}): Finding[] => checkAnnex(annexOf(parts), { date: DATE, ...options });

const brief = (item: Finding): string => `${item.ruleId} ${item.severity} ${item.columnId ?? ''}`.trim();

/** What is found in one task row whose cells are those of CLEAN but for the given ones. */
function inRow(cells: Partial<Record<'task' | 'lead' | 'coordinate' | 'time', string>>, options: CheckOptions = {}): Finding[] {
  const [order = '', task = '', lead = '', coordinate = '', time = ''] = CLEAN;
  return check({ rows: [[order, cells.task ?? task, cells.lead ?? lead, cells.coordinate ?? coordinate, cells.time ?? time]] }, options);
}

const firstFix = (findings: readonly Finding[]): string | undefined => firstText(findings[0]);

describe('units', () => {
  it.each([
    [{ coordinate: 'Sở Tài chính, Sở Nội vụ' }, 'leadCoordinates error coordinate', 'Sở Nội vụ'],
    [{ coordinate: 'Sở Nội vụ; STC' }, 'leadCoordinates error coordinate', 'Sở Nội vụ'],
    [{ coordinate: 'Sở Nội vụ; Sở Tài chính; Sở Y tế' }, 'leadCoordinates error coordinate', 'Sở Nội vụ; Sở Y tế'],
    [{ lead: 'Các bộ, ngành', coordinate: 'Các bộ, ngành' }, 'leadCoordinates hint coordinate', undefined],
    [{ lead: 'Sở Tài chính, Sở Y tế' }, 'severalLeads warning lead', undefined],
    [{ lead: 'Các sở, ban, ngành' }, 'collectiveLead hint lead', undefined],
    [{ lead: 'Các đơn vị liên quan' }, 'vagueUnit warning lead', undefined],
    [{ coordinate: 'Các đơn vị liên quan' }, 'vagueUnit hint coordinate', undefined],
    [{ coordinate: 'Sở Nôi vụ' }, 'unknownUnit warning coordinate', undefined],
    [{ coordinate: 'Nhóm ABC' }, 'unknownUnit hint coordinate', undefined],
    [{ lead: 'Sở Kế hoạch và Đầu tư' }, 'ceasedUnit error lead', undefined],
    [{ coordinate: 'UBND tỉnh' }, 'ownIssuer warning coordinate', ''],
    [{ coordinate: 'Sở Nội vụ, Ủy ban nhân dân tỉnh Lai Châu' }, 'ownIssuer warning coordinate', 'Sở Nội vụ'],
  ])('%j → %s', (cells, expected, fix) => {
    const found = inRow(cells).filter((item) => !(expected.startsWith('leadCoordinates hint') && item.ruleId === 'collectiveLead'));
    expect(found.map(brief)).toEqual([expected]);
    expect(firstFix(found)).toBe(fix);
  });

  it('offers successors as choices with their scope, and never a repair', () => {
    const [found] = inRow({ lead: 'Sở TT&TT' });
    expect(found?.fix).toBeUndefined();
    expect(found?.choices?.map((choice) => [choice.label, choice.edits[0]?.text])).toEqual([
      ['Sở Khoa học và Công nghệ', 'Sở Khoa học và Công nghệ'],
      ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Văn hóa, Thể thao và Du lịch'],
    ]);
    expect(found?.choices?.every((choice) => choice.scope)).toBe(true);
  });

  it('judges at the date: not yet, still, no longer', () => {
    const at = (date: string, lead: string) => inRow({ lead, time: 'Hằng năm' }, { date }).map(brief);
    expect(at('2025-02-28', 'Sở Nông nghiệp và Môi trường')).toEqual(['notYetUnit error lead']);
    expect(at('2025-03-01', 'Sở Nông nghiệp và Môi trường')).toEqual([]);
    expect(at('2025-06-30', 'UBND các huyện, thành phố')).toEqual(['collectiveLead hint lead']);
    expect(at('2025-07-01', 'UBND các huyện, thành phố')).toEqual(['ceasedUnit error lead']);
  });

  it('a draft has a month without a day: a unit that begins within the month passes', () => {
    const issuing = { month: 4, year: 2026, issuer: 'Sở Nội vụ' };
    const row = CLEAN.with(2, 'UBND thành phố Đồng Nai').with(3, 'Sở Y tế').with(4, '2026');
    expect(checkAnnex(annexOf({ rows: [row], issuing })).map(brief)).toEqual([]);
  });

  it('several leads are allowed where the house says so', () =>
    expect(inRow({ lead: 'Sở Tài chính, Sở Y tế' }, { leadsAllowed: 2 })).toEqual([]));

  it('an optional department that this province has not', () =>
    expect(inRow({ lead: 'Sở Ngoại vụ' }, { absentUnits: new Set(['so-ngoai-vu']) }).map(brief)).toEqual(['ceasedUnit error lead']));

  it('one name for one thing', () => {
    const rows = [
      CLEAN,
      CLEAN.with(0, '2').with(1, 'Ban hành quy chế').with(2, 'Sở GD&ĐT'),
      CLEAN.with(0, '3').with(1, 'Mở lớp bồi dưỡng').with(2, 'Sở Giáo dục và Đào tạo'),
    ];
    const more = CLEAN.with(0, '4').with(1, 'Tổng kết').with(2, 'Sở GD&ĐT');
    const [found] = check({ rows: [...rows, more] });
    expect(found).toMatchObject({
      ruleId: 'unitSpellings',
      rowId: 'r3',
      values: { usual: 'Sở GD&ĐT' },
      fix: { edits: [{ text: 'Sở GD&ĐT' }] },
    });
  });
});

describe('times', () => {
  it.each([
    ['31/2/2025', ['unknownTime warning time']],
    ['sớm', ['unknownTime warning time']],
    ['trước ngày 28/5', ['missingYear warning time']],
    ['Cả năm', ['missingYear hint time']],
    ['Tháng 02/2025', ['timePast warning time']],
    ['Trước ngày 24/11/2026', ['holidayDeadline warning time']],
    ['Trước ngày 24/11/2025', []],
    ['Trước ngày 22/11/2026', ['holidayDeadline hint time']],
    ['Trước ngày 30/4/2025', ['holidayDeadline warning time']],
    ['trước ngày 02/9 hằng năm', ['holidayDeadline warning time']],
    ['Trước ngày 08/02/2027', ['holidayDeadline hint time']],
    ['Trước ngày 24/11/2025', []],
    ['trước ngày 24/11 hằng năm', ['holidayDeadline warning time']],
    ['Quý II/2025', []],
    ['Thường xuyên', []],
    ['Sau khi có hướng dẫn', []],
    ['30/6/2025', []],
  ])('%s → %j', (time, expected) => expect(inRow({ time }).map(brief)).toEqual(expected));

  it('days off that have not been announced are only expected', () => {
    const [found] = inRow({ time: 'Trước ngày 08/02/2027' });
    expect(checkVi.holidayDeadline.text(found?.values ?? {})).toContain('dự kiến');
    expect(checkVi.holidayDeadline.text(inRow({ time: 'Trước ngày 24/11/2026' })[0]?.values ?? {})).not.toContain('dự kiến');
  });

  it('outside the period, as set or as the title says', () => {
    const row = CLEAN.with(4, 'Năm 2031');
    const period = { from: '2025-01-01', to: '2030-12-31' };
    expect(check({ rows: [row], head: { period } }).map(brief)).toEqual(['outsidePeriod warning time']);
    expect(check({ rows: [row], issuing: { subject: 'Đề án giai đoạn 2025-2030' } }).map(brief)).toEqual(['outsidePeriod warning time']);
    expect(check({ rows: [row], issuing: { subject: 'Đề án giai đoạn 2025-2030, định hướng đến năm 2045' } })).toEqual([]);
  });

  it('ends before it starts', () =>
    expect(check({ roles: ['order', 'task', 'start', 'end'], rows: [['1', 'Việc', '01/9/2025', '30/6/2025']] }).map(brief)).toEqual([
      'endBeforeStart error end',
    ]));
});

describe('words', () => {
  it.each([
    ['CÔNG TÁC QUẢN TRIỆT NGHỊ QUYẾT', 'spelling', 'CÔNG TÁC QUÁN TRIỆT NGHỊ QUYẾT'],
    ['Phân đầu đạt 100% kế hoạch', 'spelling', 'Phấn đấu đạt 100% kế hoạch'],
    ['phối hợp với các các bộ, ngành', 'doubledWord', 'phối hợp với các bộ, ngành'],
    ['Các các đơn vị', 'doubledWord', 'Các đơn vị'],
    ['báo cáo hàng năm', 'everyWord', 'báo cáo hằng năm'],
    ['Hàng quý báo cáo', 'everyWord', 'Hằng quý báo cáo'],
    ['Năm 2021- 2022', 'rangeDash', 'Năm 2021-2022'],
    ['giai đoạn 2021 – 2025', 'rangeDash', 'giai đoạn 2021-2025'],
    ['trước ngày 5/1/2025', 'dateZeros', 'trước ngày 05/01/2025'],
    ['trước ngày 05/03/2025', 'dateZeros', 'trước ngày 05/3/2025'],
    ['tháng 03/2025', 'dateZeros', 'tháng 3/2025'],
    ['Kế hoạch số [...]/KH-UBND', 'leftovers', undefined],
    ['Đào tạo XXX lượt người', 'leftovers', undefined],
    ['Kinh phí (bổ sung sau)', 'leftovers', undefined],
    ['Đạt … % kế hoạch', 'leftovers', undefined],
    ['=SUM(A1:A9)', 'formulaText', undefined],
    ['@lệnh', 'formulaText', undefined],
    ['+84-2133', 'formulaText', undefined],
    ['KÕ ho¹ch triÓn khai thùc hiÖn', 'legacyLetters', 'Kế hoạch triển khai thực hiện'],
  ])('%s → %s', (task, rule, mended) => {
    const found = inRow({ task });
    expect(found.map((item) => item.ruleId)).toEqual([rule]);
    expect(firstFix(found)).toBe(mended);
  });

  it.each([
    'Cảng hàng không quốc tế Long Thành',
    'Bán hàng năm 2025, mặt hàng tháng 6',
    'Luôn luôn đổi mới, từng từng bước'.replace('từng từng', 'dần dần'),
    'Kế hoạch năm năm',
    'Công nghệ (CNTT, AI, công nghệ sinh học…)',
    'bán dẫn,… phù hợp với điều kiện',
    'Kế hoạch số 51/KH-UBND ngày 13/8/2025; Nghị định số 45/2025/NĐ-CP; Thông tư 05/2023/TT-BTC',
    'giai đoạn 2025-2030 và 2026 - 2030',
    '- Rà soát văn bản\n- 100% học sinh',
    '+ Báo cáo kết quả',
    'Hội nghị [1]',
    'Phục vụ ngày 02/9, 30/4 và 10/5',
    'Xã Pa Pa, xã Lùng Lùng',
  ])('says nothing of %j', (task) => expect(inRow({ task })).toEqual([]));

  it('hằng and hàng in one annex', () => {
    const rows = [CLEAN.with(4, 'Hằng năm'), CLEAN.with(0, '2').with(1, 'Tổng kết').with(4, 'Hàng năm')];
    const mixed = check({ rows }).find((item) => item.ruleId === 'mixedEveryWord');
    expect(mixed).toMatchObject({ values: { wrong: 1, right: 1 }, fix: { edits: [{ rowId: 'r2', text: 'Hằng năm' }] } });
  });

  it('too long for an Excel row', () =>
    expect(inRow({ task: 'Rà soát, sửa đổi, bổ sung các quy định hiện hành. '.repeat(25).trim() }).map(brief)).toEqual([
      'rowTooTall warning task',
    ]));

  it('longer than a cell of Excel: said once, and nothing else looks into the cell', () => {
    const long = (text: string): string => text.repeat(Math.ceil(32_768 / text.length));
    expect(inRow({ task: long('hàng năm  quản triệt [...] ') }).map(brief)).toEqual(['textTooLong error task']);
    expect(inRow({ lead: long('Sở Kế hoạch và Đầu tư; ') }).map(brief)).toEqual(['textTooLong error lead']);
    expect(inRow({ coordinate: long('Sở Tài chính; ') }).map(brief)).toEqual(['textTooLong error coordinate']);
    expect(inRow({ time: long('15/1 5/7 ') }).map(brief)).toEqual(['textTooLong error time']);
    expect(inRow({ task: 'a'.repeat(32_768) })[0]?.values).toMatchObject({ length: 32_768, limit: 32_767 });
    expect(inRow({ task: 'a'.repeat(32_767) }).map(brief)).toEqual(['rowTooTall warning task']);
  });
});

describe('the annex as a whole', () => {
  const TASK = 'Nghiên cứu xây dựng khung năng lực thông tin phục vụ học tập suốt đời cho công dân';
  it('duplicates, near duplicates, and tasks that differ in a year', () => {
    const twice = (second: string, lead = 'Sở Tài chính') =>
      check({ rows: [CLEAN.with(1, TASK), CLEAN.with(0, '2').with(1, second).with(2, lead)] }).map(brief);
    expect(twice(TASK)).toEqual(['duplicateTask warning task']);
    expect(twice(`${TASK}.`)).toEqual(['duplicateTask warning task']);
    expect(twice(TASK, 'Sở Y tế')).toEqual(['duplicateTask hint task']);
    expect(twice(TASK.replace('công dân', 'người dân'))).toEqual(['nearDuplicateTask hint task']);
    expect(twice(`${TASK} năm 2026`)).toEqual([]);
  });

  const REPORT: AnnexParts['roles'] = ['order', 'task', 'report'];
  const reports = (...texts: readonly string[]) => texts.map((text, index) => [String(index + 1), `Việc ${'abcdefgh'[index] ?? ''}`, text]);
  const USUAL = 'Báo cáo trước ngày 15/12/2025';

  it('a report date that differs from the other rows', () =>
    expect(
      check({ roles: REPORT, rows: reports(USUAL, USUAL, 'Báo cáo trước ngày 14/11/2025', USUAL) }).map((item) => [
        item.ruleId,
        item.rowId,
      ]),
    ).toEqual([['reportDiffers', 'r3']]));
  it('one report in a plan of many years', () => {
    const issuing = { subject: 'Đề án giai đoạn 2025-2035, định hướng đến năm 2045' };
    expect(check({ roles: REPORT, rows: reports(USUAL, USUAL), issuing }).map(brief)).toEqual(['reportOnce hint report']);
  });
  it('a report date against the words of the plan', () => {
    const bodyText = 'Định kỳ trước ngày 15 tháng 12 hàng năm, các cơ sở giáo dục gửi báo cáo';
    expect(check({ roles: REPORT, rows: reports(USUAL), head: { bodyText } })).toMatchObject([
      { ruleId: 'reportAgainstBody', values: { asked: '15/12', same: 1 } },
    ]);
    expect(check({ roles: REPORT, rows: reports('trước ngày 15/12 hằng năm'), head: { bodyText } })).toEqual([]);
  });
  it.each([
    ['Hằng năm (trước ngày 10/11), các đơn vị báo cáo', '10/11'],
    ['báo cáo định kỳ hằng năm, trước ngày 10/5 và 02/11', '10/5, 02/11'],
    ['chậm nhất là ngày 20/11 hằng năm', '20/11'],
  ])('the plan asks: %s', (bodyText, asked) =>
    expect(check({ roles: REPORT, rows: reports(USUAL), head: { bodyText } })).toMatchObject([
      { ruleId: 'reportAgainstBody', values: { asked, same: 0 } },
    ]),
  );
  it('targets and tasks', () =>
    expect(
      check({
        roles: ['order', 'target', 'task'],
        rows: [
          ['1', 'Đạt 50%'],
          ['2', '', 'Mở lớp'],
        ],
      }).map(brief),
    ).toEqual(['targetWithoutTask warning task', 'taskWithoutTarget hint target']));
});

describe('every rule', () => {
  it('has its own id and sentences in both languages', () => {
    const ids = RULES.map((rule) => rule.id).sort();
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(checkVi).sort()).toEqual(ids);
    expect(Object.keys(checkEn).sort()).toEqual(ids);
  });
  it('says what it found without holes', () => {
    const rows = [
      ['1', '=A', 'Sở KH&ĐT; Sở Y tế', 'Sở KH&ĐT, Sở Nôi vụ, các đơn vị liên quan', '31/2'],
      ['3', '', '', '', ''],
    ];
    for (const item of check({ rows })) {
      const message = checkVi[item.ruleId as keyof typeof checkVi];
      expect(message.text(item.values)).not.toMatch(/undefined|null|NaN/);
    }
  });
});

describe('what is no fault', () => {
  it.each([
    [{ task: 'Chôm chôm' }],
    [{ task: 'Phát triển các khu KCN, CX, CNC ...' }],
    [{ lead: 'Chủ trì: Sở Tài chính.\nPhối hợp: Sở Nội vụ; các sở, ngành', coordinate: 'Sở Y tế' }],
    [{ lead: 'nt' }],
    [{ lead: '"nt"' }],
    [{ lead: 'Sở Tài chính\n(Phòng Ngân sách)' }],
    [{ lead: 'Vụ Pháp chế\nThS. Nguyễn Văn An' }],
    [{ time: '12 tháng' }],
    [{ time: 'Tối đa 6 tháng kể từ ngày ký' }],
  ])('%j', (cells) => expect(inRow(cells).map(brief)).toEqual([]));

  it('words that must go on are left over, whatever stands before them', () =>
    expect(inRow({ task: 'Thực hiện Chỉ thị, Kế hoạch số ...' }).map(brief)).toEqual(['leftovers warning task']));

  it('a lead that also stands behind "Phối hợp:" of its cell', () =>
    expect(inRow({ lead: 'Chủ trì: Sở Tài chính. Phối hợp: Sở Tài chính', coordinate: '' }).map(brief)).toContain(
      'leadCoordinates error lead',
    ));

  it('an annex without a date is old when all in it is over, and of today when something is to come', () => {
    const old = CLEAN.with(4, 'Năm 2024');
    const undated = (rows: readonly (readonly string[])[]) => checkAnnex(annexOf({ rows }), { today: '2026-11-22' }).map(brief);
    expect(undated([old])).toEqual([]);
    expect(undated([old, ['2', 'Tổ chức hội nghị', 'Sở Y tế', 'Sở Nội vụ', 'Năm 2027']])).toEqual(['timePast warning time']);
  });
});
