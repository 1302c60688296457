import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outworn } from '../../../electron/services/backupRotation.ts';
import { createBackupService } from '../../../electron/services/backupService.ts';
import { userFolder } from '../../support/folder.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 22, 1);
const silent = () => undefined;

function service(root: string) {
  const clock = { now: START };
  const backups = createBackupService(root, () => clock.now, silent);
  const write = async (revision: number, content: string, reason: 'interval' | 'beforeMerge' = 'interval') => {
    const result = await backups.write({ annexId: 'A1', title: 'Kế hoạch "số 1"\nđiều chỉnh', revision, reason, content });
    if (!result.ok) throw new Error(result.error.code);
    return result.value;
  };
  return { backups, clock, write };
}

describe('snapshots', () => {
  test('come back as they were, Vietnamese and line breaks included', async () => {
    const { backups, write } = service(userFolder());
    const content = JSON.stringify({ text: 'Ộ Ữ Ễ\n\u2028 😀', rows: Array.from({ length: 5000 }, (_, i) => `Nhiệm vụ ${i}`) });
    const entry = await write(12, content);
    expect(await backups.read({ id: entry.id })).toEqual({ ok: true, value: { entry, content } });
    expect(await backups.list({})).toEqual({ ok: true, value: [entry] });
  });

  test('are listed newest first and by annex', async () => {
    const { backups, clock, write } = service(userFolder());
    await write(1, 'a');
    clock.now += 60_000;
    await write(2, 'b');
    await backups.write({ annexId: 'B2', title: 'khác', revision: 1, reason: 'open', content: 'c' });
    const list = await backups.list({ annexId: 'A1' });
    expect(list.ok && list.value.map(({ revision }) => revision)).toEqual([2, 1]);
  });

  test('are listed also when the user has made copies beside them, or other things lie there', async () => {
    const root = userFolder();
    const { backups, write } = service(root);
    const entry = await write(1, 'a');
    const [name = ''] = readdirSync(join(root, 'A1'));
    const bytes = readFileSync(join(root, 'A1', name));
    for (const other of [name.replace('.json.gz', ' - Copy.json.gz'), 'Kế hoạch.json.gz', `${'x'.repeat(120)}.json.gz`, 'desktop.ini'])
      writeFileSync(join(root, 'A1', other), bytes);
    writeFileSync(join(root, 'ghi chú.txt'), 'x');
    expect(await backups.list({})).toEqual({ ok: true, value: [entry] });
  });

  test('that were cut or changed are refused, not half read', async () => {
    const root = userFolder();
    const { backups, write } = service(root);
    const { id } = await write(1, 'x'.repeat(10_000));
    const path = join(root, 'A1', readdirSync(join(root, 'A1'))[0]!);
    const whole = readFileSync(path);
    truncateSync(path, whole.length - 20);
    expect(await backups.read({ id })).toMatchObject({ ok: false, error: { code: 'backupBroken' } });
    whole[whole.length - 12]! ^= 1;
    writeFileSync(path, whole);
    expect(await backups.read({ id })).toMatchObject({ ok: false, error: { code: 'backupBroken' } });
  });

  test.each(['', 'A1', '../x.y', 'A1.../../state', 'A1.nothing', '..', 'A1.a.b'])('refuse the id %j', async (id) => {
    const { backups } = service(userFolder());
    expect(await backups.read({ id })).toEqual({ ok: false, error: { code: 'notFound' } });
  });

  test('are thinned out on the disk after sixty days of work', async () => {
    const root = userFolder();
    const { clock, write } = service(root);
    for (let day = 0; day < 60; day++) {
      for (let i = 0; i < 3; i++) await write(day * 3 + i, `${day}-${i}`);
      clock.now += DAY;
    }
    expect(readdirSync(join(root, 'A1')).length).toBeLessThanOrEqual(33);
  }, 60_000);
});

describe('the rule of what goes', () => {
  const at = (days: number, reason = 'interval') => ({ id: `${days}-${reason}`, reason, written: START - days * DAY });

  test.each([
    ['nothing of few', [at(0), at(0.1), at(0.2)], []],
    ['the fourth of one day', [at(0), at(0.01), at(0.02), at(0.03)], ['0.03-interval']],
    ['not the one before a merge', [at(0), at(0.01), at(0.02), at(0.03, 'beforeMerge')], []],
    ['not the newest of an older day', [at(0), at(0.01), at(0.02), at(1), at(1.01)], ['1.01-interval']],
    [
      'all older than thirty days but the newest three',
      [at(40), at(41), at(42), at(43), at(44, 'beforeMerge')],
      ['43-interval', '44-beforeMerge'],
    ],
  ])('%s', (_, snapshots, expected) => {
    expect(outworn(snapshots, START).map(({ id }) => id)).toEqual(expected);
  });

  test('never takes the newest', () => {
    for (let count = 1; count < 200; count += 7) {
      const snapshots = Array.from({ length: count }, (_, i) => at(i * 0.3));
      expect(outworn(snapshots, START + 400 * DAY)).not.toContain(snapshots[0]);
      expect(count - outworn(snapshots, START).length).toBeLessThanOrEqual(30);
    }
  });
});
