// Fields of a Word document on the way through its runs: what stands between begin and separate is their code, which is not shown.

/** The fields that are open, outermost first, each with the part of it that is being read. */
export type OpenFields = ('code' | 'result')[];

/** Takes a w:fldChar by its type into `fields`. */
export function takeField(fields: OpenFields, type: string | undefined): void {
  if (type === 'begin') fields.push('code');
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result';
  else if (type === 'end') fields.pop();
}
