// Compile-time proof that a schema and the type it guards describe the same values, so that neither can gain a field alone.

/** Without `readonly`, and without the index signature of loose schemas. */
type Plain<T> = T extends readonly (infer Element)[]
  ? Plain<Element>[]
  : T extends object
    ? { -readonly [Key in keyof T as string extends Key ? (unknown extends T[Key] ? never : Key) : Key]: Plain<T[Key]> }
    : T;

type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

/** `true` where both types accept exactly the same values, optional fields included. */
export type SameType<One, Other> = Same<Plain<One>, Plain<Other>>;

/** Does not compile unless the argument is `true`. */
export type Proof<T extends true> = T;
