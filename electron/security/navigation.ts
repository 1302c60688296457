// Where a window may go: nowhere but our own pages. Links out are opened by the system after asking, never in here.
import { APP_ORIGIN } from './protocol.ts';

/** `stay`: our own page. `outside`: hand it to the system if its table allows. `refuse`: drop it. */
type Navigation = 'stay' | 'outside' | 'refuse';

/** Judges an address that a frame wants to go to. */
export function decideNavigation(address: string): Navigation {
  if (address === APP_ORIGIN || address.startsWith(`${APP_ORIGIN}/`)) return 'stay';
  return /^(https|mailto):/i.test(address) ? 'outside' : 'refuse';
}
