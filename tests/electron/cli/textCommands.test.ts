import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerFile } from '#electron/cli/answerFile.ts';
import { checkCommandWith } from '#electron/cli/check.ts';
import type { Command } from '#electron/cli/command.ts';
import { timeCommand } from '#electron/cli/time.ts';
import { unitsCommand } from '#electron/cli/units.ts';

const checkCommand = checkCommandWith(() => ({ answer: answerFile, close: async () => {} }));

async function run(command: Command, ...args: readonly string[]) {
  const lines: string[] = [];
  const said: string[] = [];
  const code = await command.run(args, { line: (text) => lines.push(text), say: (text) => said.push(text) });
  return { code, said, answers: lines.map((line) => JSON.parse(line)) };
}

describe('phuluc time', () => {
  it('gives one line for each text in the shape of docs/formats/cli.md', async () => {
    const { code, answers } = await run(
      timeCommand,
      '--json',
      '--year',
      '2025',
      'Quý II',
      '2025-2026',
      'trước ngày 10/5 và 02/11 hằng năm',
    );
    expect(code).toBe(0);
    expect(answers).toEqual([
      { text: 'Quý II', kind: 'quarter', start: '2025-04-01', end: '2025-06-30', bound: 'none', recurrence: 'none' },
      { text: '2025-2026', kind: 'range', start: '2025-01-01', end: '2026-12-31', bound: 'none', recurrence: 'none' },
      {
        text: 'trước ngày 10/5 và 02/11 hằng năm',
        kind: 'recurringDate',
        start: null,
        end: null,
        bound: 'before',
        recurrence: 'yearly',
        dates: [
          { month: 5, day: 10 },
          { month: 11, day: 2 },
        ],
      },
    ]);
  });

  it('keeps the day of "trước ngày" with its bound, and ends the day before when asked to', async () => {
    const day = { text: 'Trước ngày 15/12/2025', kind: 'date', start: null, end: '2025-12-15', bound: 'before', recurrence: 'none' };
    expect((await run(timeCommand, '--json', day.text)).answers).toEqual([day]);
    expect((await run(timeCommand, '--json', '--exclusive-before', day.text)).answers).toEqual([{ ...day, end: '2025-12-14' }]);
  });

  it.each([
    ['Năm 2025', 'year', {}],
    ['Quý II/2025', 'quarter', {}],
    ['6/2025', 'month', {}],
    ['15/12/2025', 'date', {}],
    ['2025-2026', 'range', {}],
    ['2025 và những năm tiếp theo', 'open', {}],
    ['Hằng năm', 'frequency', {}],
    ['ngày 25 hằng tháng', 'recurringDate', { dates: [{ month: null, day: 25 }] }],
    ['Sau khi có hướng dẫn', 'condition', { condition: 'Sau khi có hướng dẫn' }],
    ['Khẩn trương', 'unknown', {}],
    ['', 'blank', {}],
  ])('“%s” is %s, with the agreed keys and no others', async (text, kind, extras) => {
    const [answer] = (await run(timeCommand, '--json', text)).answers;
    expect(answer).toMatchObject({ text, kind, ...extras });
    expect(Object.keys(answer)).toEqual(['text', 'kind', 'start', 'end', 'bound', 'recurrence', ...Object.keys(extras)]);
  });

  it('gives each clause of a cell in the same shape', async () => {
    const [{ clauses, ...whole }] = (await run(timeCommand, '--json', 'Quý II/2025; báo cáo trước ngày 15/12/2025')).answers;
    expect(Object.keys(whole)).toEqual(['text', 'kind', 'start', 'end', 'bound', 'recurrence']);
    expect(clauses.map((clause: object) => Object.keys(clause))).toEqual([Object.keys(whole), Object.keys(whole)]);
    expect(clauses.map(({ kind }: { kind: string }) => kind)).toEqual(['quarter', 'date']);
  });
});

it.each([
  ['time', timeCommand, []],
  ['time', timeCommand, ['--year', 'hai', 'x']],
  ['time', timeCommand, ['--date', '2025-02-30', 'x']],
  ['time', timeCommand, ['--hả', 'x']],
  ['time', timeCommand, ['--password', 'x', 'x']],
  ['units', unitsCommand, ['--year', '2025', 'x']],
  ['units', unitsCommand, ['--exclusive-before', 'x']],
  ['check', checkCommand, ['--year', '2025', 'x.xlsx']],
  ['check', checkCommand, ['--disable', 'leadCoordinate', 'x.xlsx']],
] as const)('phuluc %s: wrong use %#', async (_name, command, args) => {
  const { code, said, answers } = await run(command, ...args);
  expect([code, said.length, answers.length]).toEqual([2, 1, 0]);
});

