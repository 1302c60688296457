// The whole of detection: a decoded source in, a report of its tables out. Pure; the same source and options give the same report.
import { headersByUser, withHeadersByUser } from './chosenHeaders.ts';
import { findHeaderBlocks, type HeaderBlock } from './headerBlock.ts';
import { readHeaderColumns } from './headerColumns.ts';
import { readHeaderless } from './headerless.ts';
import {
  headedTableId,
  type AnnexMetadata,
  type ImportedTable,
  type ImportOptions,
  type ImportReport,
  type Notice,
  type TableChoice,
} from './importReport.ts';
import { pageOf, type Page } from './page.ts';
import { findPlainHeaders } from './plainHeader.ts';
import type { RawSource } from '../source/rawSource.ts';
import { readTable, sampleRows, type TableRead, type TableSpot } from './readTable.ts';
import { readSignatureBlock } from './signatureBlock.ts';
import { splitSharedHeaders, splitSideBySide, withUnnamedColumns } from './tableColumns.ts';
import { repairSwitches, type RepairSwitches } from './repairSwitches.ts';
import { followsTable } from './tableBody.ts';
import { readTitleBlock } from './titleBlock.ts';
import { ANNEX_LABEL } from './titleWords.ts';

/** Finds every table of `source` (text already decoded, see decodeLegacyText) and what each row and column of it is. */
export function detectTables(source: RawSource, options: ImportOptions = {}): ImportReport {
  const all = source.sheets.flatMap((sheet, index) => tablesOfPage(pageOf(sheet, index), options));
  const isVisible = (table: ImportedTable): boolean => table.sheetVisibility === 'visible';
  const visible = all.filter(isVisible);
  const pool = visible.length > 0 ? visible : all;
  const chosen = new Set(options.headersAt?.map(headedTableId));
  const annexes = all.filter((table) => chosen.has(table.id) || (table.kind === 'annex' && pool.includes(table)));
  const wanted = options.onlyTables?.flatMap((id) => all.filter((table) => table.id === id));
  const tables = withCommonSignature(wanted ?? (annexes.length > 0 ? annexes : pool));
  const otherTables = all.filter((table) => !tables.some((taken) => taken.id === table.id));
  const warnings: Notice[] = [
    ...source.notes,
    ...otherTables.map((table): Notice => ({
      code: isVisible(table) ? 'other-table-left-out' : 'hidden-sheet-left-out',
      values: { sheet: table.sheet ?? '', rows: table.records.length },
      where: { sheet: table.sheet },
    })),
    ...tables.flatMap((table) => table.notices),
  ];
  return { format: source.format, tables, otherTables, warnings, repairs: tables.flatMap((table) => table.repairs) };
}

/** Annexes on several sheets are signed once, below the last. */
function withCommonSignature(tables: readonly ImportedTable[]): ImportedTable[] {
  return tables.map((table, at) => {
    const later = tables.slice(at + 1).find((other) => other.metadata.signer !== undefined)?.metadata;
    if (table.metadata.signer !== undefined || table.metadata.authority !== undefined || !later) return table;
    const { signer, authority, recipients } = later;
    return { ...table, metadata: { ...pickDefined({ signer, authority, recipients }), ...table.metadata } };
  });
}

function tablesOfPage(page: Page, options: ImportOptions): ImportedTable[] {
  const switches = repairSwitches(options);
  const worded = findHeaderBlocks(page);
  const chosen = headersByUser(page, options.headersAt);
  const headerless = worded.length === 0 ? readWithoutHeader(page, chosen, options, switches) : [];
  const headed = headerless.length > 0 ? readBlocks(page, chosen, options, switches) : readHeaded(page, worded, chosen, options, switches);
  return withSurroundings(page, [...headerless, ...headed]);
}

interface Placed extends TableRead {
  readonly first: number;
}

function readHeaded(
  page: Page,
  worded: readonly HeaderBlock[],
  chosen: readonly HeaderBlock[],
  options: ImportOptions,
  switches: RepairSwitches,
): Placed[] {
  const taken = new Set(worded.map((block) => page.rows[block.first]?.block));
  const plain = findPlainHeaders(page).filter((block) => !taken.has(page.rows[block.first]?.block) && !followsTable(page, block.first));
  return readBlocks(page, withHeadersByUser(page, { worded, plain, chosen }), options, switches);
}

function readBlocks(page: Page, blocks: readonly HeaderBlock[], options: ImportOptions, switches: RepairSwitches): Placed[] {
  const found: Placed[] = [];
  const repeated = new Set<HeaderBlock>();
  blocks.forEach((block, at) => {
    if (repeated.has(block)) return;
    const read = block.chosen ? readChosenBlock : readBlock;
    const reads = read(page, block, blocks.slice(at + 1), options, switches);
    for (const { body } of reads) for (const again of body.repeated) repeated.add(again);
    found.push(...reads.map((each) => ({ ...each, first: block.first })));
  });
  return found;
}

