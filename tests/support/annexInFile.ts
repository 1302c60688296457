// An annex together with the file it was read from, and edits that a person makes: for tests of the way back into that file.
import type { AnnexDocument, Row } from '#shared/annex/model.ts';
import { renumberedRows } from './renumberedRows.ts';
import { createTemplateLink } from '#shared/template/createTemplateLink.ts';
import type { TemplateLink } from '#shared/template/templateLink.ts';
import { decodeLegacyText } from '#shared/recognise/decodeLegacyText.ts';
import type { ImportedTable } from '#shared/recognise/importReport.ts';
import { readSource } from '#shared/read/readSource.ts';
import { toAnnexDocuments } from '#shared/recognise/toAnnexDocument.ts';
import { understandSource } from '#shared/recognise/understandSource.ts';

export interface AnnexInFile {
  readonly document: AnnexDocument;
  readonly link: TemplateLink;
  readonly table: ImportedTable;
}

/** Every annex of a file with its link; empty where the file gives no table or is not written in place. */
export async function annexesInFile(bytes: Uint8Array): Promise<AnnexInFile[]> {
  const read = await readSource(bytes);
  if (!read.ok) return [];
  const { source } = decodeLegacyText(read.value);
  const report = understandSource(read.value);
  if (!report.ok) return [];
  const { tables, otherTables } = report.value;
  let next = 0;
  const documents = toAnnexDocuments(tables, { fileName: 'tệp', format: source.format }, () => `id${(next += 1)}`);
  return documents.flatMap((document, index) => {
    const table = tables[index]!;
    const link = createTemplateLink(source, [table], document, [...tables, ...otherTables]);
    return link ? [{ document, link, table }] : [];
  });
}

/** What a row says, by the place of the columns: ids differ from one reading to the next. */
export function shownRows(document: AnnexDocument): string[] {
  // The number of a section may stand in a column of its own beside the order column, as a copy of it.
  const ids = document.columns.map(({ id, role }, index) =>
    role === 'order' && index !== document.columns.findLastIndex((each) => each.role === 'order') ? null : id,
  );
  return document.rows.map((row) => {
    const texts = ids.flatMap((id) => (id === null ? [] : [(row.cells[id] ?? '').trim()]));
    return `${row.kind === 'band' ? 'section' : row.kind} | ${texts.join(' | ')}`;
  });
}

/** A number from 0 up to `below`. */
export type Pick = (below: number) => number;

/** The same numbers for the same seed. */
export function seededPick(seed: number): Pick {
  let state = seed >>> 0 || 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A few edits of the kind that people make, each leaving what detection can tell apart; `steps` of them. */
export function editedAnnex(document: AnnexDocument, pick: Pick, steps = 6): AnnexDocument {
  let rows = [...document.rows];
  for (let step = 0; step < steps; step += 1) rows = edited(document, rows, pick, step);
  return pick(2) === 0 ? { ...document, rows } : { ...document, rows: renumberedRows(document, rows) };
}

function edited(document: AnnexDocument, rows: Row[], pick: Pick, step: number): Row[] {
  const tasks = rows.flatMap((row, index) => (row.kind === 'task' && row.level === 1 ? [index] : []));
  const at = tasks[pick(tasks.length)];
  const row = at === undefined ? undefined : rows[at];
  if (at === undefined || !row) return rows;
  const order = document.columns.findLast(({ role }) => role === 'order')?.id;
  const task = document.columns.find(({ role }) => role === 'task')?.id;
  const plain = document.columns.filter(({ role, hidden }) => role !== 'order' && !hidden);
  const column = plain[pick(plain.length)];
  if (!task || !column) return rows;
  switch (pick(6)) {
    case 0:
      return rows.with(at, { ...row, cells: { ...row.cells, [task]: `Nhiệm vụ sửa lần ${step}: rà soát, báo cáo <kết quả> & đề xuất` } });
    case 1:
      return rows.with(at, { ...row, cells: { ...row.cells, [column.id]: `Sửa lần ${step}` } });
    case 2:
      return tasks.length > 3 ? rows.toSpliced(at, 1) : rows;
    case 3: {
      const cells = Object.fromEntries(plain.map(({ id, role }) => [id, role === 'task' ? `Nhiệm vụ mới ${step}` : `Mới ${step} ${role}`]));
      const added: Row = { id: `new${step}`, kind: 'task', level: 1, cells: order ? { ...cells, [order]: String(90 + step) } : cells };
      return rows.toSpliced(at + 1, 0, added);
    }
    case 4: {
      const target = tasks[pick(tasks.length)] ?? at;
      return rows.toSpliced(at, 1).toSpliced(target, 0, row);
    }
    default: {
      if (!order || rows.every(({ kind }) => kind !== 'section')) return rows;
      const cells = { [order]: 'XX', [task]: `MỤC MỚI THÊM LẦN ${step}` };
      return rows.toSpliced(at, 0, { id: `section${step}`, kind: 'section', level: 1, cells });
    }
  }
}
