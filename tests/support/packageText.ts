// Parts of office packages as text, and the parts in which two packages differ.
import { readFileSync } from 'node:fs';
import { openPackage } from '#shared/opc/officePackage.ts';

/** Bytes of a file under tests/fixtures. */
export const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)));

export const partText = (bytes: Uint8Array, name: string): string => openPackage(bytes).text(name);

/** Names of parts whose bytes differ, or that only one of the packages has. */
export function differingParts(left: Uint8Array, right: Uint8Array): string[] {
  const [a, b] = [openPackage(left), openPackage(right)];
  const names = new Set([...a.names, ...b.names]);
  return [...names].filter((name) => !a.has(name) || !b.has(name) || Buffer.compare(a.bytes(name), b.bytes(name)) !== 0);
}
