// Which addresses may be opened outside the program. A table, so that a reviewer sees all of it.

/** Hosts of the state's own law databases, opened without a question; their subdomains too. */
const KNOWN_HOSTS: readonly string[] = ['vbpl.vn', 'chinhphu.vn', 'gov.vn'];

/** `open`: known place. `ask`: show the address to the user first. `refuse`: never. */
export type LinkVerdict = 'open' | 'ask' | 'refuse';

/** Judges an address from a document or from our own help. Anything but https and mailto is refused. */
export function judgeLink(address: string): LinkVerdict {
  const parts = /^(https|mailto):(.*)$/is.exec(address.trim());
  if (!parts || /[\u0000-\u0020"<>\\^`{|}]/.test(address.trim())) return 'refuse';
  if (parts[1]?.toLowerCase() === 'mailto') return parts[2] ? 'ask' : 'refuse';
  const host = /^\/\/([a-z0-9.-]+)(?::443)?(?:[/?#]|$)/i.exec(parts[2] ?? '')?.[1]?.toLowerCase();
  if (!host) return 'refuse';
  return KNOWN_HOSTS.some((known) => host === known || host.endsWith(`.${known}`)) ? 'open' : 'ask';
}
