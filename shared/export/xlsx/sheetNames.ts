// Names for the sheets of a new workbook, from the annexes' labels, as Excel allows them.
const LONGEST = 31;

/** One name an annex: no \ / ? * : [ ], no quote at either end, at most 31 characters, none twice (Excel ignores case). */
export function sheetNames(labels: readonly string[]): string[] {
  const taken = new Set<string>(['history']);
  return labels.map((label) => {
    const plain = label
      .normalize('NFC')
      .replace(/[\\/?*:[\]\u0000-\u001F]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .replace(/^[\s']+|[\s'.]+$/gu, '');
    let name = plain.slice(0, LONGEST).trim() || '1';
    for (let copy = 2; taken.has(name.toLocaleLowerCase('vi')); copy += 1) {
      const suffix = ` (${copy})`;
      name = plain.slice(0, LONGEST - suffix.length).trim() + suffix;
    }
    taken.add(name.toLocaleLowerCase('vi'));
    return name;
  });
}
