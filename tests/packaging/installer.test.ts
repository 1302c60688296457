// The installer's own text: every message of electron-builder in Vietnamese, and "Open with" without a default taken over.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SCRIPT = join(ROOT, 'build/installer.nsh');
const TEMPLATES = join(ROOT, 'node_modules/app-builder-lib/templates/nsis');
const text = readFileSync(SCRIPT, 'utf8');
const hasMakensis = spawnSync('makensis', ['-VERSION']).status === 0;

const messages = ['messages.yml', 'assistedMessages.yml'].flatMap((file) =>
  [...readFileSync(join(TEMPLATES, file), 'utf8').matchAll(/^(\w+):/gm)].map(([, id]) => id ?? ''),
);

describe('installer.nsh', () => {
  test('is UTF-8 with a byte order mark', () => {
    expect([...readFileSync(SCRIPT).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test.each(messages)('has %s in Vietnamese', (id) => {
    expect(text).toMatch(new RegExp(`^\\s*LangString ${id} 1066 "[^"]+"$`, 'm'));
  });

  test('has no message that electron-builder does not know', () => {
    const ours = [...text.matchAll(/LangString (\w+) /g)].map(([, id]) => id);
    expect(ours.filter((id) => !messages.includes(id ?? ''))).toEqual([]);
  });

  test('writes no default for a file type, only offers', () => {
    const writes = [...text.matchAll(/WriteRegStr SHELL_CONTEXT "([^"]+)" "([^"]*)"/g)].map(([, key, name]) => ({ key, name }));
    const defaults = writes.filter(({ key, name }) => name === '' && /Classes\\(\.\w+|\$\{EXTENSION\})$/.test(key ?? ''));
    expect(writes.length).toBeGreaterThan(0);
    expect(defaults).toEqual([]);
  });

  test('removes on uninstalling what it wrote', () => {
    const offered = [...text.matchAll(/insertmacro offerFor "([^"]+)"/g)].map(([, extension]) => extension);
    const withdrawn = [...text.matchAll(/insertmacro withdrawFor "([^"]+)"/g)].map(([, extension]) => extension);
    expect(withdrawn).toEqual(offered);
  });

  test.skipIf(!hasMakensis)(`compiles without a warning${hasMakensis ? '' : ' (skipped: no makensis here)'}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'phuluc-nsis-'));
    const harness = `Unicode true
!include MUI2.nsh
!define APP_EXECUTABLE_FILENAME "PhuLuc.exe"
!include "${SCRIPT}"
Name "x"
OutFile "${join(folder, 'x.exe')}"
InstallDir "$TEMP"
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Vietnamese"
!insertmacro MUI_LANGUAGE "English"
${messages.flatMap((id) => [`LangString ${id} 1033 "x"`, `LangString ${id} 1066 "x"`]).join('\n')}
!insertmacro customHeader
Section
  ${messages.map((id) => `DetailPrint $(${id})`).join('\n  ')}
  WriteUninstaller "$INSTDIR\\u.exe"
  !insertmacro customInstall
SectionEnd
Section Uninstall
  !insertmacro customUnInstall
SectionEnd
`;
    writeFileSync(join(folder, 'x.nsi'), `\ufeff${harness}`);
    const { status, stdout, stderr } = spawnSync('makensis', ['-WX', '-INPUTCHARSET', 'UTF8', join(folder, 'x.nsi')], { encoding: 'utf8' });
    rmSync(folder, { recursive: true, force: true });
    expect({ status, last: status === 0 ? '' : (stdout + stderr).slice(-600) }).toEqual({ status: 0, last: '' });
  });
});
