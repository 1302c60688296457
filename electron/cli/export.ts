// `phuluc export`: the annexes of any file that can be read, written anew in another format (docs/formats/cli.md).
// Never writes over the file it reads.
import { readFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { AnnexDocument } from '#shared/annex/model.ts';
import type { CopyPurpose } from '#shared/exchange/copyColumns.ts';
import { isEmptyCopy, type CopyFormat } from '#shared/exchange/emptyCopy.ts';
import { cliExportVi } from '#shared/messages/vi/cliExport.ts';
import { templateVi } from '#shared/messages/vi/template.ts';
import { DEFAULT_SETTINGS, PRESETS, presetSettings, type PrintSettings } from '#shared/print/settings.ts';
import { fromPresetFile } from '#shared/store/printPresets.ts';
import { ImportError } from '#shared/table/importError.ts';
import { importErrorSentence } from '#shared/table/importSentences.ts';
import { readSource } from '#shared/table/readSource.ts';
import { toAnnexDocuments } from '#shared/table/toAnnexDocument.ts';
import { understandSource } from '#shared/table/understandSource.ts';
import { createNewId } from '#shared/util/ids.ts';
import { err, ok, type Result } from '#shared/util/result.ts';
import { decryptOffice } from '../services/decryptOffice.ts';
import { atomicWrite } from '../services/atomicWrite.ts';
import { EXIT_DONE, EXIT_WRONG_USE, type Command } from './command.ts';
import { issueNotes } from './issueNotes.ts';
import { todayInVietnam } from './textOptions.ts';
import { EXPORT_FORMATS } from './exportFormats.ts';
import { exportIntoTemplate } from './exportTemplate.ts';

const EXIT_FAILED = 1;

const FORMATS = Object.keys(EXPORT_FORMATS) as CopyFormat[];

interface Order {
  readonly file: string;
  readonly out: string;
  readonly format: CopyFormat;
  readonly settings: PrintSettings;
  readonly password?: string;
  /** Path of the file to fill. */
  readonly template?: string;
}

export const exportCommand: Command = {
  summary: cliExportVi.summary,
  usage: cliExportVi.usage,
  async run(args, io) {
    const order = await readOrder(args);
    if (!order.ok) {
      io.say(order.error);
      return EXIT_WRONG_USE;
    }
    const { file, out, format, settings, password, template } = order.value;
    const read = await readAnnexes(file, password, settings.purpose);
    if (!read.ok) {
      io.say(read.error);
      return EXIT_FAILED;
    }
    const { annexes, hiddenRows } = read.value;
    const empty = annexes.find((annex) => isEmptyCopy(annex, format, settings.purpose));
    if (empty !== undefined) {
      io.say(cliExportVi.noColumns(empty.label.trim() || empty.title.trim()));
      return EXIT_FAILED;
    }
    const exported =
      template === undefined
        ? await EXPORT_FORMATS[format]({ annexes, settings, source: basename(file), now: Date.now() })
        : await exportIntoTemplate(annexes, template, resolve(template) === resolve(file), settings.purpose);
    if (!exported.ok) {
      io.say(exported.error);
      return EXIT_FAILED;
    }
    const remarks = settings.purpose === 'issue' ? issueNotes(annexes, todayInVietnam()) : [];
    if (hiddenRows > 0) io.say(cliExportVi.hiddenRows(hiddenRows));
    for (const note of [...exported.value.notes, ...remarks]) io.say(note);
    for (const [index, bytes] of exported.value.files.entries()) {
      const path = index === 0 ? out : numbered(out, index + 1);
      try {
        await atomicWrite(path, bytes);
      } catch (error) {
        io.say(cliExportVi.writeFailed(path, error instanceof Error && 'code' in error ? String(error.code) : '?'));
        return EXIT_FAILED;
      }
      io.line(path);
    }
    return EXIT_DONE;
  },
};

/** "phu-luc.csv" → "phu-luc-2.csv". */
const numbered = (path: string, number: number): string => {
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)}-${number}${extension}`;
};

/** The layout that is named: one of ours by its id, or the first of a file of house layouts. */
async function chosenSettings(preset: string | undefined): Promise<PrintSettings | undefined> {
  if (preset === undefined) return DEFAULT_SETTINGS;
  if (extname(preset).toLowerCase() !== '.json') return presetSettings(preset);
  const content = await readFile(preset, 'utf8').catch(() => '');
  const presets = fromPresetFile(content);
  return presets.ok ? presets.value[0]?.settings : undefined;
}

async function readOrder(args: readonly string[]): Promise<Result<Order, string>> {
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
    const extension = extname(out).slice(1).toLowerCase();
    const format = FORMATS.find((each) => each === extension);
    if (format === undefined) return err(cliExportVi.wrongFormat(extension));
    const template = asked === 'same' ? file : asked;
    if (template !== undefined && issue === true && resolve(template) === resolve(file)) return err(templateVi.issueNotAllowed);
    if (template !== undefined && (!['xlsx', 'docx'].includes(format) || extname(template).slice(1).toLowerCase() !== format))
      return err(templateVi.sameFormat);
    if (template !== undefined && resolve(template) === resolve(out)) return err(cliExportVi.sameFile);
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

interface ReadAnnexes {
  readonly annexes: readonly AnnexDocument[];
  /** Rows that the file hides and that an issued copy therefore leaves out. */
  readonly hiddenRows: number;
}

/** The annexes in a file, or the sentence that says why there are none. Nobody here sees that a row was hidden: it is not issued. */
async function readAnnexes(file: string, password: string | undefined, purpose: CopyPurpose): Promise<Result<ReadAnnexes, string>> {
  const refused = (error: Pick<ImportError, 'class' | 'detail'>): Result<never, string> => err(importErrorSentence(error));
  try {
    const bytes = new Uint8Array(await readFile(file));
    const source = await readSource(bytes, { fileName: file, decrypt: decryptOffice, ...(password === undefined ? {} : { password }) });
    if (!source.ok) return refused(source.error);
    const report = understandSource(source.value);
    if (!report.ok) return refused(report.error);
    const tables = report.value.tables.map((table) =>
      purpose === 'issue' ? { ...table, records: table.records.filter(({ hidden }) => hidden !== true) } : table,
    );
    const hiddenRows = report.value.tables.reduce((sum, { records }, at) => sum + records.length - (tables[at]?.records.length ?? 0), 0);
    return ok({ annexes: toAnnexDocuments(tables, { fileName: basename(file), format: source.value.format }, createNewId()), hiddenRows });
  } catch (error) {
    if (error instanceof ImportError) return refused(error);
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return refused(new ImportError('internal', missing ? 'file-not-found' : 'file-unreadable'));
  }
}
