// Export of an annex into the file that it came from: read, link, fill. Prints a table and never fails.
// Makes its own workbook; `node tests/bench/template.bench.mjs [rows,rows…]`.
import { Console } from 'node:console';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';

const root = new URL('../../', import.meta.url);
const bundle = new URL('.cache/bench/template/', root);
const output = new Console(process.stdout);

mkdirSync(bundle, { recursive: true });
const { build } = await import('vite');
await build({
  root: fileURLToPath(root),
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '#shared': fileURLToPath(new URL('shared', root)) } },
  build: {
    ssr: fileURLToPath(new URL('templateBench.ts', import.meta.url)),
    outDir: fileURLToPath(bundle),
    emptyOutDir: true,
    rollupOptions: { output: { entryFileNames: 'bench.js' } },
  },
});
const { annexesInFile, exportToTemplate } = await import(new URL('bench.js', bundle).href);

const lines = [];
for (const rows of process.argv[2]?.split(',').map(Number) ?? [1000, 10_000]) lines.push(...(await measure(rows)));
output.table(lines);

async function measure(count) {
  const bytes = workbook(count);
  const began = performance.now();
  const [{ document, link }] = await annexesInFile(bytes);
  const read = Math.round(performance.now() - began);
  const [order, task] = document.columns;
  const changed = document.rows.map((row) => ({ ...row, cells: { ...row.cells, [task.id]: `${row.cells[task.id]} (sửa)` } }));
  const added = changed.map((row, index) => ({ ...row, id: `new${index}`, cells: { ...row.cells, [order.id]: String(index + 1) } }));
  const cases = [
    ['nothing edited', document.rows],
    ['every task edited', changed],
    ['every row new', added],
    ['order turned round', document.rows.toReversed()],
    ['one row inserted at the top', [added[0], ...document.rows]],
  ];
  return cases.map(([what, rows]) => {
    const runs = [0, 1, 2].map(() => {
      const start = performance.now();
      exportToTemplate(bytes, [{ link, document: { ...document, rows } }]);
      return performance.now() - start;
    });
    return { rows: count, what, 'export, best of 3 (ms)': Math.round(Math.min(...runs)), 'read and link (ms)': read };
  });
}

function workbook(count) {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const text = (column, row, string) => `<c r="${column}${row}" s="1" t="inlineStr"><is><t>${string}</t></is></c>`;
  const header = ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian thực hiện', 'Sản phẩm'];
  const task = (row) =>
    `<row r="${row}" ht="31.5" customHeight="1"><c r="A${row}" s="1"><v>${row - 1}</v></c>${[
      `Rà soát, hoàn thiện thể chế, chính sách về chuyển đổi số trong lĩnh vực số ${row}; báo cáo kết quả thực hiện`,
      'Sở Khoa học và Công nghệ',
      'Các sở, ban, ngành; UBND các xã, phường',
      `Quý ${(row % 4) + 1}/2026`,
      'Báo cáo',
    ]
      .map((cell, index) => text('BCDEF'[index], row, cell))
      .join('')}</row>`;
  const rows = Array.from({ length: count }, (_, index) => task(index + 2)).join('');
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Phụ lục" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><cols><col min="1" max="1" width="6"/><col min="2" max="2" width="50"/><col min="3" max="6" width="22"/></cols><sheetData><row r="1">${header.map((cell, index) => text('ABCDEF'[index], 1, cell)).join('')}</row>${rows}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, strToU8(content)])));
}
