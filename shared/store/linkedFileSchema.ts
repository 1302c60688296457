// The file that an annex goes back into: its name, where it lies, and what was agreed before it was first written over. One record
// an annex and file; the file's bytes and the template link lie beside it. Parsed on reading.
import * as v from 'valibot';
import { fileRefSchema } from '../host/values.ts';

const linkedFileSchema = v.object({
  /** Key of the kept bytes: what every writing starts from. */
  bytesId: v.string(),
  name: v.string(),
  /** Annexes that share the file, this one among them: what is written into it for one keeps what was written for the others. */
  annexIds: v.array(v.string()),
  /** Where it is written in place, and the content found or left there last; absent: no place where this program may write again. */
  place: v.exactOptional(v.object({ file: fileRefSchema, stamp: v.string() })),
  /** The file that was opened with a password; it is never written over. The kept bytes have no password. */
  protectedOriginal: v.exactOptional(v.nullable(fileRefSchema)),
  /** What was said before the file at `place` was first written over; absent: it has not been. */
  agreed: v.exactOptional(v.array(v.string())),
  /** When the annex was last written, in milliseconds since 1970, and at which revision. */
  written: v.exactOptional(v.object({ at: v.number(), revision: v.number() })),
});

export type LinkedFile = v.InferOutput<typeof linkedFileSchema>;

/** A stored record; null where there is none that can be read. */
export function parseLinkedFile(value: unknown): LinkedFile | null {
  const parsed = v.safeParse(linkedFileSchema, value);
  return parsed.success ? parsed.output : null;
}
