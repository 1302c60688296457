// What `phuluc export` is asked for: the words behind the command, checked before anything is read.
import { readFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { CopyFormat } from '#shared/export/emptyCopy.ts';
import { extensionOf } from '#shared/host/fileName.ts';
import { cliExportVi } from '#shared/messages/vi/cliExport.ts';
import { templateVi } from '#shared/messages/vi/template.ts';
import { DEFAULT_SETTINGS, PRESETS, presetSettings, type PrintSettings } from '#shared/paper/settings.ts';
import { fromPresetFile } from '#shared/paper/printPresets.ts';
import { FILLED_EXTENSIONS } from '#shared/source/fileKinds.ts';
import { err, ok, type Result } from '#shared/util/result.ts';
import { EXPORT_FORMATS } from './exportFormats.ts';

const FORMATS = Object.keys(EXPORT_FORMATS) as CopyFormat[];
/** Extensions of templates. */
const FILLED: ReadonlySet<string> = new Set(FILLED_EXTENSIONS);

export interface Order {
  readonly file: string;
  readonly out: string;
  readonly format: CopyFormat;
  readonly settings: PrintSettings;
  readonly password?: string;
  /** Path of the file to fill. */
  readonly template?: string;
}

/** The layout that is named: one of ours by its id, or the first of a file of house layouts. */
async function chosenSettings(preset: string | undefined): Promise<PrintSettings | undefined> {
  if (preset === undefined) return DEFAULT_SETTINGS;
  if (extname(preset).toLowerCase() !== '.json') return presetSettings(preset);
  const content = await readFile(preset, 'utf8').catch(() => '');
  const presets = fromPresetFile(content);
  return presets.ok ? presets.value[0]?.settings : undefined;
}

/** What stands against writing `file` into `template` as `out`. */
function templateFault(template: string, file: string, out: string, issue: boolean): string | undefined {
  if (issue && resolve(template) === resolve(file)) return templateVi.issueNotAllowed;
  const extension = extensionOf(basename(out));
  if (!FILLED.has(extension) || extensionOf(basename(template)) !== extension) return templateVi.sameFormat;
  return resolve(template) === resolve(out) ? cliExportVi.sameFile : undefined;
}

/** The order in these words, or the sentence that says what is wrong with them. */
export async function readOrder(args: readonly string[]): Promise<Result<Order, string>> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string', short: 'o' },
        issue: { type: 'boolean' },
        preset: { type: 'string' },
        password: { type: 'string' },
        template: { type: 'string' },
      },
    });
    const [file] = positionals;
    const { out, issue, preset, password, template: asked } = values;
    if (file === undefined || positionals.length > 1 || !out) return err(cliExportVi.oneFile);
    if (resolve(file) === resolve(out)) return err(cliExportVi.sameFile);
    const extension = extensionOf(basename(out));
    const format = FORMATS.find((each) => each === extension);
    if (format === undefined) return err(cliExportVi.wrongFormat(extension));
    const template = asked === 'same' ? file : asked;
    const fault = template === undefined ? undefined : templateFault(template, file, out, issue === true);
    if (fault !== undefined) return err(fault);
    const chosen = await chosenSettings(preset);
    if (chosen === undefined) return err(cliExportVi.wrongPreset(preset ?? '', PRESETS.map(({ id }) => id).join(', ')));
    const settings: PrintSettings = issue === true ? { ...chosen, purpose: 'issue' } : chosen;
    return ok({
      file,
      out,
      format,
      settings,
      ...(password === undefined ? {} : { password }),
      ...(template === undefined ? {} : { template }),
    });
  } catch {
    return err(cliExportVi.wrongOption);
  }
}
