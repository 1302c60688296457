// Answers for a file that cannot be read. Apart from the readers: the main thread makes them when a worker has died, and loads nothing else.
import { importErrorSentence } from '#shared/messages/importSentences.ts';
import type { ImportError } from '#shared/source/importError.ts';

type Failure = Pick<ImportError, 'class' | 'detail'>;

export const CHECK_SCHEMA = 'vn-annex-check/1';

export interface CheckErrorAnswer {
  readonly schema: typeof CHECK_SCHEMA;
  readonly file: string;
  readonly outcome: 'error';
  readonly error: { readonly class: string; readonly message: string };
}

const errorOf = (error: Failure): CheckErrorAnswer['error'] => ({ class: error.class, message: importErrorSentence(error) });

/** The line of `phuluc inspect`. */
export const inspectError = (file: string, error: Failure): string =>
  JSON.stringify({ schema: 'vn-annex/1', file, outcome: 'error', error: errorOf(error) });

/** The answer of `phuluc check`. */
export const checkError = (file: string, error: Failure): CheckErrorAnswer => ({
  schema: CHECK_SCHEMA,
  file,
  outcome: 'error',
  error: errorOf(error),
});
