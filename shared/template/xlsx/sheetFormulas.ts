// Formulas of the edited sheet. Excel writes one shared formula for every fill-down; its master must stand above its followers,
// so as soon as rows move each follower gets its formula written out.
import { sharedMasters, writtenOut, type SharedMaster } from './formulaCells.ts';
import type { MoveFormula, Rebase } from './moveFormula.ts';
import type { RowMap } from './rowMap.ts';
import { formulaPattern, type SheetXml } from './sheetXml.ts';
import { attribute, escapeXml, unescapeXml, withAttribute, withoutAttributes } from '../../opc/xmlText.ts';

export interface SheetFormulas {
  /** The inside of a cell that stays or moves, its formula following. */
  moved(inner: string, row: number, column: number): string;
  /** The formula that a row cloned from `rebase.from` gets at `rebase.to`; null where the model cell has none that can be copied. */
  cloned(inner: string, column: number, rebase: Rebase): string | null;
}

/** `spread`: shared formulas are to be written out. */
export function createSheetFormulas(sheet: SheetXml, name: string, map: RowMap, move: MoveFormula, spread: boolean): SheetFormulas {
  const { prefix } = sheet;
  const element = formulaPattern(prefix);
  const masters = spread ? sharedMasters(sheet) : new Map<string, SharedMaster>();

  return {
    moved: (inner, row, column) =>
      inner.replace(element, (whole: string, attributes: string, text?: string) => {
        const shared = spread && attribute(attributes, 't') === 'shared' && masters.has(attribute(attributes, 'si') ?? '');
        if (!shared && !map.structural) return whole;
        const own = writtenOut(masters, attributes, text, row, column);
        const after = map.structural ? move(own, name) : own;
        const bare = shared ? withoutAttributes(attributes, 't', 'ref', 'si') : movedArea(attributes, map);
        if (!shared && after === unescapeXml(text ?? '') && bare === attributes) return whole;
        return after || shared ? `<${prefix}f${bare}>${escapeXml(after)}</${prefix}f>` : `<${prefix}f${bare}/>`;
      }),

    cloned(inner, column, rebase) {
      const found = element.exec(inner);
      const attributes = found?.[1] ?? '';
      if (!found || ['array', 'dataTable'].includes(attribute(attributes, 't') ?? '')) return null;
      const own = writtenOut(masters, attributes, found[2], rebase.from, column);
      return move(own, name, rebase);
    },
  };
}

/** The area of an array formula or data table, and the cells that a data table puts its values into, follow their rows. */
function movedArea(attributes: string, map: RowMap): string {
  if (!map.structural) return attributes;
  return ['ref', 'r1', 'r2'].reduce((moved, name) => {
    const before = attribute(attributes, name);
    const after = before && map.area(before);
    return after && after !== before ? withAttribute(moved, name, after) : moved;
  }, attributes);
}
