// Files through the desktop program's real services: open, save in place, save as, files that others hold or changed.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Desk, FileContent, FileRef, HostResult, SavedFile } from '#shared/host/host.ts';
import type { BoundDriver } from '../drivers/bound.ts';
import { flow } from '../flow.ts';

const TYPES = [{ label: 'Bảng tính', extensions: ['xlsx'] }];

interface DeskPage {
  readonly desk: Desk;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const open = (app: BoundDriver): Promise<HostResult<readonly FileRef[]>> =>
  app.page.evaluate((types) => (window as unknown as DeskPage).desk.files.open({ types, multiple: false } as never), TYPES);

const read = (app: BoundDriver, file: FileRef): Promise<HostResult<FileContent>> =>
  app.page.evaluate((ref) => (window as unknown as DeskPage).desk.files.read({ file: ref }), file);

const save = (app: BoundDriver, file: FileRef, text: string, stamp?: string): Promise<HostResult<SavedFile>> =>
  app.page.evaluate(
    ([ref, content, last]) =>
      (window as unknown as DeskPage).desk.files.save({
        file: ref,
        bytes: new TextEncoder().encode(content),
        ...(last === undefined ? {} : { stamp: last }),
      }),
    [file, text, stamp] as const,
  );

async function opened(app: BoundDriver, path: string): Promise<FileContent> {
  app.answerOpen(path);
  const files = await open(app);
  if (!files.ok) throw new Error(files.error.code);
  const content = await read(app, files.value[0]!);
  if (!content.ok) throw new Error(content.error.code);
  return content.value;
}

const bound = { drivers: ['bound'] } as const;

flow(
  'opens a file, saves over it, and leaves nothing else in its folder',
  async (driver) => {
    const app = driver as BoundDriver;
    const path = join(app.folder, 'Phụ lục số 1 – kế hoạch.xlsx');
    writeFileSync(path, 'cũ');
    const before = await opened(app, path);
    expect(new TextDecoder().decode(before.bytes)).toBe('cũ');
    expect(before.file.name).toBe('Phụ lục số 1 – kế hoạch.xlsx');
    expect(JSON.stringify(before.file)).not.toContain('Nguyễn');

    const saved = await save(app, before.file, 'mới', before.stamp);
    expect(saved.ok).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('mới');
    expect(readdirSync(app.folder).filter((name) => name !== 'AppData' && name !== 'Documents')).toEqual(['Phụ lục số 1 – kế hoạch.xlsx']);
    const replaced = join(app.desk().paths.documents, 'Phụ Lục', 'Trước khi ghi đè');
    expect(readFileSync(join(replaced, readdirSync(replaced)[0]!), 'utf8')).toBe('cũ');
  },
  bound,
);

flow(
  'does not save over what someone else has written meanwhile',
  async (driver) => {
    const app = driver as BoundDriver;
    const path = join(app.folder, 'a.xlsx');
    writeFileSync(path, 'của tôi');
    const { file, stamp } = await opened(app, path);
    writeFileSync(path, 'của người khác');
    expect(await save(app, file, 'mới', stamp)).toEqual({ ok: false, error: { code: 'fileChanged', fileName: 'a.xlsx' } });
    expect(readFileSync(path, 'utf8')).toBe('của người khác');
    expect(await save(app, file, 'mới')).toMatchObject({ ok: true });
  },
  bound,
);

flow(
  'does not save into a folder that is emptied by itself',
  async (driver) => {
    const app = driver as BoundDriver;
    const folder = join(app.desk().paths.temp, 'Content.Outlook');
    mkdirSync(folder);
    const path = join(folder, 'đính kèm.xlsx');
    writeFileSync(path, 'x');
    const content = await opened(app, path);
    expect(content.temporary).toBe(true);
    expect(await save(app, content.file, 'mới', content.stamp)).toMatchObject({ ok: false, error: { code: 'temporaryPlace' } });
  },
  bound,
);

flow(
  'saves as a new file under a name that Windows accepts',
  async (driver) => {
    const app = driver as BoundDriver;
    const path = await app.saveDuring(() =>
      app.page.evaluate(() =>
        (window as unknown as DeskPage).desk.files.saveAs({
          suggestedName: 'Kế hoạch: "nửa/đầu" năm?',
          type: { label: 'Excel', extension: 'xlsx' },
          bytes: new TextEncoder().encode('nội dung'),
        }),
      ),
    );
    expect(path.endsWith('Kế hoạch nửa đầu năm.xlsx')).toBe(true);
    expect(new Uint8Array(readFileSync(path))).toEqual(new Uint8Array(bytesOf('nội dung')));
  },
  bound,
);

flow(
  'refuses files it was not given, paths, and questions of the wrong shape',
  async (driver) => {
    const app = driver as BoundDriver;
    const answers = await app.page.evaluate(async () => {
      const desk = (
        window as unknown as { desk: Record<string, Record<string, (input: unknown) => Promise<{ error?: { code: string } }>>> }
      ).desk;
      const asked = [
        desk.files!.read!({ file: { id: 'not-mine', name: 'a.xlsx' } }),
        desk.files!.read!({ file: { id: '../../etc/passwd', name: 'a.xlsx' } }),
        desk.files!.read!('C:\\Windows\\win.ini'),
        desk.files!.dropped!({ paths: ['/etc/passwd'] }),
        desk.backup!.read!({ id: '../../state.json' }),
        desk.backup!.write!({ annexId: '..', title: '', revision: 1, reason: 'asked', content: '' }),
        desk.shell!.openLink!({ url: 'file:///etc/passwd' }),
      ];
      return (await Promise.all(asked)).map(({ error }) => error?.code);
    });
    expect(answers).toEqual(['notFound', 'badRequest', 'badRequest', 'typeRefused', 'notFound', 'badRequest', 'linkRefused']);
  },
  bound,
);

flow(
  'answers no frame but the top one',
  async (driver) => {
    const app = driver as BoundDriver;
    const answer = await app.page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<p>x</p>';
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.append(frame);
      await loaded;
      const inner = frame.contentWindow as unknown as DeskPage;
      return inner.desk.app.info();
    });
    expect(answer).toEqual({ ok: false, error: { code: 'senderRefused' } });
    expect(app.desk().reports).toContain('senderRefused');
  },
  bound,
);

