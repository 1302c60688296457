// The options that check, time and units share, read and validated once.
import { parseArgs } from 'node:util';
import { checkVi } from '#shared/messages/vi/check.ts';
import { cliChecksVi } from '#shared/messages/vi/cliChecks.ts';
import { isIsoDate } from '#shared/time/calendar.ts';
import { err, ok, type Result } from '#shared/util/result.ts';

interface TextOptions {
  readonly words: readonly string[];
  readonly date?: string;
  readonly year?: number;
  readonly password?: string;
  readonly disabled: ReadonlySet<string>;
  /** "Trước ngày 15/12" ends on the 14th. */
  readonly exclusiveBefore: boolean;
}

const OPTIONS = {
  json: { type: 'boolean' },
  date: { type: 'string' },
  year: { type: 'string' },
  disable: { type: 'string' },
  password: { type: 'string' },
  'exclusive-before': { type: 'boolean' },
} as const;

/** Their messages name all rules (proved by the type of the table); the rules themselves load the directory of units. */
const KNOWN_RULES: ReadonlySet<string> = new Set(Object.keys(checkVi));

/**
 * The texts or files given and the options, or the sentence that says what is wrong with them. `taken`: the options of this
 * command; one that does nothing here is wrong use, and so is a rule that does not exist.
 */
export function readTextOptions(args: readonly string[], taken: readonly (keyof typeof OPTIONS)[]): Result<TextOptions, string> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
    const { date, year, password, disable = '' } = values;
    if (Object.keys(values).some((name) => name !== 'json' && !taken.some((each) => each === name))) return err(cliChecksVi.wrongOption);
    if (positionals.length === 0) return err(cliChecksVi.noTexts);
    if (date !== undefined && !isIsoDate(date)) return err(cliChecksVi.wrongDate(date));
    if (year !== undefined && !/^\d{4}$/.test(year)) return err(cliChecksVi.wrongYear(year));
    const disabled = new Set(disable.split(',').filter((rule) => rule !== ''));
    const unknown = [...disabled].filter((rule) => !KNOWN_RULES.has(rule));
    if (unknown.length > 0) return err(cliChecksVi.wrongRules(unknown.join(', '), [...KNOWN_RULES].join(', ')));
    return ok({
      words: positionals,
      disabled,
      exclusiveBefore: values['exclusive-before'] ?? false,
      ...(date === undefined ? {} : { date }),
      ...(year === undefined ? {} : { year: Number(year) }),
      ...(password === undefined ? {} : { password }),
    });
  } catch {
    return err(cliChecksVi.wrongOption);
  }
}

/** Today where the officials are (UTC+7, no summer time), ISO. */
export const todayInVietnam = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
