// Opens addresses outside the program: known places at once, others after asking, everything else not at all.
import type { HostError } from '#shared/host/host.ts';
import { judgeLink } from '#shared/host/links.ts';
import { err, ok, type Result } from '#shared/util/result.ts';

/** Opens `address` through `open` if the table of links, or the user asked by `confirm`, allows it. */
export async function openLink(
  address: string,
  confirm: (address: string) => Promise<boolean>,
  open: (address: string) => Promise<void>,
): Promise<Result<null, HostError>> {
  const verdict = judgeLink(address);
  if (verdict === 'refuse') return err({ code: 'linkRefused' });
  if (verdict === 'ask' && !(await confirm(address))) return err({ code: 'cancelled' });
  try {
    await open(address);
    return ok(null);
  } catch (cause) {
    return err({ code: 'internal', detail: String(cause) });
  }
}
