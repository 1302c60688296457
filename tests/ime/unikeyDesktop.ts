// A desktop of its own with a real IBus-Unikey (Telex) for one browser: X server, session bus, window manager, input daemon.
// Debian: xvfb openbox xdotool ibus ibus-unikey ibus-gtk3 dbus. Everything ends with `close`.
import assert from 'node:assert';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAMS = ['Xvfb', 'openbox', 'xdotool', 'ibus', 'ibus-daemon', 'dbus-daemon'];
const ENGINE_PLACES = ['/usr/libexec/ibus-engine-unikey', '/usr/lib/ibus/ibus-engine-unikey', '/usr/lib/ibus-unikey/ibus-engine-unikey'];
const ENGINE = 'Unikey';

export interface UnikeyDesktop {
  /** Environment in which the browser must be started. */
  readonly env: Readonly<Record<string, string>>;
  /** Presses keys one after the other as a person would, by their X names ("d", "Return"). */
  press(...keys: readonly string[]): void;
  close(): void;
}

/** Names of what this machine lacks; empty where the test can run. */
export function missingPrograms(): string[] {
  const folders = (process.env.PATH ?? '').split(':');
  const missing = PROGRAMS.filter((name) => !folders.some((folder) => existsSync(join(folder, name))));
  return ENGINE_PLACES.some(existsSync) ? missing : [...missing, 'ibus-unikey'];
}

/** Starts the desktop on a free display and switches it to Telex. */
export async function startUnikeyDesktop(): Promise<UnikeyDesktop> {
  const home = mkdtempSync(join(tmpdir(), 'phuluc-ime-'));
  const children: ChildProcess[] = [];
  const display = await startDisplay(children);
  const env: Record<string, string> = {
    ...definedOnly(process.env),
    HOME: home,
    XDG_RUNTIME_DIR: home,
    DISPLAY: display,
    GTK_IM_MODULE: 'ibus',
    XMODIFIERS: '@im=ibus',
    LANG: 'C.UTF-8',
  };
  const address = execFileSync('dbus-daemon', ['--session', '--print-address', '--fork', '--print-pid'], { env, encoding: 'utf8' }).split(
    '\n',
  );
  env['DBUS_SESSION_BUS_ADDRESS'] = address[0] ?? '';
  const start = (program: string, ...args: string[]): void => {
    children.push(spawn(program, args, { env, stdio: 'ignore' }));
  };
  start('openbox');
  start('ibus-daemon', '--xim', '--panel', 'disable', '--replace');
  await until(() => {
    // Says that it failed where no keyboard map can be set, and has set the engine all the same.
    runs(() => execFileSync('ibus', ['engine', ENGINE], { env, stdio: 'ignore' }));
    return runs(() =>
      assert(execFileSync('ibus', ['engine'], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() === ENGINE),
    );
  });
  return {
    env,
    press: (...keys) => void execFileSync('xdotool', ['key', '--delay', '80', ...keys], { env }),
    close() {
      for (const child of children.toReversed()) child.kill('SIGTERM');
      runs(() => process.kill(Number(address[1])));
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** The X server picks a free display number itself and says it on its third channel. */
async function startDisplay(children: ChildProcess[]): Promise<string> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1366x768x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(server);
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb ended')));
    server.stdio[3]?.once('data', (text: Buffer) => resolve(text.toString().trim()));
  });
  return `:${number}`;
}

const runs = (act: () => unknown): boolean => {
  try {
    act();
    return true;
  } catch {
    return false;
  }
};

async function until(done: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    if (done()) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('the input daemon did not come up');
}

const definedOnly = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