/** The tables under one header block: one, or several side by side. */
function readBlock(
  page: Page,
  block: HeaderBlock,
  later: readonly HeaderBlock[],
  options: ImportOptions,
  switches: RepairSwitches,
): TableRead[] {
  const start = block.last + 1;
  const rows = sampleRows(page, start, later[0]);
  const named = splitSharedHeaders(readHeaderColumns(page, block), rows);
  const groups = splitSideBySide(page, page.rows[block.first]?.block ?? 0, named);
  return groups.flatMap((group) => {
    if (group.columns.length < 2) return [];
    const columns = groups.length > 1 ? group.columns : withUnnamedColumns(group.columns, rows);
    const spot: TableSpot = { page, block, start, columns, helpers: group.helpers, later, choice: undefined, switches };
    const read = readTable(spot);
    const choice = choiceFor(options, read.table);
    if (!choice) return [read];
    return [readAsChosen(spot, choice, read.table.id)];
  });
}

/** The one table under a header that the user pointed to; none under a row without text. */
function readChosenBlock(
  page: Page,
  block: HeaderBlock,
  later: readonly HeaderBlock[],
  options: ImportOptions,
  switches: RepairSwitches,
): TableRead[] {
  const columns = columnsUnder(page, block, later);
  if (columns.length === 0) return [];
  const spot: TableSpot = { page, block, start: block.last + 1, columns, helpers: [], later, choice: undefined, switches };
  const read = readTable(spot);
  const id = headedTableId({ sheet: page.index, row: page.rows[block.first]?.number ?? 0 });
  return [readAsChosen(spot, choiceFor(options, { ...read.table, id }) ?? {}, id)];
}

function columnsUnder(page: Page, block: HeaderBlock, later: readonly HeaderBlock[]): TableSpot['columns'] {
  const rows = sampleRows(page, block.last + 1, later[0]);
  return withUnnamedColumns(splitSharedHeaders(readHeaderColumns(page, block), rows), rows);
}

/** The table again, with the user's corrections; it keeps its id, so that they go on naming it. */
function readAsChosen(spot: TableSpot, choice: TableChoice, id: string): TableRead {
  const { page, later } = spot;
  const chosen = choice.headerRows ? blockOfRows(page, choice.headerRows) : null;
  const { guesses: _guesses, ...headed } = spot;
  const again = readTable(
    chosen ? { ...headed, block: chosen, start: chosen.last + 1, columns: columnsUnder(page, chosen, later), choice } : { ...spot, choice },
  );
  return { ...again, table: { ...again.table, id } };
}

const choiceFor = (options: ImportOptions, table: Pick<ImportedTable, 'id' | 'fingerprint'>): TableChoice | undefined =>
  options.choices?.[table.id] ?? options.choices?.[table.fingerprint];

function blockOfRows(page: Page, rows: readonly [number, number]): HeaderBlock | null {
  const first = page.rows.findIndex((row) => row.number === rows[0]);
  const last = page.rows.findIndex((row) => row.number === rows[1]);
  return first >= 0 && last >= first ? { first, last } : null;
}

/** Where the user named a header above the rows, they are no table without one. */
function readWithoutHeader(page: Page, chosen: readonly HeaderBlock[], options: ImportOptions, switches: RepairSwitches): Placed[] {
  const table = readHeaderless(page);
  if (!table || chosen.some((block) => block.first <= table.start)) return [];
  const spot: TableSpot = {
    page,
    block: null,
    start: table.start,
    columns: table.columns,
    helpers: [],
    guesses: table.guesses,
    later: chosen,
    choice: undefined,
    switches,
  };
  const read = readTable(spot);
  const choice = choiceFor(options, read.table);
  return [{ ...(choice ? readAsChosen(spot, choice, read.table.id) : read), first: table.start }];
}

/** Adds titles from above and signatures from below each table. What stands once on a page counts for all its tables. */
function withSurroundings(page: Page, reads: readonly Placed[]): ImportedTable[] {
  let letterhead: AnnexMetadata = {};
  const signatures = reads.map((read) => {
    const next = reads.find((other) => other.first > read.first);
    return readSignatureBlock(page.rows.slice(read.body.end, next?.first ?? page.rows.length));
  });
  return reads.map((read, at) => {
    const before = reads.filter((other) => other.first < read.first);
    const from = Math.max(0, ...before.map((other) => other.body.end));
    const own = readTitleBlock(page.rows.slice(from, read.first));
    const { issuingBody, parentBody, number, place, dateLine, attachedTo } = { ...letterhead, ...own };
    letterhead = pickDefined({ issuingBody, parentBody, number, place, dateLine, attachedTo });
    const signature =
      signatures.slice(at).find((each) => each.authority !== undefined || each.signer !== undefined) ?? signatures[at] ?? {};
    const label = own.annexLabel === undefined && page.name !== null && ANNEX_LABEL.test(page.name) ? { annexLabel: page.name.trim() } : {};
    return { ...read.table, metadata: { ...letterhead, ...own, ...label, ...signature } };
  });
}

function pickDefined(values: { readonly [K in keyof AnnexMetadata]: AnnexMetadata[K] | undefined }): AnnexMetadata {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
