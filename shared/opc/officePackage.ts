// An office file (xlsx, docx, ods, odt) as a set of named parts, inflated only when asked for and only within limits.
// Never unpacks to disk, never follows an external target, never trusts a declared size.
import { ImportError } from '../source/importError.ts';
import { decodeXml, xmlDecoder } from './decodeXml.ts';
import { inflatePart } from './inflatePart.ts';
import { type PackageLimits, PACKAGE_LIMITS } from '../source/limits.ts';
import { readContentTypes, readRelationships, type Relationship } from './packageParts.ts';
import { isUnsafeName, partKey, relationshipsPartOf } from './partNames.ts';
import { readZipDirectory, type ZipEntry } from './zipDirectory.ts';

/** Part names may be given in any case, with "\" for "/", and with or without a leading "/". */
export interface OfficePackage {
  /** As stored, without folders, without names that would leave the package. */
  readonly names: readonly string[];
  /** Entries left aside because their names would leave the package. */
  readonly unsafeNames: readonly string[];
  has(name: string): boolean;
  /** Expanded bytes of a part as declared, 0 if there is none. */
  size(name: string): number;
  /** The whole part. Throws ImportError 'corrupt-container' ('missing-part', 'zip-…'), 'too-large' ('zip-…'), 'encrypted'. */
  bytes(name: string): Uint8Array;
  /** The part decoded as XML text (UTF-8, UTF-16 or as declared). Throws as `bytes`, and 'forbidden-xml' ('doctype'). */
  text(name: string): string;
  /** The part as text, piece by piece, without holding it; `take` gives false to stop. Does not look for a DTD. Throws as `bytes`. */
  streamText(name: string, take: (text: string) => boolean | void): void;
  /** Relationships of a part ('' = of the package); empty where there are none. Throws as `text`. */
  relationships(partName: string): readonly Relationship[];
  /** The content type that [Content_Types].xml gives a part, by its name or its extension. Throws as `text`. */
  contentType(name: string): string | undefined;
}

/**
 * Opens a zipped office file. Bytes in front of the zip are accepted.
 * Throws ImportError 'too-large' ('file-size', 'zip-entries') and 'corrupt-container' ('zip-truncated', 'zip-directory', 'zip-duplicate').
 */
export function openPackage(bytes: Uint8Array, limits: PackageLimits = PACKAGE_LIMITS): OfficePackage {
  if (bytes.length > limits.input) throw new ImportError('too-large', 'file-size');
  const { entries, unsafeNames } = indexEntries(readZipDirectory(bytes, limits.entries));
  const budget = new ReadingBudget(limits);
  const find = (name: string): ZipEntry => {
    const entry = findEntry(entries, name);
    if (!entry) throw new ImportError('corrupt-container', 'missing-part');
    return entry;
  };
  const readBytes = (name: string): Uint8Array => {
    const entry = find(name);
    budget.spend(entry, limits.part);
    const whole = new Uint8Array(entry.size);
    let length = 0;
    inflatePart(bytes, entry, (piece) => {
      whole.set(piece, length);
      length += piece.length;
    });
    return whole;
  };
  const readText = (name: string): string => decodeXml(readBytes(name));
  let contentTypes: ReadonlyMap<string, string> | undefined;
  return {
    names: [...entries.values()].map((entry) => entry.name.replace(/^\/+/, '')),
    unsafeNames,
    has: (name) => findEntry(entries, name) !== undefined,
    size: (name) => findEntry(entries, name)?.size ?? 0,
    bytes: readBytes,
    text: readText,
    streamText: (name, take) => {
      const entry = find(name);
      budget.spend(entry, limits.streamedPart);
      streamText(bytes, entry, take);
    },
    relationships: (partName) => {
      const name = relationshipsPartOf(partName.replace(/^\/+/, ''));
      return findEntry(entries, name) ? readRelationships(partName, readText(name)) : [];
    },
    contentType: (name) => {
      contentTypes ??= findEntry(entries, '[Content_Types].xml')
        ? readContentTypes(readText('[Content_Types].xml'))
        : new Map<string, string>();
      const key = partKey(name);
      return contentTypes.get(key) ?? contentTypes.get(`.${key.slice(key.lastIndexOf('.') + 1)}`);
    },
  };
}

function indexEntries(directory: readonly ZipEntry[]): { entries: Map<string, ZipEntry>; unsafeNames: string[] } {
  const entries = new Map<string, ZipEntry>();
  const unsafeNames: string[] = [];
  for (const entry of directory) {
    if (entry.name.endsWith('/')) continue;
    if (isUnsafeName(entry.name)) {
      unsafeNames.push(entry.name);
      continue;
    }
    const key = partKey(entry.name);
    // Which of two equal names counts differs between programs: a file that shows each reader something else.
    if (entries.has(key)) throw new ImportError('corrupt-container', 'zip-duplicate');
    entries.set(key, entry);
  }
  return { entries, unsafeNames };
}

/** Targets are often percent-encoded while the zip's names are not. */
function findEntry(entries: ReadonlyMap<string, ZipEntry>, name: string): ZipEntry | undefined {
  const direct = entries.get(partKey(name));
  if (direct || !name.includes('%')) return direct;
  try {
    return entries.get(partKey(decodeURIComponent(name)));
  } catch {
    return undefined;
  }
}

class ReadingBudget {
  private spent = 0;
  private readonly limits: PackageLimits;

  constructor(limits: PackageLimits) {
    this.limits = limits;
  }

  /** Refuses by declared sizes, before inflating; `inflatePart` holds the entry to its declaration. */
  spend(entry: ZipEntry, partLimit: number): void {
    this.spent += entry.size;
    if (entry.size > partLimit || this.spent > this.limits.total) throw new ImportError('too-large', 'zip-part-size');
    const ratio = entry.size / Math.max(1, entry.compressedSize);
    if (entry.size > this.limits.ratioFrom && ratio > this.limits.ratio) throw new ImportError('too-large', 'zip-ratio');
  }
}

function streamText(file: Uint8Array, entry: ZipEntry, take: (text: string) => boolean | void): void {
  let decoder: TextDecoder | undefined;
  let stopped = false;
  const decode = (piece: Uint8Array, stream: boolean): string => {
    decoder ??= xmlDecoder(piece);
    try {
      return decoder.decode(piece, { stream });
    } catch {
      throw new ImportError('corrupt-container', 'xml-encoding');
    }
  };
  inflatePart(file, entry, (piece) => {
    stopped = take(decode(piece, true)) === false;
    return !stopped;
  });
  if (!stopped) take(decode(new Uint8Array(0), false));
}
