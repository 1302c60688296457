// Checking a 10,000-row annex: the whole of it, again after one edit, and one row alone (targets: DESIGN §8, issue E).
import { checkAnnex, checkRow } from '../../shared/check/checkAnnex.ts';
import { createMemo } from '../../shared/check/view.ts';
import { resolveUnits } from '../../shared/units/resolveUnits.ts';

export const title = 'Checks, 10,000 rows';

const ROWS = 10_000;
const TASKS = ['Rà soát, sửa đổi, bổ sung', 'Xây dựng kế hoạch triển khai', 'Tổ chức hội nghị tổng kết', 'Đào tạo, bồi dưỡng cán bộ về'];
const MATTERS = [
  'chuyển đổi số',
  'cải cách hành chính',
  'giáo dục nghề nghiệp',
  'hội nhập quốc tế',
  'an sinh xã hội',
  'quy hoạch tỉnh',
  'đầu tư công',
];
const UNITS = [
  'Sở Tài chính',
  'Sở Nội vụ',
  'Sở GD&ĐT',
  'Công an tỉnh',
  'Vụ GDTX',
  'Phòng QLCL',
  'UBND các xã, phường, đặc khu',
  'Sở Kế hoạch và Đầu tư',
];
const TIMES = ['Quý II/2025', 'Hàng năm', 'Năm 2021- 2022', 'Trước ngày 15/12/2025', 'Thường xuyên', '6/2025', 'Sau khi có hướng dẫn'];

const pick = (list, at) => list[at % list.length];

function annex() {
  const roles = ['order', 'task', 'lead', 'coordinate', 'time', 'report'];
  const columns = roles.map((role) => ({ id: role, header: role, role, width: role === 'task' ? 380 : 120 }));
  const rows = Array.from({ length: ROWS }, (_unused, at) => ({
    id: `r${at}`,
    kind: 'task',
    level: 1,
    cells: {
      order: String(at + 1),
      task: `${pick(TASKS, at)} ${pick(MATTERS, at * 3)} giai đoạn ${at} theo Quyết định số ${at}/QĐ-UBND của Chủ tịch Ủy ban nhân dân tỉnh về ${pick(MATTERS, at * 5 + 1)} trên địa bàn xã số ${at}`,
      lead: pick(UNITS, at),
      coordinate: `${pick(UNITS, at * 3 + 1)}; ${pick(UNITS, at * 5 + 2)}, Trường THPT số ${at % 200}, các sở, ngành liên quan`,
      time: pick(TIMES, at),
      report: 'Báo cáo trước ngày 15/12/2025',
    },
  }));
  const issuing = {
    kind: 'KẾ HOẠCH',
    number: '',
    day: 20,
    month: 3,
    year: 2025,
    issuer: 'Ủy ban nhân dân tỉnh Lai Châu',
    subject: 'giai đoạn 2025-2030',
  };
  return { id: 'a', schema: 1, title: '', label: 'PHỤ LỤC', issuing, numbering: 'continuous', columns, rows };
}

const timed = (work) => {
  const from = performance.now();
  work();
  return performance.now() - from;
};

const median = (times) => times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)];

const row = (what, measured, target) => ({
  what,
  measured: `${measured.toFixed(1)} ms`,
  target: `<= ${target} ms`,
  good: measured <= target,
});

export async function run() {
  const document = annex();
  checkAnnex({ ...document, rows: document.rows.slice(0, 50) });
  const memo = createMemo();
  let findings = 0;
  const whole = timed(() => {
    findings = checkAnnex(document, {}, memo).length;
  });
  let edited = document;
  const again = median(
    Array.from({ length: 15 }, (_unused, at) => {
      const index = 100 + at * 37;
      const before = edited.rows[index];
      const rows = edited.rows.with(index, { ...before, cells: { ...before.cells, task: `Việc mới số ${at} của xã` } });
      edited = { ...edited, rows };
      return timed(() => checkAnnex(edited, {}, memo));
    }),
  );
  const one = median(Array.from({ length: 50 }, (_unused, at) => timed(() => checkRow(document, `r${at * 199}`, {}, memo))));
  const cells = document.rows.flatMap(({ cells: { lead, coordinate } }, at) => [lead, `${coordinate}; UBND xã số ${at}`]);
  const units = timed(() => cells.forEach((text) => resolveUnits(text, { date: '2025-03-20' })));
  return [
    row(`whole annex, first time (${findings} findings)`, whole, 500),
    row('whole annex again after one edit', again, 20),
    row('one row', one, 20),
    row('units of 20,000 cells, none from memory', units, 300),
  ];
}