flow(
  'keeps snapshots outside the browser and gives them back after a crash',
  async (driver) => {
    const app = driver as BoundDriver;
    const content = JSON.stringify({ title: 'Kế hoạch', rows: Array.from({ length: 1000 }, (_, i) => `Nhiệm vụ ${i}`) });
    const written = await app.page.evaluate(
      (text) =>
        (window as unknown as DeskPage).desk.backup.write({
          annexId: 'A1',
          title: 'Kế hoạch',
          revision: 7,
          reason: 'interval',
          content: text,
        }),
      content,
    );
    expect(written).toMatchObject({ ok: true, value: { annexId: 'A1', revision: 7 } });
    await app.page.evaluate(() =>
      (window as unknown as DeskPage).desk.witness.note({ annexId: 'A1', title: 'Kế hoạch', revision: 7, saved: 1 }),
    );
    await expect
      .poll(() => readFileSync(join(app.desk().paths.userData, 'state.json'), 'utf8'), { timeout: 10_000 })
      .toContain('"revision": 7');

    await app.kill();
    const found = await app.page.evaluate(async () => {
      const { desk } = window as unknown as DeskPage;
      const [list, witness] = await Promise.all([desk.backup.list({}), desk.witness.read()]);
      const read = list.ok && list.value[0] ? await desk.backup.read({ id: list.value[0].id }) : undefined;
      return { read, witness };
    });
    expect(found.read).toMatchObject({ ok: true, value: { content } });
    expect(found.witness).toMatchObject({ ok: true, value: { cleanExit: false, annexes: [{ annexId: 'A1', revision: 7 }] } });
    expect(existsSync(join(app.desk().paths.documents, 'Phụ Lục', 'Sao lưu', 'A1'))).toBe(true);
  },
  bound,
);
