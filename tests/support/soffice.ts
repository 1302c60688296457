// LibreOffice, where it is on PATH: opens files made by a test, counts every formula anew, and writes them in another format.
// It sets Times New Roman in Tinos, whatever fonts are installed, so that pages come out alike on every machine.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fontSet, TINOS_FOLDER } from './fontSet.ts';

export const soffice = (process.env.PATH ?? '')
  .split(':')
  .map((folder) => join(folder, 'soffice'))
  .find(existsSync);

/** Behind the name of a test that is skipped where LibreOffice is not there. */
export const skipReason = soffice === undefined ? ': skipped, soffice is not on PATH' : '';

/** As delivered it trusts stored results; here it is to count all of them. */
const ALWAYS_RECALCULATE =
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load">' +
  '<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>';

/** Converts `files` in one run; the results stand in `folder`/`format`. */
export function convert(folder: string, format: 'pdf' | 'xlsx', files: readonly string[]): void {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', format];
  const fonts = fontSet(join(folder, 'fonts'), [TINOS_FOLDER], { 'Times New Roman': 'Tinos' });
  execFileSync(soffice ?? '', [...options, '--outdir', join(folder, format), ...files], {
    env: { ...process.env, ...fonts },
    timeout: 280_000,
    stdio: 'ignore',
  });
}
