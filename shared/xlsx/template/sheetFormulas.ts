// Formulas of the edited sheet. Excel writes one shared formula for every fill-down; its master must stand above its followers,
// so as soon as rows move each follower gets its formula written out.
import { copyFormula } from './formula.ts';
import type { MoveFormula, Rebase } from './moveFormula.ts';
import type { RowMap } from './rowMap.ts';
import { cellsOf, formulaPattern, type SheetXml } from './sheetXml.ts';
import { attribute, escapeXml, unescapeXml, withAttribute, withoutAttributes } from '../../opc/xmlText.ts';

export interface SheetFormulas {
  /** The inside of a cell that stays or moves, its formula following. */
  moved(inner: string, row: number, column: number): string;
  /** The formula that a row cloned from `rebase.from` gets at `rebase.to`; null where the model cell has none that can be copied. */
  cloned(inner: string, column: number, rebase: Rebase): string | null;
}

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** `spread`: shared formulas are to be written out. */
export function createSheetFormulas(sheet: SheetXml, name: string, map: RowMap, move: MoveFormula, spread: boolean): SheetFormulas {
  const { prefix } = sheet;
  const element = formulaPattern(prefix);
  const masters = spread ? sharedMasters(sheet) : new Map<string, Master>();

  function ownFormula(attributes: string, text: string | undefined, row: number, column: number): string {
    const master = attribute(attributes, 't') === 'shared' ? masters.get(attribute(attributes, 'si') ?? '') : undefined;
    return master ? copyFormula(master.formula, row - master.row, column - master.column) : unescapeXml(text ?? '');
  }

  return {
    moved: (inner, row, column) =>
      inner.replace(element, (whole: string, attributes: string, text?: string) => {
        const shared = spread && attribute(attributes, 't') === 'shared' && masters.has(attribute(attributes, 'si') ?? '');
        if (!shared && !map.structural) return whole;
        const own = ownFormula(attributes, text, row, column);
        const after = map.structural ? move(own, name) : own;
        const bare = shared ? withoutAttributes(attributes, 't', 'ref', 'si') : movedArea(attributes, map);
        if (!shared && after === unescapeXml(text ?? '') && bare === attributes) return whole;
        return after || shared ? `<${prefix}f${bare}>${escapeXml(after)}</${prefix}f>` : `<${prefix}f${bare}/>`;
      }),

    cloned(inner, column, rebase) {
      const found = element.exec(inner);
      const attributes = found?.[1] ?? '';
      if (!found || ['array', 'dataTable'].includes(attribute(attributes, 't') ?? '')) return null;
      const own = ownFormula(attributes, found[2], rebase.from, column);
      return move(own, name, rebase);
    },
  };
}

/** The area of an array formula follows its rows. */
function movedArea(attributes: string, map: RowMap): string {
  const area = attribute(attributes, 'ref');
  const moved = area && map.structural ? map.area(area) : null;
  return moved ? withAttribute(attributes, 'ref', moved) : attributes;
}

function sharedMasters(sheet: SheetXml): Map<string, Master> {
  const masters = new Map<string, Master>();
  for (const row of sheet.rows) {
    if (!row.inner.includes('t="shared"')) continue;
    for (const cell of cellsOf(sheet.prefix, row)) {
      const found = formulaPattern(sheet.prefix).exec(cell.inner);
      const index = found ? attribute(found[1] ?? '', 'si') : undefined;
      if (found?.[2] && index !== undefined && attribute(found[1] ?? '', 't') === 'shared')
        masters.set(index, { formula: unescapeXml(found[2]), row: row.number, column: cell.column });
    }
  }
  return masters;
}
