// `phuluc export`: the annexes of any file that can be read, written anew in another format (docs/formats/cli.md).
// Never writes over the file it reads.
import { basename, extname, resolve } from 'node:path';
import type { AnnexDocument } from '#shared/annex/model.ts';
import type { CopyPurpose } from '#shared/export/copyColumns.ts';
import { isEmptyCopy } from '#shared/export/emptyCopy.ts';
import { cliExportVi } from '#shared/messages/vi/cliExport.ts';
import { importErrorSentence } from '#shared/messages/importSentences.ts';
import { toAnnexDocuments } from '#shared/recognise/toAnnexDocument.ts';
import { createNewId } from '#shared/util/ids.ts';
import { err, ok, type Result } from '#shared/util/result.ts';
import { atomicWrite } from '../services/atomicWrite.ts';
import { errnoOf } from '../services/fileErrors.ts';
import { isSameFile } from '../services/filePlace.ts';
import { EXIT_DONE, EXIT_WRONG_USE, type Command, type CommandIo } from './command.ts';
import { EXPORT_FORMATS, type Exported } from './exportFormats.ts';
import { readOrder, type Order } from './exportOrder.ts';
import { exportIntoTemplate } from './exportTemplate.ts';
import { issueNotes } from './issueNotes.ts';
import { readAnnexFile } from './readAnnexFile.ts';
import { todayInVietnam } from './textOptions.ts';

const EXIT_FAILED = 1;

export const exportCommand: Command = {
  usage: cliExportVi.usage,
  async run(args, io) {
    const order = await readOrder(args);
    if (!order.ok) {
      io.say(order.error);
      return EXIT_WRONG_USE;
    }
    const exported = await exportAnnexes(order.value);
    if (!exported.ok) {
      io.say(exported.error);
      return EXIT_FAILED;
    }
    for (const note of exported.value.notes) io.say(note);
    return writeFiles(order.value, exported.value.files, io);
  },
};

/** The bytes of every file to write, or the sentence that says why there are none. */
async function exportAnnexes({ file, format, settings, password, template }: Order): Promise<Result<Exported, string>> {
  const { purpose } = settings;
  const read = await readAnnexes(file, password, purpose);
  if (!read.ok) return read;
  const { annexes, hiddenRows } = read.value;
  const empty = annexes.find((annex) => isEmptyCopy(annex, format, purpose));
  if (empty !== undefined) return err(cliExportVi.noColumns(empty.label.trim() || empty.title.trim()));
  const exported =
    template === undefined
      ? await EXPORT_FORMATS[format]({ annexes, settings, source: basename(file), now: Date.now() })
      : await exportIntoTemplate(annexes, template, resolve(template) === resolve(file), purpose);
  if (!exported.ok) return exported;
  const hidden = hiddenRows > 0 ? [cliExportVi.hiddenRows(hiddenRows)] : [];
  const remarks = purpose === 'issue' ? issueNotes(annexes, todayInVietnam()) : [];
  return ok({ files: exported.value.files, notes: [...hidden, ...exported.value.notes, ...remarks] });
}

/** Writes the files under the name that was asked for and numbers behind it, and names each; gives the exit code. */
async function writeFiles({ file, out, template }: Order, files: readonly Uint8Array[], io: CommandIo): Promise<number> {
  const targets = files.map((bytes, index) => ({ bytes, path: index === 0 ? out : numbered(out, index + 1) }));
  const read = [file, ...(template === undefined ? [] : [template])].map((path) => resolve(path));
  for (const { path } of targets) {
    // Also by another name: a numbered one, a link, other capitals.
    const meets = await Promise.all(read.map((each) => isSameFile(each, resolve(path))));
    if (meets.includes(true)) {
      io.say(cliExportVi.sameFile);
      return EXIT_FAILED;
    }
  }
  for (const { path, bytes } of targets) {
    try {
      await atomicWrite(path, bytes);
    } catch (error) {
      io.say(cliExportVi.writeFailed(path, errnoOf(error) || '?'));
      return EXIT_FAILED;
    }
    io.line(path);
  }
  return EXIT_DONE;
}

/** "phu-luc.csv" → "phu-luc-2.csv". */
const numbered = (path: string, number: number): string => {
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)}-${number}${extension}`;
};

interface ReadAnnexes {
  readonly annexes: readonly AnnexDocument[];
  /** Rows that the file hides and that an issued copy therefore leaves out. */
  readonly hiddenRows: number;
}

/** The annexes in a file, or the sentence that says why there are none. Nobody here sees that a row was hidden: it is not issued. */
async function readAnnexes(file: string, password: string | undefined, purpose: CopyPurpose): Promise<Result<ReadAnnexes, string>> {
  const report = await readAnnexFile(file, password);
  if (!report.ok) return err(importErrorSentence(report.error));
  const { tables: found, format, bodyText } = report.value;
  const tables =
    purpose === 'issue' ? found.map((table) => ({ ...table, records: table.records.filter(({ hidden }) => hidden !== true) })) : found;
  const rowsOf = (each: typeof found): number => each.reduce((sum, { records }) => sum + records.length, 0);
  const origin = { fileName: basename(file), format, ...(bodyText === undefined ? {} : { bodyText }) };
  return ok({ annexes: toAnnexDocuments(tables, origin, createNewId()), hiddenRows: rowsOf(found) - rowsOf(tables) });
}
