// Reads and writes the table of the agency's units in a worker.
import { decodeLegacyText } from '#shared/recognise/decodeLegacyText.ts';
import type { RawGrid } from '#shared/source/rawSource.ts';
import { readSource } from '#shared/read/readSource.ts';
import { writeTableWorkbook } from '#shared/export/xlsx/writeTable.ts';
import type { DirectoryAnswer, DirectoryRequest } from './directoryMessages.ts';

function rowsOf(grid: RawGrid): string[][] {
  return grid.rows.map((row) => {
    const cells: string[] = [];
    for (const { column, text } of row.cells) cells[column - 1] = text;
    return Array.from(cells, (text) => text ?? '');
  });
}

async function answer(request: DirectoryRequest): Promise<DirectoryAnswer> {
  if (request.type === 'write') return { type: 'written', bytes: await writeTableWorkbook(request.table) };
  const read = await readSource(request.bytes, { fileName: request.fileName });
  if (!read.ok) return { type: 'failed' };
  const blocks = decodeLegacyText(read.value).source.sheets.flatMap((sheet) => sheet.blocks);
  const grid = blocks.find((block) => block.type === 'grid');
  return grid ? { type: 'rows', rows: rowsOf(grid) } : { type: 'failed' };
}

self.addEventListener('message', ({ data }: MessageEvent<DirectoryRequest>) => {
  answer(data)
    .catch((): DirectoryAnswer => ({ type: 'failed' }))
    .then((reply) => self.postMessage(reply, { transfer: [] }), reportError);
});
