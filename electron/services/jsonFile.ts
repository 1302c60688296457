// A small JSON file of the program's own (recent files, witness, window place): read through a schema, written all or
// nothing. A file that cannot be understood is put aside, never overwritten in silence.
import { readFile, rename } from 'node:fs/promises';
import * as v from 'valibot';
import { atomicWrite } from './atomicWrite.ts';
import { errnoOf } from './fileErrors.ts';

/** The value in a file; undefined when there is none or it was broken (it then lies beside as "….broken"). */
export async function readJson<S extends v.GenericSchema>(path: string, schema: S): Promise<v.InferOutput<S> | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    if (errnoOf(cause) === 'ENOENT') return undefined;
    throw cause;
  }
  const parsed = v.safeParse(schema, parse(text));
  if (parsed.success) return parsed.output;
  await rename(path, `${path}.broken`).catch(() => undefined);
  return undefined;
}

/** Writes a value as JSON. */
export const writeJson = (path: string, value: unknown): Promise<void> =>
  atomicWrite(path, new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`));

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
