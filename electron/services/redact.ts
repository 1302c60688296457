// Details for the log without the names of people and folders: of a path only the ending stays.

const WINDOWS_PATH = /(?:[A-Za-z]:|\\\\[^\\\s"']+)\\[^\n"'<>|]*?(\.[A-Za-z0-9]{1,5})?(?=["'\n]|$|\s{2})/g;
const POSIX_PATH = /\/(?:[^\s"'/]+\/)+[^\s"'/]*?(\.[A-Za-z0-9]{1,5})?(?=["'\s]|$)/g;
const LONGEST = 2_000;

/** A detail as one line of text, shortened, with paths cut to their extension. */
export function redact(detail: unknown): string {
  if (detail === undefined) return '';
  const text =
    detail instanceof Error
      ? `${detail.name}: ${detail.message}`
      : typeof detail === 'string'
        ? detail
        : JSON.stringify(detail, errorsAsText);
  return text
    .replace(WINDOWS_PATH, (_, ending: string | undefined) => `<path>${ending ?? ''}`)
    .replace(POSIX_PATH, (_, ending: string | undefined) => `<path>${ending ?? ''}`)
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST);
}

const errorsAsText = (_key: string, value: unknown): unknown => (value instanceof Error ? `${value.name}: ${value.message}` : value);
