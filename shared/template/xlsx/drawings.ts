// What floats over or clings to cells: pictures and shapes by their anchors, comments by their cell, in DrawingML, VML and the comment parts.
import type { MoveFormula } from './moveFormula.ts';
import type { RowMap } from './rowMap.ts';
import { attribute, escapeAttribute, mapEscaped, pattern, withAttribute } from '../../opc/xmlText.ts';

/** A drawing part with its anchors moved; absolute ones stay. A shape that shows the text of a cell goes on showing it. */
export function moveAnchors(xml: string, map: RowMap, move: MoveFormula, sheet: string): string {
  const anchors = /<((?:\w+:)?)(twoCellAnchor|oneCellAnchor)\b([^>]*)>([\s\S]*?)<\/\1\2>/g;
  return moveTextLinks(xml, move, sheet).replace(
    anchors,
    (whole: string, prefix: string, kind: string, attributes: string, body: string) => {
      const behaviour = attribute(attributes, 'editAs') ?? (kind === 'twoCellAnchor' ? 'twoCell' : 'oneCell');
      if (behaviour === 'absolute') return whole;
      const before = cornerRow(prefix, body, 'from');
      if (before === null) return whole;
      const from = map.anchor(before);
      const moved = withCornerRow(
        prefix,
        withCornerRow(prefix, body, 'from', () => from),
        'to',
        (row) => (behaviour === 'oneCell' ? from + row - before : Math.max(from, map.anchor(row))),
      );
      return moved === body ? whole : `<${prefix}${kind}${attributes}>${moved}</${prefix}${kind}>`;
    },
  );
}

/** The cells whose text shapes show; `own`: the sheet of the drawing, null for any other than the edited one. */
export const moveTextLinks = (xml: string, move: MoveFormula, own: string | null): string =>
  xml.replace(
    /(\stextlink=")([^"]+)"/g,
    (_whole, start: string, formula: string) => `${start}${mapEscaped(formula, (text) => move(text, own), escapeAttribute)}"`,
  );

const cornerPattern = (prefix: string, corner: string): RegExp =>
  pattern(`(<${prefix}${corner}>[\\s\\S]*?<${prefix}row>)(\\d+)(</${prefix}row>)`);

function cornerRow(prefix: string, body: string, corner: string): number | null {
  const found = cornerPattern(prefix, corner).exec(body);
  return found ? Number(found[2]) : null;
}

const withCornerRow = (prefix: string, body: string, corner: string, change: (row: number) => number): string =>
  body.replace(cornerPattern(prefix, corner), (_whole, start: string, row: string, end: string) => `${start}${change(Number(row))}${end}`);

/** A comments part (plain or threaded): comments on removed rows go with them. */
export function moveComments(xml: string, map: RowMap): string {
  const comments = /<((?:\w+:)?(?:comment|threadedComment))\b([^>]*?)(\/>|>[\s\S]*?<\/\1>)/g;
  return xml.replace(comments, (whole: string, name: string, attributes: string, rest: string) => {
    const before = attribute(attributes, 'ref') ?? '';
    const after = map.area(before);
    if (after === null) return '';
    return after === before ? whole : `<${name}${withAttribute(attributes, 'ref', after)}${rest}`;
  });
}

/** The VML part that draws comments and old form controls; Excel places them by x:Anchor (column, dx, row, dy of two corners). */
export function moveVml(xml: string, map: RowMap, move: MoveFormula, sheet: string): string {
  const linked = xml.replace(
    /(<x:Fmla(?:Link|Range|Txbx|Group)>)([^<]*)(<)/g,
    (_whole, start: string, formula: string, end: string) => start + mapEscaped(formula, (text) => move(text, sheet)) + end,
  );
  return linked.replace(/<v:shape\b[\s\S]*?<\/v:shape>/g, (shape) => {
    if (!shape.includes('<x:ClientData')) return shape;
    const cell = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape);
    const before = cell ? Number(cell[1]) : null;
    const place = before === null ? null : map.row(before + 1);
    if (before !== null && place === null) return '';
    const shift = before === null || place === null ? null : place - 1 - before;
    const placed = cell && shift ? shape.replace(cell[0], `<x:Row>${(before ?? 0) + shift}</x:Row>`) : shape;
    return placed.replace(/<x:Anchor>([^<]*)<\/x:Anchor>/, (whole: string, list: string) => {
      const values = list.split(',').map((value) => Number(value.trim()));
      const [top, bottom] = [values[2], values[6]];
      if (values.length !== 8 || top === undefined || bottom === undefined) return whole;
      const row = shift === null ? map.anchor(top) : top + shift;
      if (row === top) return whole;
      return `<x:Anchor>${values
        .with(2, Math.max(0, row))
        .with(6, Math.max(0, row) + bottom - top)
        .join(', ')}</x:Anchor>`;
    });
  });
}
