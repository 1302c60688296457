// One snapshot as a file: gzip of a line that describes it and the annex as JSON after it (docs/formats/backup.md).
// The line alone can be read without unpacking the rest.
import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { backupEntrySchema } from '#shared/host/values.ts';
import { MAX_TEXT_LENGTH } from '#shared/source/limits.ts';

const headerSchema = v.object({
  format: v.literal(1),
  sha256: v.string(),
  ...v.omit(backupEntrySchema, ['id', 'size']).entries,
});
type BackupHeader = v.InferOutput<typeof headerSchema>;

const HEAD_BYTES = 8192;
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The bytes of a snapshot. */
export function packBackup(header: Omit<BackupHeader, 'format' | 'sha256'>, content: string): Uint8Array {
  const line = JSON.stringify({ format: 1, sha256: digest(content), ...header } satisfies BackupHeader);
  return gzipSync(`${line}\n${content}`);
}

/** Reads a snapshot whole; undefined when it is no snapshot or does not agree with its checksum. */
export async function readBackup(path: string): Promise<{ header: BackupHeader; content: string } | undefined> {
  try {
    // UTF-8 needs at most three bytes for a UTF-16 unit.
    const text = gunzipSync(await readFile(path), { maxOutputLength: MAX_TEXT_LENGTH * 3 }).toString('utf8');
    const header = parseHeader(text);
    const content = text.slice(text.indexOf('\n') + 1);
    return header?.sha256 === digest(content) ? { header, content } : undefined;
  } catch {
    return undefined;
  }
}

/** What a snapshot says of itself, read from its first bytes; undefined when it is no snapshot. Not a proof that it is whole. */
export async function readBackupHeader(path: string): Promise<BackupHeader | undefined> {
  try {
    const file = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
      const text = gunzipSync(buffer.subarray(0, bytesRead), { finishFlush: constants.Z_SYNC_FLUSH }).toString('utf8');
      return parseHeader(text);
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}

function parseHeader(text: string): BackupHeader | undefined {
  const parsed = v.safeParse(headerSchema, JSON.parse(text.slice(0, text.indexOf('\n'))));
  return parsed.success ? parsed.output : undefined;
}
