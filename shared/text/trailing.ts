// Marks at the end of a text, taken off from behind. A pattern like /[.,;]+$/ begins anew at each mark in the middle of a text and
// takes the square of the time for a long run of them.

/** `text` without the letters of `marks` that it ends with. */
export function withoutTrailing(text: string, marks: ReadonlySet<string>): string {
  let end = text.length;
  while (end > 0 && marks.has(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
