// A folder that looks like Electron's distribution to electron-builder, made of nothing: an empty Windows program with
// version information, manifest and fuses, locales and licences. What is packed over it is real; only the engine is not.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';

/** Electron looks for its fuses behind this sentence in its own program file. */
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** Version of the wire, number of fuses, and each as Electron ships it ("1" on, "0" off). */
const FUSE_WIRE = Buffer.concat([Buffer.from([1, 9]), Buffer.from('101100011')]);
const LANGUAGE = { lang: 0x0409, codepage: 1200 };
const MANIFEST = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><assembly xmlns="urn:schemas-microsoft-com:asm.v1" manifestVersion="1.0"><trustInfo xmlns="urn:schemas-microsoft-com:asm.v3"><security><requestedPrivileges><requestedExecutionLevel level="asInvoker" uiAccess="false"/></requestedPrivileges></security></trustInfo></assembly>`;

/** Makes the distribution in `folder` for a platform; `version` is that of the electron package. */
export function makeStandInDistribution(folder: string, platform: 'win32' | 'linux', version: string): void {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'), { recursive: true });
  for (const locale of ['vi', 'en-US', 'de', 'fr']) writeFileSync(join(folder, 'locales', `${locale}.pak`), locale);
  writeFileSync(join(folder, 'version'), version);
  writeFileSync(join(folder, 'LICENSE'), 'Electron');
  writeFileSync(join(folder, 'LICENSES.chromium.html'), 'Chromium');
  const fuses = Buffer.concat([Buffer.from(FUSE_SENTINEL), FUSE_WIRE]);
  if (platform === 'win32') writeFileSync(join(folder, 'electron.exe'), Buffer.concat([emptyProgram(), fuses]));
  else {
    writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.from('\u007fELF'), Buffer.alloc(64), fuses]), { mode: 0o755 });
    writeFileSync(join(folder, 'chrome-sandbox'), '', { mode: 0o755 });
    writeFileSync(join(folder, 'chrome_crashpad_handler'), '', { mode: 0o755 });
  }
}

function emptyProgram(): Buffer {
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program, true);
  const information = Resource.VersionInfo.createEmpty();
  information.lang = LANGUAGE.lang;
  information.setFileVersion(45, 0, 0, 0, LANGUAGE.lang);
  information.setStringValues(LANGUAGE, { ProductName: 'Electron', FileDescription: 'Electron', CompanyName: 'GitHub, Inc.' });
  information.outputToResourceEntries(resources.entries);
  const manifest = Buffer.from(MANIFEST);
  resources.entries.push({
    type: 24,
    id: 1,
    lang: LANGUAGE.lang,
    codepage: LANGUAGE.codepage,
    bin: manifest.buffer.slice(manifest.byteOffset, manifest.byteOffset + manifest.byteLength) as ArrayBuffer,
  });
  resources.outputResource(program);
  return Buffer.from(program.generate());
}
