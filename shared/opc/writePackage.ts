// Zips parts into an office package. The same parts give the same bytes on every machine and day, so that exports can be
// compared; never adds, drops or reorders a part.
import { zipSync, type Zippable } from 'fflate';

/** Zip knows no date before 1980, and reads this one in local time: the same everywhere. */
const FIXED_TIME = new Date(1980, 0, 1);

const STORED = /\.(png|jpe?g|gif|emf|wmf)$/iu;

/** The package as bytes; parts in the order given (programs expect [Content_Types].xml first). Pictures are stored as they are. */
export function writePackage(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [name, bytes] of parts) files[name] = [bytes, { level: STORED.test(name) ? 0 : 6 }];
  return zipSync(files, { mtime: FIXED_TIME });
}
