// Opening .xlsx files: our reader against the bare parse of SheetJS and of exceljs, each in a fresh process. Prints a table and
// never fails. Makes its own files; `node tests/bench/readers.bench.mjs [rows,rows…]`.
import { execFileSync } from 'node:child_process';
import { Console } from 'node:console';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';

const root = new URL('../../', import.meta.url);
const folder = new URL('.cache/bench/', root);
const bundle = new URL('readers/readXlsx.js', folder);

const output = new Console(process.stdout);

const READERS = {
  'Phụ Lục': async (bytes) => {
    const { readXlsx } = await import(bundle.href);
    const began = performance.now();
    const source = await readXlsx(bytes);
    return [source.sheets[0].blocks[0].rows.length, began];
  },
  SheetJS: async (bytes) => {
    const { read } = await import('@e965/xlsx');
    const began = performance.now();
    const book = read(bytes, { type: 'array', dense: true });
    return [book.Sheets[book.SheetNames[0]]['!data'].filter((row) => row?.some((cell) => cell?.v !== undefined)).length, began];
  },
  exceljs: async (bytes) => {
    const { default: exceljs } = await import('exceljs');
    const book = new exceljs.Workbook();
    const began = performance.now();
    await book.xlsx.load(bytes);
    return [book.worksheets[0].actualRowCount, began];
  },
};

const [mode, reader, path] = process.argv.slice(2);
if (mode === '--measure') await measure(READERS[reader], path);
else await compare(mode?.split(',').map(Number) ?? [1000, 20_000, 100_000]);

async function measure(read, file) {
  const bytes = new Uint8Array(readFileSync(file));
  const [rows, began] = await read(bytes);
  const ms = performance.now() - began;
  output.log(JSON.stringify({ rows, ms: Math.round(ms), mb: peakMegabytes() }));
}

/** The highest resident set of this process; `maxRSS` would count the parent's before the start. */
function peakMegabytes() {
  const kilobytes = process.platform === 'linux' ? /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] : undefined;
  return Math.round(Number(kilobytes ?? process.resourceUsage().maxRSS) / 1024);
}

async function compare(sizes) {
  await bundleReader();
  const files = [
    ...sizes.map((rows) => [`${rows} × 6`, workbook(dataRows(rows), strings(rows))]),
    ['30 rows, 1,048,546 formatted empty', workbook(dataRows(30) + emptyRows(31, 1_048_576), strings(30))],
  ];
  const lines = [];
  for (const [name, bytes] of files) {
    const file = fileURLToPath(new URL('readers/file.xlsx', folder));
    writeFileSync(file, bytes);
    for (const who of Object.keys(READERS))
      lines.push({ file: name, zip: `${(bytes.length / 1e6).toFixed(1)} MB`, reader: who, ...run(who, file) });
  }
  output.table(lines);
}

/** Best of three: other work on the machine only ever adds. */
function run(who, file) {
  const runs = [0, 1, 2].map(() => runOnce(who, file));
  return runs.toSorted((a, b) => (a.ms ?? Infinity) - (b.ms ?? Infinity))[0];
}

function runOnce(who, file) {
  try {
    const answer = execFileSync(process.execPath, ['--max-old-space-size=1536', fileURLToPath(import.meta.url), '--measure', who, file], {
      timeout: 60_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return JSON.parse(answer.toString());
  } catch (error) {
    return { rows: error.code === 'ETIMEDOUT' ? 'over 60 s' : 'died' };
  }
}

async function bundleReader() {
  mkdirSync(folder, { recursive: true });
  const { build } = await import('vite');
  await build({
    root: fileURLToPath(root),
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL('../../shared/read/spreadsheet/readXlsx.ts', import.meta.url)),
      outDir: fileURLToPath(new URL('.', bundle)),
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'readXlsx.js' } },
    },
  });
}

function strings(rows) {
  const texts = Array.from(
    { length: rows * 3 },
    (_, index) =>
      `<si><t>Rà soát, hoàn thiện thể chế, chính sách về chuyển đổi số trong lĩnh vực số ${index}; báo cáo kết quả thực hiện</t></si>`,
  );
  return texts.join('');
}

function dataRows(rows) {
  const lines = Array.from({ length: rows }, (_, index) => {
    const r = index + 1;
    const text = (column, string) => `<c r="${column}${r}" s="1" t="s"><v>${string}</v></c>`;
    return `<row r="${r}" spans="1:6"><c r="A${r}" s="1"><v>${r}</v></c>${text('B', index * 3)}${text('C', index * 3 + 1)}${text('D', index * 3 + 2)}<c r="E${r}" s="2"><v>${45_900 + (index % 300)}</v></c><c r="F${r}" s="1"/></row>`;
  });
  return lines.join('');
}

function emptyRows(first, last) {
  const lines = [];
  for (let r = first; r <= last; r++) lines.push(`<row r="${r}" spans="1:6" s="1" customFormat="1" ht="16.5"/>`);
  return lines.join('');
}

function workbook(rows, sharedStrings) {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const link = (id, type, target) => `<Relationship Id="${id}" Type="${links}/${type}" Target="${target}"/>`;
  const relationships = (inner) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const type = (part, kind) =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('workbook', 'sheet.main')}${type('worksheets/sheet1', 'worksheet')}${type('sharedStrings', 'sharedStrings')}${type('styles', 'styles')}</Types>`,
    '_rels/.rels': relationships(link('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      link('rId1', 'worksheet', 'worksheets/sheet1.xml') +
        link('rId2', 'sharedStrings', 'sharedStrings.xml') +
        link('rId3', 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${sharedStrings}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), { level: 6 });
}
