// Names of parts in an office package: one spelling for look-ups, and relative targets made absolute (ECMA-376 part 2).
// Nothing here ever touches a file system.

/** The key under which a part is looked up: "/" as separator, none in front, case and composition of letters ignored. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').normalize('NFC').toLowerCase();
}

/** Whether a stored name would leave the package if someone unpacked it. Such entries are never looked at. */
export function isUnsafeName(name: string): boolean {
  return /(^|\/)\.\.(\/|$)|^[A-Za-z]:/.test(name) || name.includes('\0');
}

/** The part that holds the relationships of `partName` ('' = of the package). */
export function relationshipsPartOf(partName: string): string {
  const cut = partName.lastIndexOf('/') + 1;
  return `${partName.slice(0, cut)}_rels/${partName.slice(cut)}.rels`;
}

/** A relationship's target seen from `partName`, without leading "/", query or fragment. Never climbs above the root. */
export function resolveTarget(partName: string, target: string): string {
  const path = target.replaceAll('\\', '/').replace(/[?#].*$/s, '');
  const base = path.startsWith('/') ? [] : partName.split('/').slice(0, -1);
  const steps = [...base, ...path.split('/')];
  const resolved: string[] = [];
  for (const step of steps) {
    if (step === '..') resolved.pop();
    else if (step !== '' && step !== '.') resolved.push(step);
  }
  return resolved.join('/');
}
