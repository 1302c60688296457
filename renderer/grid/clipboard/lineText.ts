// Text put together from many small pieces, line by line. Only the end of the last line is looked at again, so that a cell of ten
// thousand lines or pieces takes ten times as long as one of a thousand.

export interface LineText {
  /** How long the text is. */
  readonly length: number;
  /** Whether nothing, a line break or a blank stands at the end: a blank that follows is not seen. */
  readonly takesNoBlank: boolean;
  add(text: string): void;
  /** Takes the blanks off the end of the line. */
  trimLine(): void;
  lineBreak(): void;
  /** Begins a line unless the text stands at the beginning of one. */
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
    get takesNoBlank() {
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
