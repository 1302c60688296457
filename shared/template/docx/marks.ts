// Bookmarks, comment ranges and the like: pairs of marks with a number, of which one half may never be lost alone.
// Their names and numbers stand once in a document, so a copy of a row has none of them.
import { withoutChanges } from './elements.ts';

const RANGES = 'bookmark|commentRange|perm|moveFromRange|moveToRange';
const ONE = new RegExp(`<w:(${RANGES})(Start|End)\\b[^>]*?\\bw:id="([^"]*)"[^>]*?/>`, 'g');

interface Mark {
  readonly xml: string;
  readonly half: 'Start' | 'End';
  readonly key: string;
  readonly partner: string;
}

const marksOf = (xml: string): Mark[] =>
  [...xml.matchAll(ONE)].map(([tag, range, half, id]) => ({
    xml: tag,
    half: half === 'Start' ? 'Start' : 'End',
    key: `${range}${half} ${id}`,
    partner: `${range}${half === 'Start' ? 'End' : 'Start'} ${id}`,
  }));

export const RANGE_MARK = new RegExp(ONE.source);

/** A piece to be copied, without the numbers and marks that must stand once in a document, and with its tracked changes accepted. */
export const withoutIdentity = (xml: string): string =>
  withoutChanges(xml)
    .replace(/\sw14:(?:paraId|textId)="[^"]*"/g, '')
    .replace(/<w:id\b[^>]*?\/>/g, '')
    .replace(/<w:(?:cellIns|cellDel|cellMerge)\b[^>]*?\/>/g, '')
    .replace(/<w:(del|moveFrom)\b[^>]*?(?:\/>|>[\s\S]*?<\/w:\1>)/g, '')
    .replace(/<\/?w:(?:ins|moveTo)\b[^>]*>/g, '')
    .replace(ONE, '');

/**
 * The marks that `after` has lost although they must stay: those that stood between rows, and halves of pairs whose other half still
 * stands, in it or outside of the table. Starts are to be put before the rows, ends behind them. A pair that went with its rows
 * stays away.
 */
export function lostMarks(before: string, after: string, betweenRows: string): { readonly starts: string; readonly ends: string } {
  const keysIn = (xml: string): Set<string> => new Set(marksOf(xml).map(({ key }) => key));
  const [had, kept, between] = [keysIn(before), keysIn(after), keysIn(betweenRows)];
  const lost = marksOf(before).filter(
    ({ key, partner }) => !kept.has(key) && (between.has(key) || kept.has(partner) || between.has(partner) || !had.has(partner)),
  );
  const of = (wanted: Mark['half']): string => lost.flatMap(({ half, xml }) => (half === wanted ? [xml] : [])).join('');
  return { starts: of('Start'), ends: of('End') };
}
