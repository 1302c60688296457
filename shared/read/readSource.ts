// The one gate for every file, dropped, opened or pasted: content decides which reader takes it, and whatever goes wrong comes
// back as a value. To be called in a worker that may be killed: readers are bounded, but do not watch a clock.
import { err, ok, type Result } from '../util/result.ts';
import { differingExtension } from '../source/fileKinds.ts';
import { ImportError } from '../source/importError.ts';
import type { RawSource } from '../source/rawSource.ts';
import { sniff, type Sniffed } from './sniff.ts';

/** Opens a password-protected compound file; rejects if the password is wrong. Only Node has what it takes. */
export type Decrypt = (bytes: Uint8Array, password: string) => Promise<Uint8Array>;

export interface ReadOptions {
  readonly fileName?: string;
  readonly password?: string;
  readonly decrypt?: Decrypt;
  /** Gets the share done, 0 to 1; large spreadsheets only. */
  readonly onProgress?: (part: number) => void;
}

/** With this password Excel encrypts workbooks that are only protected against changes; it opens them without asking. */
const SILENT_PASSWORD = 'VelvetSweatshop';

/**
 * Reads any supported file. The error's class is one of the interchange, `detail` says more: 'encrypted' comes with
 * 'password-needed', 'wrong-password' or 'no-decryption'. A name that promises other content gives the note
 * 'extension-differs' (values: extension, format).
 */
export async function readSource(bytes: Uint8Array, options: ReadOptions = {}): Promise<Result<RawSource, ImportError>> {
  try {
    const source = await readOrDecrypt(bytes, options);
    const extension = differingExtension(options.fileName, source.format);
    if (extension === undefined) return ok(source);
    const note = { code: 'extension-differs', values: { extension, format: source.format } };
    return ok({ ...source, notes: [...source.notes, note] });
  } catch (error) {
    return err(asImportError(error));
  }
}

async function readOrDecrypt(bytes: Uint8Array, options: ReadOptions): Promise<RawSource> {
  const sniffed = sniff(bytes);
  try {
    return await read(bytes, sniffed, options);
  } catch (error) {
    if (!(error instanceof ImportError) || error.class !== 'encrypted') throw error;
    const isCompound = 'compound' in sniffed || sniffed.kind === 'encrypted-package';
    const opened = await decrypted(bytes, isCompound ? options.decrypt : undefined, options.password);
    return read(opened, sniff(opened), options);
  }
}

async function decrypted(bytes: Uint8Array, decrypt: Decrypt | undefined, password: string | undefined): Promise<Uint8Array> {
  if (!decrypt) throw new ImportError('encrypted', password === undefined ? 'password-needed' : 'no-decryption');
  try {
    return await decrypt(bytes, password ?? SILENT_PASSWORD);
  } catch {
    throw new ImportError('encrypted', password === undefined ? 'password-needed' : 'wrong-password');
  }
}

/** Readers are loaded when needed: a worker that opens an .xlsx file never loads SheetJS or the HTML parser. */
async function read(bytes: Uint8Array, sniffed: Sniffed, options: ReadOptions): Promise<RawSource> {
  switch (sniffed.kind) {
    case 'xlsx':
      return (await import('./spreadsheet/readXlsx.ts')).readXlsx(sniffed.parts, options.onProgress);
    case 'xls':
      return (await import('./spreadsheet/biff/readXls.ts')).readXls(bytes, options.onProgress);
    case 'xlsb':
      return (await import('./spreadsheet/readWithSheetJs.ts')).readWithSheetJs(bytes, 'xlsb');
    case 'old-xls':
      return (await import('./spreadsheet/readWithSheetJs.ts')).readWithSheetJs(bytes, 'xls');
    case 'ods':
      return (await import('./spreadsheet/ods/readOds.ts')).readOds(sniffed.parts);
    case 'fods':
      return (await import('./spreadsheet/ods/readOds.ts')).readOds(bytes);
    case 'spreadsheetml':
      return (await import('./spreadsheet/readSpreadsheetMl.ts')).readSpreadsheetMl(bytes);
    case 'docx':
      return (await import('./document/readDocx.ts')).readDocx(sniffed.parts);
    case 'odt':
      return (await import('./document/readOdt.ts')).readOdt(sniffed.parts);
    case 'doc':
      return (await import('./document/doc/readDoc.ts')).readDoc(bytes);
    case 'rtf':
      return (await import('./document/readRtf.ts')).readRtf(bytes);
    case 'html':
      return (await import('./text/readHtml.ts')).readHtml(bytes);
    case 'text':
      return (await import('./text/readText.ts')).readText(bytes);
    case 'encrypted-package':
      throw new ImportError('encrypted', 'password-needed');
  }
}

/** Running out of room is the file's fault; anything else is ours and says so. */
function asImportError(error: unknown): ImportError {
  if (error instanceof ImportError) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof RangeError && /string length|array (?:buffer )?(?:length|allocation)|call stack/i.test(message)) {
    return new ImportError('too-large', 'memory');
  }
  return new ImportError('internal', message);
}
