// Formulas as text with their references found. Strings, names, external books and structured references are passed over untouched.
import { columnName, columnNumber, LAST_COLUMN, LAST_ROW } from './references.ts';

interface Reference {
  readonly kind: 'cell' | 'range' | 'rows' | 'columns';
  readonly left: string;
  readonly top: number;
  readonly right: string;
  readonly bottom: number;
  /** "$" or "" before left, top, right, bottom. */
  readonly dollars: readonly [string, string, string, string];
}

/** The sheet that a reference names: undefined = the formula's own, null = another workbook. */
type NamedSheet = string | undefined | null;

export const BROKEN = '#REF!';

const TOKENS = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')+'!`,
    String.raw`\[(?:[^[\]]|\[[^\]]*\])*\](?:[\p{L}\p{N}_.]+!)?`,
    String.raw`(?<topDollar>\$?)(?<topRow>\d{1,7}):(?<bottomDollar>\$?)(?<bottomRow>\d{1,7})(?![\p{L}\p{N}_.(])`,
    String.raw`(?<leftDollar>\$?)(?<leftColumn>[A-Z]{1,3}):(?<rightDollar>\$?)(?<rightColumn>[A-Z]{1,3})(?![\p{L}\p{N}_.(!])`,
    String.raw`(?<c1>\$?)(?<left>[A-Z]{1,3})(?<r1>\$?)(?<top>\d{1,7})(?::(?<c2>\$?)(?<right>[A-Z]{1,3})(?<r2>\$?)(?<bottom>\d{1,7}))?(?![\p{L}\p{N}_.(!])`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*(?::[\p{L}_][\p{L}\p{N}_.]*)?!`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`,
    String.raw`\d+(?:\.\d+)?(?:[eE][+-]?\d+)?`,
    String.raw`[\s\S]`,
  ].join('|'),
  'gu',
);

/** The formula with each reference replaced by what `change` gives; a broken one loses its sheet name, as in Excel. */
export function mapReferences(formula: string, change: (reference: Reference, sheet: NamedSheet) => string): string {
  let sheet: NamedSheet;
  let prefix = '';
  let out = '';
  for (const match of formula.matchAll(TOKENS)) {
    const [token] = match;
    const reference = readReference(match.groups ?? {});
    if (reference) {
      const text = change(reference, sheet);
      out += (text === BROKEN ? '' : prefix) + text;
      prefix = '';
      sheet = undefined;
      continue;
    }
    out += prefix;
    prefix = '';
    sheet = undefined;
    if (token.length > 1 && token.endsWith('!')) {
      prefix = token;
      sheet = sheetOf(token);
    } else out += token;
  }
  return out + prefix;
}

function sheetOf(token: string): string | null {
  if (token.includes('[')) return null;
  return token.startsWith("'") ? token.slice(1, -2).replaceAll("''", "'") : token.slice(0, -1);
}

function readReference(groups: Record<string, string | undefined>): Reference | null {
  const { topRow, bottomRow, leftColumn, rightColumn, left, top, right, bottom } = groups;
  if (topRow && bottomRow) {
    const dollars = ['', groups['topDollar'] ?? '', '', groups['bottomDollar'] ?? ''] as const;
    return { kind: 'rows', left: 'A', top: Number(topRow), right: 'XFD', bottom: Number(bottomRow), dollars };
  }
  if (leftColumn && rightColumn) {
    const dollars = [groups['leftDollar'] ?? '', '', groups['rightDollar'] ?? '', ''] as const;
    return { kind: 'columns', left: leftColumn, top: 1, right: rightColumn, bottom: LAST_ROW, dollars };
  }
  if (!left || !top || columnNumber(left) > LAST_COLUMN || Number(top) < 1 || Number(top) > LAST_ROW) return null;
  const dollars = [groups['c1'] ?? '', groups['r1'] ?? '', groups['c2'] ?? '', groups['r2'] ?? ''] as const;
  return { kind: right ? 'range' : 'cell', left, top: Number(top), right: right ?? left, bottom: Number(bottom ?? top), dollars };
}

/** A reference as text, with other rows or columns where given. */
export function showReference(
  reference: Reference,
  top = reference.top,
  bottom = reference.bottom,
  left = reference.left,
  right = reference.right,
): string {
  const [leftDollar, topDollar, rightDollar, bottomDollar] = reference.dollars;
  switch (reference.kind) {
    case 'rows':
      return `${topDollar}${top}:${bottomDollar}${bottom}`;
    case 'columns':
      return `${leftDollar}${left}:${rightDollar}${right}`;
    case 'cell':
      return `${leftDollar}${left}${topDollar}${top}`;
    case 'range':
      return `${leftDollar}${left}${topDollar}${top}:${rightDollar}${right}${bottomDollar}${bottom}`;
  }
}

/** The formula as if its cell were copied `rows` down and `columns` to the right: relative parts move along. */
export function copyFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (reference) => {
    const [leftDollar, topDollar, rightDollar, bottomDollar] = reference.dollars;
    const moveColumn = (letters: string, dollar: string): string =>
      dollar || columns === 0 || reference.kind === 'rows' ? letters : columnName(columnNumber(letters) + columns);
    const moveRow = (row: number, dollar: string): number => (dollar || reference.kind === 'columns' ? row : row + rows);
    const top = moveRow(reference.top, topDollar);
    const bottom = reference.kind === 'cell' ? top : moveRow(reference.bottom, bottomDollar);
    if (Math.min(top, bottom) < 1 || Math.max(top, bottom) > LAST_ROW) return BROKEN;
    return showReference(reference, top, bottom, moveColumn(reference.left, leftDollar), moveColumn(reference.right, rightDollar));
  });
}
