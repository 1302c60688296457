// Names of every call and event between the page and the outside. Apart from the contract, so that the preload script
// carries no schema library; contract.ts does not compile unless it describes exactly these.

export const CHANNELS = {
  files: ['open', 'read', 'keep', 'save', 'saveAs', 'recent', 'dropped'],
  print: ['toPdf', 'print'],
  backup: ['write', 'list', 'read'],
  witness: ['read', 'note', 'forget'],
  shell: ['openLink', 'reveal', 'openFile'],
  app: ['info', 'ready', 'flushed', 'diagnostics'],
} as const;

export const EVENTS = ['openFile', 'beforeQuit', 'command'] as const;

export type Group = keyof typeof CHANNELS;
export type Method<G extends Group> = (typeof CHANNELS)[G][number];
export type Channel = { [G in Group]: `${G}.${Method<G>}` }[Group];
export type EventName = (typeof EVENTS)[number];

/** All channels, as "files.open". */
export const CHANNEL_NAMES: readonly Channel[] = Object.entries(CHANNELS).flatMap(([group, methods]) =>
  methods.map((method) => `${group}.${method}` as Channel),
);