describe('phuluc units', () => {
  it('judges at the date', async () => {
    const { answers } = await run(unitsCommand, '--json', '--date', '2026-11-22', 'Sở KH&ĐT', '');
    expect(answers[0].units).toMatchObject([
      { text: 'Sở KH&ĐT', status: 'ceased', successors: [{ id: 'so-tai-chinh', scope: 'toàn bộ' }] },
    ]);
    expect(answers[1]).toEqual({ text: '', units: [] });
  });

  it.each([
    ['Sở Tài chính', { id: 'so-tai-chinh', name: 'Sở Tài chính', kind: 'so', status: 'current' }],
    ['Sở KH&ĐT', { id: 'so-khdt', name: 'Sở Kế hoạch và Đầu tư', kind: 'so', status: 'ceased' }],
    ['Sở Tài chinh', { id: null, name: null, kind: 'so', status: 'unknown' }],
    ['các đơn vị liên quan', { kind: 'phrase', status: 'phrase' }],
    ['Phòng TCCB', { id: null, name: null, kind: 'phong', status: 'current' }],
  ])('“%s” with the agreed keys and no others', async (text, expected) => {
    const [{ units }] = (await run(unitsCommand, '--json', '--date', '2026-11-22', text)).answers;
    expect(units).toMatchObject([{ text, ...expected }]);
    expect(Object.keys(units[0])).toEqual(['text', 'id', 'name', 'kind', 'status', 'successors']);
    for (const successor of units[0].successors) expect(Object.keys(successor)).toEqual(['id', 'name', 'scope']);
  });

  it('a unit that does not exist yet', async () => {
    const [{ units }] = (await run(unitsCommand, '--date', '2025-02-28', 'Bộ Nông nghiệp và Môi trường')).answers;
    expect(units).toMatchObject([{ status: 'notYet', successors: [] }]);
  });
});

describe('phuluc check', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'phuluc-check-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const HEADER = 'TT\tNội dung công việc\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian thực hiện';
  const CLEAN = '1\tXây dựng kế hoạch truyền thông\tSở Tài chính\tSở Nội vụ\tQuý II/2025';
  const FAULTY = '2\tTổ chức hội nghị tổng kết\tSở Nội vụ\tSở Y tế, Sở Nội vụ\tNăm 2025';

  async function file(name: string, ...lines: readonly string[]): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, lines.join('\n'));
    return path;
  }

  it('answers 0 for a clean annex', async () => {
    const path = await file('clean.txt', HEADER, CLEAN, '2\tMở lớp bồi dưỡng\tSở Y tế\tSở Nội vụ\tNăm 2025');
    const { code, answers } = await run(checkCommand, '--json', '--date', '2025-03-20', path);
    expect(answers[0]).toMatchObject({ file: path, outcome: 'table', counts: { error: 0, warning: 0, hint: 0 } });
    expect(code).toBe(0);
  });

  it('answers 1 with the row, the column and the sentence of a fault', async () => {
    const path = await file('faulty.txt', HEADER, CLEAN, FAULTY);
    const { code, answers } = await run(checkCommand, '--date', '2025-03-20', path);
    expect(code).toBe(1);
    expect(answers[0].tables[0].findings).toMatchObject([
      { rule: 'leadCoordinates', severity: 'error', rows: [3, 3], column: 'coordinate', fix: [{ rows: [3, 3], text: 'Sở Y tế' }] },
    ]);
  });

  it('exit code and shape: warnings alone are no error, --date decides what has ceased', async () => {
    const path = await file('dated.txt', HEADER, CLEAN.replace('Sở Tài chính', 'Sở Kế hoạch và Đầu tư').replace('2025', '2026'));
    const before = await run(checkCommand, '--json', '--date', '2025-02-28', path);
    const after = await run(checkCommand, '--json', '--date', '2025-03-01', path);
    expect([before.code, after.code]).toEqual([0, 1]);
    const [answer] = after.answers;
    expect(Object.keys(answer)).toEqual(['schema', 'file', 'outcome', 'counts', 'tables']);
    expect(Object.keys(answer.tables[0])).toEqual(['sheet', 'range', 'date', 'score', 'findings']);
    expect(answer.tables[0].date).toBe('2025-03-01');
    expect(answer.tables[0].findings.map(({ rule }: { rule: string }) => rule)).toContain('ceasedUnit');
    expect((await run(checkCommand, '--json', '--date', '31/12/2025', path)).code).toBe(2);
    expect((await run(checkCommand, '--json')).code).toBe(2);
  });

  it("compares report dates with the plan's own words in the same file", async () => {
    const plan = 'Căn cứ chương trình công tác năm, Ủy ban nhân dân tỉnh ban hành kế hoạch với các nội dung sau đây. '.repeat(4);
    const asked = 'Định kỳ trước ngày 15 tháng 11 hằng năm, các đơn vị gửi báo cáo kết quả thực hiện về Sở Nội vụ.';
    const rows = [`${HEADER}\tChế độ báo cáo`, `${CLEAN}\tBáo cáo trước ngày 15/12/2025`];
    const table = rows.map((row) => `<tr><td>${row.split('\t').join('</td><td>')}</td></tr>`).join('');
    const html = `<html><meta charset="utf-8"><p>${plan}</p><p>${asked}</p><table>${table}</table></html>`;
    const { answers } = await run(checkCommand, '--date', '2025-03-20', await file('plan.html', html));
    expect(answers[0].tables[0].findings).toMatchObject([{ rule: 'reportAgainstBody', severity: 'warning', values: { asked: '15/11' } }]);
  });

  it('leaves out rules', async () => {
    const path = await file('again.txt', HEADER, CLEAN, FAULTY);
    expect((await run(checkCommand, '--date', '2025-03-20', '--disable', 'leadCoordinates', path)).code).toBe(0);
  });

  it('a file that is not there stops no other file', async () => {
    const path = await file('other.txt', HEADER, CLEAN, CLEAN.replace('1', '2').replace('kế hoạch', 'chương trình'));
    const { code, answers } = await run(checkCommand, '--date', '2025-03-20', join(folder, 'none.xlsx'), path);
    expect(code).toBe(1);
    expect(answers.map((answer) => answer.outcome)).toEqual(['error', 'table']);
  });
});
