// Does everything with an annex that a user can do: opens, checks, repairs, runs every command there and back, exports in every format.
import { isDeepStrictEqual } from 'node:util';
import type { AnnexDocument } from '#shared/annex/model.ts';
import { freshCopy } from '#shared/annex/freshCopy.ts';
import type { Selection } from '#shared/annex/selection.ts';
import { openState, toDocument, type AnnexState } from '#shared/annex/state.ts';
import { timeColumns } from '#shared/annex/timeColumns.ts';
import { editsOfFixes } from '#shared/check/annexRepairs.ts';
import { checkAnnex } from '#shared/check/engine/checkAnnex.ts';
import { scoreAnnex } from '#shared/check/engine/score.ts';
import { addColumn, changeColumns, freezeColumns, moveColumn, removeColumn } from '#shared/commands/columns.ts';
import type { Command } from '#shared/commands/command.ts';
import { editCells } from '#shared/commands/editCells.ts';
import { editHead } from '#shared/commands/editHead.ts';
import { DOCUMENT_COMMANDS } from '#shared/commands/menu.ts';
import { moveRowsTo } from '#shared/commands/moveRows.ts';
import { appendContents, replaceContents } from '#shared/commands/replaceContents.ts';
import { sortRows } from '#shared/commands/sortRows.ts';
import { writeAnnexDocx } from '#shared/export/docx/writeAnnexDocx.ts';
import { checkIssue, mayIssue } from '#shared/export/issueCheck.ts';
import { issuedCopy } from '#shared/export/issuedCopy.ts';
import { isEmptyCopy } from '#shared/export/emptyCopy.ts';
import { toCsv } from '#shared/export/toCsv.ts';
import { toHtml } from '#shared/export/toHtml.ts';
import { toInterchangeJson } from '#shared/export/toInterchangeJson.ts';
import { writeAnnexWorkbook } from '#shared/export/xlsx/writeAnnexWorkbook.ts';
import { composeAnnex } from '#shared/paper/composeAnnex.ts';
import { printPage } from '#shared/paper/printPage.ts';
import { DEFAULT_SETTINGS } from '#shared/paper/settings.ts';
import { apply } from '#shared/patch/apply.ts';
import { invert } from '#shared/patch/invert.ts';
import { fromAnnexJson, toAnnexJson } from '#shared/store/annexJson.ts';
import { countingIds } from './annexes.ts';

/** What failed: where, and with which words. */
export interface Fault {
  readonly stage: string;
  readonly message: string;
}

type Stage = readonly [name: string, act: () => unknown];

function selectionsIn({ columns, rows }: AnnexDocument): Selection[] {
  const [first, second, third] = rows;
  const columnId = columns.at(-1)?.id ?? '';
  const of = (...ids: (string | undefined)[]): Selection => {
    const rowIds = ids.flatMap((id) => id ?? []);
    return { rowIds, columnIds: [columnId], ...(rowIds[0] === undefined ? {} : { active: { rowId: rowIds[0], columnId } }) };
  };
  return [of(), of(first?.id), of(second?.id, third?.id), of(rows.at(-1)?.id)];
}

/** A cell that was never filled and one that was emptied are alike. */
const withoutEmptyCells = (document: AnnexDocument) => ({
  ...document,
  rows: document.rows.map((row) => ({
    ...row,
    cells: Object.entries(row.cells)
      .filter(([, text]) => text !== '')
      .toSorted(),
  })),
});

const isSame = (one: AnnexDocument, other: AnnexDocument): boolean => isDeepStrictEqual(withoutEmptyCells(one), withoutEmptyCells(other));

function thereAndBack<Args>(document: AnnexDocument, selection: Selection, command: Command<Args>, args: Args): void {
  const state = openState(document);
  const context = { state, selection, newId: countingIds('new') };
  if (command.when && !command.when(context)) return;
  const result = command.run(context, args);
  if (!result) return;
  apply(state, result.patch);
  const after = openState(toDocument(state));
  apply(state, invert(result.patch));
  if (!isSame(toDocument(state), document)) throw new Error('undo gives another annex');
  apply(state, result.patch);
  if (!isSame(toDocument(state), toDocument(after))) throw new Error('redo gives another annex');
}

