// Checks an annex of 10,000 rows: all of it, and again after one edit.
import { checkAnnex } from '../../shared/check/engine/checkAnnex.ts';
import { createMemo } from '../../shared/check/memo.ts';
import dongNai from '../../shared/data/samples/dongNai.json' with { type: 'json' };
import laiChau from '../../shared/data/samples/laiChau.json' with { type: 'json' };
import lamDong from '../../shared/data/samples/lamDong.json' with { type: 'json' };
import ministry from '../../shared/data/samples/ministry.json' with { type: 'json' };
import { resolveUnits } from '../../shared/units/resolveUnits.ts';

export const title = 'Checks, 10,000 rows';

const ROWS = 10_000;
const ROWS_A_SECTION = 40;
/** Every so many tasks name a body that no other names. */
const OWN_UNIT_EVERY = 8;
const AREAS = [
  'các xã vùng cao',
  'các phường trung tâm',
  'toàn tỉnh',
  'các khu công nghiệp',
  'các xã biên giới',
  'vùng đồng bào dân tộc thiểu số',
];
/** As annexes in use write them (NQ 03/NQ-CP and the sample annexes). */
const TIMES = [
  '2025',
  '12/2025',
  '6/2025',
  'Thường xuyên',
  'Hằng năm',
  'Quý II/2025',
  'Năm 2021- 2022',
  'Trước ngày 15/12/2025',
  'Quý III/2026',
  '2025 và những năm tiếp theo',
  'Tháng 5/2025',
  '2025-2026',
  'Sau khi có hướng dẫn',
  'Đến hết năm 2026',
  'Quý I, II/2026',
  '06/2025',
];

const pick = (list, at) => list[at % list.length];

/** What the sample annexes write in a column. */
const written = (role) =>
  [laiChau, dongNai, ministry, lamDong].flatMap(({ columns, rows }) => {
    const ids = columns.filter((column) => column.role === role).map(({ id }) => id);
    return rows.filter(({ kind }) => kind === 'task').flatMap(({ cells }) => ids.flatMap((id) => (cells[id] ? [cells[id]] : [])));
  });

/** An annex as long as the longest in use: the words, units and times of the samples, each task a task of its own. */
function annex() {
  const roles = ['order', 'task', 'lead', 'coordinate', 'time', 'report'];
  const columns = roles.map((role) => ({ id: role, header: role, role, width: role === 'task' ? 380 : 120 }));
  const [tasks, leads, coordinates] = ['task', 'lead', 'coordinate'].map(written);
  let section = 0;
  const rows = Array.from({ length: ROWS }, (_unused, at) => {
    if (at % ROWS_A_SECTION === 0) {
      section += 1;
      return { id: `r${at}`, kind: 'section', level: 1, cells: { order: String(section), task: `NHÓM NHIỆM VỤ ${section}` } };
    }
    const own = at % OWN_UNIT_EVERY === 0 ? `; UBND xã số ${at}` : '';
    return {
      id: `r${at}`,
      kind: 'task',
      level: 1,
      cells: {
        order: String(at % ROWS_A_SECTION),
        task: `${pick(tasks, at)} Phạm vi: ${pick(AREAS, at * 5)}, theo Quyết định số ${at}/QĐ-UBND.`,
        lead: pick(leads, at),
        coordinate: `${pick(coordinates, at * 3 + 1)}${own}`,
        time: pick(TIMES, at),
        report: 'Báo cáo trước ngày 15/12/2025',
      },
    };
  });
  const issuing = {
    kind: 'KẾ HOẠCH',
    number: '',
    day: 20,
    month: 3,
    year: 2025,
    issuer: 'Ủy ban nhân dân tỉnh Lai Châu',
    subject: 'giai đoạn 2025-2030',
  };
  return { id: 'a', schema: 1, title: '', label: 'PHỤ LỤC', issuing, numbering: 'restart', columns, rows };
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
  const cells = document.rows.flatMap(({ cells: { lead = '', coordinate = '' } }, at) => [
    `${lead}; Trường THPT số ${at}`,
    `${coordinate}; UBND xã số ${at}`,
  ]);
  const units = timed(() => cells.forEach((text) => resolveUnits(text, { date: '2025-03-20' })));
  return [
    row(`whole annex, first time (${findings} findings)`, whole, 500),
    row('whole annex again after one edit', again, 20),
    row('units of 20,000 cells, none from memory', units, 300),
  ];
}
