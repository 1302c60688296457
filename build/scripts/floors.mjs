// The floors of the program, ground first. An import goes to the same floor or down, and folders of one floor never import each
// other both ways. A folder not named here stands on the floor of the folder around it; "." are the files right under the top folder.

/** @type {Readonly<Record<string, readonly (readonly string[])[]>>} */
export const FLOORS = {
  shared: [
    ['source', 'util', 'data'],
    ['opc', 'text', 'host', 'annex'],
    ['read', 'time', 'recognise', 'paper', 'patch'],
    ['timeline', 'units', 'commands'],
    ['check', 'store'],
    ['messages', 'export'],
    ['template'],
  ],
  renderer: [['host', 'workers', 'storage', 'i18n'], ['ui'], ['state'], ['grid', 'print', 'source'], ['features'], ['workbench'], ['.']],
  electron: [['security'], ['services'], ['ipc', 'cli'], ['adapters'], ['window'], ['.']],
};

/**
 * The floor of a folder within its top folder, 1 for the ground; undefined for a folder that the table does not know.
 * @param {string} folder
 */
export function floorOf(folder) {
  const [top = '', ...parts] = folder.split('/');
  const floors = FLOORS[top] ?? [];
  for (let length = Math.max(parts.length, 1); length > 0; length -= 1) {
    const name = parts.slice(0, length).join('/') || '.';
    const index = floors.findIndex((names) => names.includes(name));
    if (index >= 0) return index + 1;
  }
  return undefined;
}

/**
 * Whether an import between two folders goes to a higher floor of the same top folder. Folders without a floor never do.
 * @param {string} from
 * @param {string} to
 */
export function goesUp(from, to) {
  const [start, end] = [floorOf(from), floorOf(to)];
  return from.split('/')[0] === to.split('/')[0] && start !== undefined && end !== undefined && end > start;
}
