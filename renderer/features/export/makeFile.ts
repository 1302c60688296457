// Makes the bytes of an export. Office files are written in a worker, because their libraries are large; text formats directly.
import type { AnnexDocument } from '#shared/annex/model.ts';
import type { CopyFormat } from '#shared/export/emptyCopy.ts';
import type { PrintSettings } from '#shared/paper/settings.ts';
import type { ExportAnswer } from '../../workers/exportMessages.ts';
import { writeAnnexFile } from '../../workers/writeAnnexFile.ts';

/** Formats of the export dialog; printing and PDF are in the print preview. */
export const FILE_FORMATS = ['xlsx', 'docx', 'html', 'csv', 'json'] as const satisfies readonly CopyFormat[];
export type FileFormat = (typeof FILE_FORMATS)[number];

interface Order {
  readonly document: AnnexDocument;
  readonly settings: PrintSettings;
  /** Milliseconds since 1970. */
  readonly created: number;
  /** For formats that contain the file name. */
  readonly name: string;
}

const textOf = (content: string): ExportAnswer => ({ bytes: new TextEncoder().encode(content), warnings: [] });

/** Returns the bytes and warnings. Rejects if the worker fails. */
export async function makeFile(format: FileFormat, { document, settings, created, name }: Order): Promise<ExportAnswer> {
  switch (format) {
    case 'html':
      return textOf((await import('#shared/export/toHtml.ts')).toHtml(document, settings));
    case 'csv':
      return { bytes: (await import('#shared/export/toCsv.ts')).toCsv(document, settings.purpose), warnings: [] };
    case 'json': {
      const { toInterchangeJson } = await import('#shared/export/toInterchangeJson.ts');
      return textOf(`${JSON.stringify(toInterchangeJson([document], name, settings.purpose))}\n`);
    }
    default:
      return writeAnnexFile({ format, documents: [document], settings, created });
  }
}