function commandStages(document: AnnexDocument): Stage[] {
  const { columns, rows } = document;
  const [row] = rows;
  const edits = columns.flatMap(({ id }) => (row ? [{ rowId: row.id, columnId: id, text: 'Sở Nội vụ' }] : []));
  const any: Stage[] = selectionsIn(document).flatMap((selection) => [
    ...DOCUMENT_COMMANDS.map((command): Stage => [`command ${command.id}`, () => thereAndBack(document, selection, command, undefined)]),
    ['command addColumn', () => thereAndBack(document, selection, addColumn, { header: 'Ghi chú' })],
    ['command moveRowsTo', () => thereAndBack(document, selection, moveRowsTo, { index: 0 })],
  ]);
  const none: Selection = { rowIds: [], columnIds: [] };
  return [
    ...any,
    ['command editCells', () => thereAndBack(document, none, editCells, { edits, append: [{ [columns[0]?.id ?? '']: 'x' }] })],
    ['command editHead', () => thereAndBack(document, none, editHead, { title: 'Khác', signature: null })],
    ['command sortRows', () => thereAndBack(document, none, sortRows, { compare: (a, b) => (a.id < b.id ? 1 : -1) })],
    [
      'command replaceContents',
      () => thereAndBack(document, none, replaceContents, { document: freshCopy(document, countingIds('other')) }),
    ],
    ['command appendContents', () => thereAndBack(document, none, appendContents, { document })],
    ...columns.slice(0, 3).flatMap(({ id }): Stage[] => [
      ['command removeColumn', () => thereAndBack(document, none, removeColumn, { columnId: id })],
      ['command moveColumn', () => thereAndBack(document, none, moveColumn, { columnId: id, index: columns.length })],
      ['command freezeColumns', () => thereAndBack(document, none, freezeColumns, { columnId: id })],
      [
        'command changeColumns',
        () => thereAndBack(document, none, changeColumns, [{ columnId: id, change: { header: 'x', groups: ['y'] } }]),
      ],
    ]),
  ];
}

function textStages(document: AnnexDocument): Stage[] {
  const state = (): AnnexState => openState(document);
  return [
    ['open', state],
    [
      'check',
      () => {
        const findings = checkAnnex(document, { today: '2025-06-01' });
        scoreAnnex(document, findings);
        editsOfFixes(findings, document);
        mayIssue(checkIssue(document, findings), document);
      },
    ],
    ['times', () => timeColumns(document)],
    [
      'json',
      () => {
        const again = fromAnnexJson(toAnnexJson(document));
        if (!again.ok) throw new Error(`own copy: ${again.error}`);
      },
    ],
    ['copy', () => freshCopy(document, countingIds('copy'))],
    ['structuredClone', () => structuredClone(document)],
    ...(['draft', 'issue'] as const).flatMap((purpose): Stage[] => {
      const settings = { ...DEFAULT_SETTINGS, purpose };
      return [
        ...(isEmptyCopy(document, 'csv', purpose) ? [] : [['csv', () => toCsv(document, purpose)] as const]),
        ...(isEmptyCopy(document, 'json', purpose)
          ? []
          : [['interchange', () => JSON.stringify(toInterchangeJson([document], 'a.xlsx', purpose))] as const]),
        ...(isEmptyCopy(document, 'html', purpose)
          ? []
          : ([
              ['html', () => toHtml(document, settings)],
              ['print', () => printPage(composeAnnex(document, settings), '')],
            ] satisfies Stage[])),
      ];
    }),
    ['issued copy', () => issuedCopy(document)],
  ];
}

const officeStages = (document: AnnexDocument): Stage[] =>
  isEmptyCopy(document, 'xlsx', 'draft')
    ? []
    : [
        ['xlsx', () => writeAnnexWorkbook([document], { settings: DEFAULT_SETTINGS, created: 0 })],
        ['docx', () => writeAnnexDocx([document], { settings: DEFAULT_SETTINGS, created: 0 })],
      ];

/** Every exception; none for an annex that can be worked with. `office`: also the writers of Office files, which take longest. */
export async function faultsOf(document: AnnexDocument, office: boolean): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const [stage, act] of [...textStages(document), ...commandStages(document), ...(office ? officeStages(document) : [])]) {
    try {
      await act();
    } catch (error) {
      faults.push({ stage, message: error instanceof Error ? error.message : String(error) });
    }
  }
  return faults;
}
