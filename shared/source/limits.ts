// The one table of limits for what comes from outside. Real annexes stay a hundredfold below; zip bombs and broken exports do not.
// What is beyond a limit is refused with the class 'too-large' and a detail that names the limit.

/** In bytes. */
export const MEBIBYTE = 1 << 20;

/** Largest file that is read, in bytes: by the gate, by each host, by the command line. */
export const MAX_FILE_BYTES = 50 * MEBIBYTE;

/** Largest file that is written, in bytes: a set of annexes as a PDF is larger than anything that is read. */
export const MAX_WRITTEN_BYTES = 256 * MEBIBYTE;

/** Longest HTML of a print job and longest snapshot, in UTF-16 units. */
export const MAX_TEXT_LENGTH = 128 * MEBIBYTE;

/** Largest file that is kept beside its annex, in bytes: the storage of a browser is not for more. */
export const MAX_KEPT_BYTES = 20 * MEBIBYTE;

/** What reading one file may cost on the command line. Below the 30 s and 2 GiB that a caller may reasonably set. */
export const WORKER_LIMITS = { seconds: 25, heapMebibytes: 1200 } as const;

export interface PackageLimits {
  /** Bytes of the file itself. */
  readonly input: number;
  readonly entries: number;
  /** Expanded bytes of a part that is held in memory whole. */
  readonly part: number;
  /** Expanded bytes of a part that is only streamed. */
  readonly streamedPart: number;
  /** Expanded bytes of all parts that were read. */
  readonly total: number;
  /** Expanded to compressed bytes, for parts over `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

/** Checked against what the zip directory declares, before anything is inflated. */
export const PACKAGE_LIMITS: PackageLimits = {
  input: MAX_FILE_BYTES,
  entries: 5000,
  part: 256 * MEBIBYTE,
  streamedPart: 512 * MEBIBYTE,
  total: 768 * MEBIBYTE,
  ratio: 400,
  ratioFrom: MEBIBYTE,
};
