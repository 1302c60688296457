// How much an office package may cost before it is refused. Checked against what the zip directory declares, before
// anything is inflated. Real annexes stay a hundredfold below; zip bombs and broken exports do not.

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

const MEBIBYTE = 1 << 20;

export const PACKAGE_LIMITS: PackageLimits = {
  input: 50 * MEBIBYTE,
  entries: 5000,
  part: 256 * MEBIBYTE,
  streamedPart: 512 * MEBIBYTE,
  total: 768 * MEBIBYTE,
  ratio: 400,
  ratioFrom: MEBIBYTE,
};
