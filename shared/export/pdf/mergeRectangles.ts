// The borders of a table are drawn cell by cell; pieces that continue each other become one line.

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Rectangles that cover the same area as the given ones, all filled with one colour: pieces of one line are joined. */
export function mergeRectangles(rectangles: readonly Rectangle[]): Rectangle[] {
  const flat = rectangles.filter(({ width, height }) => width >= height);
  const upright = rectangles.filter(({ width, height }) => width < height);
  const turned = ({ x, y, width, height }: Rectangle): Rectangle => ({ x: y, y: x, width: height, height: width });
  return [...joined(flat), ...joined(upright.map(turned)).map(turned)];
}

/** Joins rectangles of one row (same y and height) that touch or overlap. */
function joined(rectangles: readonly Rectangle[]): Rectangle[] {
  const rows = new Map<string, Rectangle[]>();
  for (const each of rectangles) {
    const row = `${each.y} ${each.height}`;
    const others = rows.get(row);
    if (others === undefined) rows.set(row, [each]);
    else others.push(each);
  }
  return [...rows.values()].flatMap((row) => {
    const lines: Rectangle[] = [];
    for (const piece of row.toSorted((one, other) => one.x - other.x)) {
      const last = lines.at(-1);
      if (last === undefined || piece.x > last.x + last.width) lines.push(piece);
      else lines[lines.length - 1] = { ...last, width: Math.max(last.width, piece.x + piece.width - last.x) };
    }
    return lines;
  });
}
