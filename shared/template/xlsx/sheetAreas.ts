// The other things of a worksheet that name rows: size, links, filters, page breaks, protected and ignored areas, watches, controls.
import type { MoveFormula } from './moveFormula.ts';
import type { RowMap } from './rowMap.ts';
import { attribute, pattern, withAttribute } from '../../opc/xmlText.ts';

/** The part before the rows, with `dimension` set right. */
export const moveDimension = (prefix: string, head: string, map: RowMap): string =>
  head.replace(pattern(`<${prefix}dimension\\b([^>]*?)/>`), (whole: string, attributes: string) => {
    const moved = map.area(attribute(attributes, 'ref') ?? '');
    return moved ? `<${prefix}dimension${withAttribute(attributes, 'ref', moved)}/>` : whole;
  });

/** The part behind the rows with everything named above moved. `sheet`: name of the edited sheet. */
export function moveAreas(prefix: string, tail: string, map: RowMap, move: MoveFormula, sheet: string): string {
  let moved = moveElements(tail, `${prefix}(?:protectedRange|ignoredError)`, 'sqref', (areas) => map.areas(areas) ?? PARKED);
  moved = moveElements(moved, `${prefix}(?:autoFilter|sortState|sortCondition)`, 'ref', (area) => map.area(area) ?? area);
  moved = withoutEmpty(prefix, moveElements(moved, `${prefix}(?:cellWatch|inputCells)`, 'r', map.area), 'cellWatches');
  moved = moveLinks(prefix, moved, map, move, sheet);
  moved = movePageBreaks(prefix, moved, map);
  return moved.replace(
    /(<(?:from|to)>[\s\S]*?<xdr:row>)(\d+)(<\/xdr:row>)/g,
    (_whole, start: string, row: string, end: string) => `${start}${map.anchor(Number(row))}${end}`,
  );
}

/** A protected range must name some cell even when its rows are gone; dropping it would unprotect by surprise elsewhere in the list. */
const PARKED = 'A1';

function moveElements(xml: string, name: string, key: string, change: (area: string) => string | null): string {
  return xml.replace(pattern(`<(${name})\\b([^>]*?)(/?)>`, 'g'), (whole: string, tag: string, attributes: string, end: string) => {
    const before = attribute(attributes, key);
    if (before === undefined) return whole;
    const after = change(before);
    if (after === null) return end ? '' : whole;
    return after === before ? whole : `<${tag}${withAttribute(attributes, key, after)}${end}>`;
  });
}

function moveLinks(prefix: string, tail: string, map: RowMap, move: MoveFormula, sheet: string): string {
  const moved = tail.replace(pattern(`<${prefix}hyperlink\\b([^>]*?)/>`, 'g'), (whole: string, attributes: string) => {
    const area = map.area(attribute(attributes, 'ref') ?? '');
    if (!area) return '';
    const location = attribute(attributes, 'location');
    const placed = area === attribute(attributes, 'ref') ? attributes : withAttribute(attributes, 'ref', area);
    const target = location === undefined ? undefined : move(location, sheet);
    const linked = target === undefined || target === location ? placed : withAttribute(placed, 'location', target);
    return linked === attributes ? whole : `<${prefix}hyperlink${linked}/>`;
  });
  return withoutEmpty(prefix, moved, 'hyperlinks');
}

/** A list that must not be empty, gone when it is. */
const withoutEmpty = (prefix: string, tail: string, list: string): string =>
  tail.replace(pattern(`<${prefix}${list}\\b[^>]*>\\s*</${prefix}${list}>`), '');

function movePageBreaks(prefix: string, tail: string, map: RowMap): string {
  return tail.replace(
    pattern(`(<${prefix}rowBreaks\\b)([^>]*)>([\\s\\S]*?)(</${prefix}rowBreaks>)`, 'g'),
    (_whole, open: string, attributes: string, inner: string, close: string) => {
      const breaks = inner.replace(pattern(`<${prefix}brk\\b([^>]*?)/>`, 'g'), (_break, own: string) => {
        const row = map.row(Number(attribute(own, 'id')));
        return row === null ? '' : `<${prefix}brk${withAttribute(own, 'id', String(row))}/>`;
      });
      const all = (breaks.match(pattern(`<${prefix}brk\\b`, 'g')) ?? []).length;
      if (all === 0) return '';
      const manual = (breaks.match(/\sman="1"/g) ?? []).length;
      return `${open}${withAttribute(withAttribute(attributes, 'count', String(all)), 'manualBreakCount', String(manual))}>${breaks}${close}`;
    },
  );
}
