// Text that is built from many small pieces, line by line. Only the end of the last line is read again, so that the time is proportional to
// the number of lines and pieces.

export interface LineText {
  readonly length: number;
  /** The text ends with nothing, a line break or a space: a following space is not visible. */
  readonly takesNoSpace: boolean;
  add(text: string): void;
  /** Removes the spaces at the end of the line. */
  trimLine(): void;
  lineBreak(): void;
  /** Begins a new line, unless the line is empty. */
  newLine(): void;
  text(): string;
}

export function createLineText(): LineText {
  const lines: string[] = [];
  let line = '';
  let last = '';
  let length = 0;

  function lineBreak(): void {
    lines.push(line);
    line = '';
    last = '';
    length += 1;
  }

  function trimLine(): void {
    if (last !== ' ') return;
    let end = line.length;
    while (end > 0 && line[end - 1] === ' ') end -= 1;
    length -= line.length - end;
    line = line.slice(0, end);
    last = line.at(-1) ?? '';
  }

  return {
    get length() {
      return length;
    },
    get takesNoSpace() {
      return last === '' || last === ' ';
    },
    add(text) {
      for (const [index, part] of text.split('\n').entries()) {
        if (index > 0) lineBreak();
        if (part === '') continue;
        line += part;
        last = part.at(-1) ?? '';
        length += part.length;
      }
    },
    trimLine,
    lineBreak,
    newLine() {
      trimLine();
      if (line !== '') lineBreak();
    },
    text: () => [...lines, line].join('\n'),
  };
}
