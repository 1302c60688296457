// The one door of the shell: checks who calls, checks the question against the contract, calls the service, and lets
// only what the contract names go back. No exception and no path leaves it.
import * as v from 'valibot';
import { CHANNEL_NAMES, CHANNELS } from '#shared/host/channels.ts';
import { CONTRACT } from '#shared/host/contract.ts';
import type { HostCalls, HostResult } from '#shared/host/host.ts';
import { err, ok } from '#shared/util/result.ts';
import type { Report } from '../services/ports.ts';
import { isTrustedCaller, type Caller } from './senderGuard.ts';

export type Route = (channel: string, input: unknown, caller: Caller) => Promise<HostResult<unknown>>;

interface Entry {
  readonly input: v.GenericSchema;
  readonly output: v.GenericSchema;
  readonly call: (input: unknown) => Promise<HostResult<unknown>>;
}

/** The router over these services for pages of this origin. */
export function createRouter(services: HostCalls, origin: string, report: Report): Route {
  const entries = new Map(CHANNEL_NAMES.map((name) => [name as string, entryOf(services, name)]));

  return async (channel, input, caller) => {
    if (!isTrustedCaller(caller, origin)) {
      report('senderRefused', { channel, url: caller.url });
      return err({ code: 'senderRefused' });
    }
    const entry = entries.get(channel);
    const question = entry && v.safeParse(entry.input, input);
    if (!entry || !question?.success) {
      const issue = question?.issues?.[0];
      report('badRequest', { channel, issue: issue?.message });
      return err({ code: issue?.message === 'tooLarge' ? 'tooLarge' : 'badRequest', detail: channel });
    }
    try {
      const result = await entry.call(question.output);
      return result.ok ? ok(v.parse(entry.output, result.value)) : result;
    } catch (cause) {
      report('internal', { channel, cause });
      return err({ code: 'internal', detail: channel });
    }
  };
}

function entryOf(services: HostCalls, channel: string): Entry {
  const [group, method] = channel.split('.') as [keyof typeof CHANNELS, string];
  const row = (CONTRACT[group] as unknown as Record<string, Pick<Entry, 'input' | 'output'>>)[method];
  const call = (services[group] as unknown as Record<string, Entry['call']>)[method];
  if (!row || !call) throw new Error(`no such channel: ${channel}`);
  return { ...row, call };
}
