// Details for the log without the names of people and folders: of a path only the ending stays. Rather too much is cut
// than too little, for paths hold spaces and end where no rule can tell.

/** From a drive, a share or a root to the next quotation mark or the end of the line. */
const PATH = /(?:\b[A-Za-z]:[\\/]|\\\\|\/(?=[^\n"'<>|]*\/))[^\n"'<>|]*/g;
const LONGEST = 2_000;

/** A detail as one line of text, shortened, with paths cut to their extension. */
export function redact(detail: unknown): string {
  return textOf(detail)
    .replace(PATH, (path) => `<path>${/\.[A-Za-z0-9]{1,5}\s*$/.exec(path)?.[0] ?? ''}`)
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST);
}

function textOf(detail: unknown): string {
  if (detail === undefined) return '';
  if (detail instanceof Error) return `${detail.name}: ${detail.message}`;
  return typeof detail === 'string' ? detail : JSON.stringify(detail, errorsAsText);
}

const errorsAsText = (_key: string, value: unknown): unknown => (value instanceof Error ? `${value.name}: ${value.message}` : value);
