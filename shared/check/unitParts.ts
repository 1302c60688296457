// Leads and coordinating units that stand in one cell under their labels: "Chủ trì: Sở A. Phối hợp: Sở B".

export type UnitRole = 'lead' | 'coordinate';

const COORDINATE = /(?<!\p{L})(?:(?:cơ quan|đơn vị)\s+)?phối hợp\s*:/iu;

/**
 * The part of a cell that names units of a role, every word at its place; null where the cell has none.
 * @param own whether the cell stands in a column of that role; a labelled part also counts in the other
 */
export function partFor(role: UnitRole, own: boolean, text: string): string | null {
  if (!text.includes(':')) return own ? text : null;
  const at = text.search(COORDINATE);
  const holdsBoth = at > 0 && /(?<!\p{L})chủ trì\s*:/iu.test(text.slice(0, at));
  if (!holdsBoth) return own ? text : null;
  return role === 'lead' ? text.slice(0, at) : ' '.repeat(at) + text.slice(at);
}
