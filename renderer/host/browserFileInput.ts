// Opening and saving in browsers that have only file inputs and downloads.
import type { FileType } from '#shared/host/host.ts';

/** Shows the browser's file dialog; returns an empty list if the user cancels it. */
export function askForFiles(
  types: readonly { readonly extensions: readonly FileType['extensions'][number][] }[],
  multiple: boolean,
): Promise<File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = multiple;
  input.accept = types.flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`)).join(',');
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]), { once: true });
    input.addEventListener('cancel', () => resolve([]), { once: true });
    input.click();
  });
}

/** Long enough for a download to a slow disk. */
const KEEP_URL_MS = 60_000;

/** Downloads the bytes. Returns them as a File, because the browser does not report the path. */
export function download(name: string, bytes: Uint8Array): File {
  const file = new File([bytes as Uint8Array<ArrayBuffer>], name);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_URL_MS);
  return file;
}
