// Reads what stands over a table: issuing body, number, annex label and title, "(Kèm theo …)", place and date. Text as shown.
import { isCapitals } from './capitals.ts';
import type { AnnexMetadata } from './importReport.ts';
import type { PageRow } from './page.ts';
import {
  ANNEX_LABEL,
  ATTACHED,
  DATE_LINE,
  DOCUMENT_NUMBER,
  DRAFT,
  DRAWN_LINE,
  FORM_LABEL,
  FORM_REMARK,
  MOTTO,
  NATION,
  PAGE_NUMBER,
  TABLE_NAME,
} from './titleWords.ts';
import { issuerIn, numberIn } from './attachedDocument.ts';
import { collapseSpace } from '../text/normalize.ts';

interface Line {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** Lines of one cell share it. */
  readonly cell: number;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** More running text than this over a table is the plan itself, not a title block. */
const FARTHEST_TITLE = 14;
const CONTINUES_NAME = /^(?:TỈNH|THÀNH\s+PHỐ|TP\.?|HUYỆN|QUẬN|THỊ\s+XÃ|XÃ|PHƯỜNG|ĐẶC\s+KHU|VÀ|KHU\s+VỰC|VIỆT\s+NAM)(?![\p{L}])/iu;

/** `rows`: what lies between the table before and this one. */
export function readTitleBlock(rows: readonly PageRow[]): AnnexMetadata {
  const lines = linesOf(rows);
  const metadata: Mutable<AnnexMetadata> = {};
  const rest = readLetterhead(lines, metadata);
  readTitles(rest, metadata);
  if (metadata.issuingBody === undefined && metadata.attachedTo !== undefined) {
    const issuer = issuerIn(metadata.attachedTo);
    if (issuer) metadata.issuingBody = issuer;
  }
  if (metadata.number === undefined && metadata.attachedTo !== undefined) {
    const number = numberIn(metadata.attachedTo);
    if (number) metadata.number = number;
  }
  return metadata;
}

function linesOf(rows: readonly PageRow[]): Line[] {
  let cellNumber = 0;
  return rows.flatMap((row) =>
    row.cells.flatMap((cell) => {
      cellNumber++;
      const parts = cell.text.split(/\n|\t+|(?<! ) {16,}(?=\p{Lu})/u).map(collapseSpace);
      return parts.flatMap((text, at) =>
        text === '' || DRAWN_LINE.test(text) ? [] : [{ text, row: row.number + at / 100, column: cell.column, cell: cellNumber }],
      );
    }),
  );
}

/** Takes the national heading and what stands beside it; gives the lines that are left. */
function readLetterhead(lines: readonly Line[], metadata: Mutable<AnnexMetadata>): Line[] {
  const nation = lines.find((line) => NATION.test(line.text));
  const motto = lines.find((line) => MOTTO.test(line.text));
  const rest: Line[] = [];
  const bodies: Line[] = [];
  const head = nation ?? motto;
  const numberLine = lines.find((line) => DOCUMENT_NUMBER.test(line.text) && !ATTACHED.test(line.text));
  const dateLine = lines.find(
    (line) => DATE_LINE.test(line.text) && !ATTACHED.test(line.text) && line.text.length < 80 && !DOCUMENT_NUMBER.test(line.text),
  );
  const titlesFrom = lines.find((line) => [ANNEX_LABEL, FORM_LABEL, ATTACHED].some((pattern) => pattern.test(line.text)));
  for (const line of lines) {
    if (line === nation || line === motto || DRAFT.test(line.text)) continue;
    if (line === numberLine) {
      metadata.number = line.text;
      continue;
    }
    if (line === dateLine) {
      metadata.dateLine = line.text;
      const place = /^([^,]{2,60}),\s*(?:ngày|\.|…)/iu.exec(line.text)?.[1];
      if (place && !/^[.…\s]+$/u.test(place)) metadata.place = place;
      continue;
    }
    const beside =
      head && Math.floor(line.row) <= Math.floor(Math.max(head.row, numberLine?.row ?? 0, motto?.row ?? 0)) && line.column < head.column;
    const over = !head && numberLine && line.row < numberLine.row && line.column === numberLine.column;
    if ((beside || over) && (!titlesFrom || line.row < titlesFrom.row) && !ANNEX_LABEL.test(line.text)) bodies.push(line);
    else rest.push(line);
  }
  if (!head && bodies.length === 0) takeBodiesWithoutHeading(rest, bodies, titlesFrom);
  const names = joinNames(bodies.map((line) => line.text));
  const issuing = names.at(-1);
  const parent = names.length > 1 ? names.slice(0, -1).join(' ') : undefined;
  if (issuing) metadata.issuingBody = issuing;
  if (parent) metadata.parentBody = parent;
  return rest;
}

/** Names in capitals at the left edge of the first rows, with the titles standing further right or below "PHỤ LỤC". */
function takeBodiesWithoutHeading(rest: Line[], bodies: Line[], titlesFrom: Line | undefined): void {
  const first = rest[0];
  if (!first) return;
  const isBody = (line: Line): boolean =>
    line.column === first.column &&
    isCapitals(line.text) &&
    /^(?:ỦY BAN|UỶ BAN|UBND|HĐND|HỘI ĐỒNG|BỘ|SỞ|CHI CỤC|CỤC|TỔNG CỤC|TỈNH ỦY|ĐẢNG|PHÒNG|TRƯỜNG|TRUNG TÂM|VĂN PHÒNG|BAN|HẢI QUAN|VIỆN|ĐẠI HỌC|HỌC VIỆN|CÔNG AN)\s/iu.test(
      line.text,
    );
  const until = titlesFrom?.row ?? Number.POSITIVE_INFINITY;
  const goesOn = (line: Line): boolean => bodies.length > 0 && line.column === first.column && CONTINUES_NAME.test(line.text);
  for (let line = rest[0]; line && (isBody(line) || goesOn(line)) && line.row < until && bodies.length < 5; line = rest[0]) {
    bodies.push(line);
    rest.shift();
  }
}

/** "ỦY BAN NHÂN DÂN" + "TỈNH LAI CHÂU" is one name on two lines. */
function joinNames(lines: readonly string[]): string[] {
  const names: string[] = [];
  for (const line of lines) {
    const before = names.at(-1);
    if (before !== undefined && CONTINUES_NAME.test(line)) names[names.length - 1] = `${before} ${line}`;
    else names.push(line);
  }
  return names;
}

function readTitles(lines: readonly Line[], metadata: Mutable<AnnexMetadata>): void {
  const useful = lines.filter((line) => !FORM_REMARK.test(line.text) && !PAGE_NUMBER.test(line.text));
  const labelAt = useful.findLastIndex(
    (line) =>
      ANNEX_LABEL.test(line.text) && line.text.length <= 250 && !ATTACHED.test(line.text) && !/^phụ lục (?:này|ban)/iu.test(line.text),
  );
  const form = labelAt < 0 ? lines.findLast((line) => FORM_LABEL.test(line.text)) : undefined;
  const near = labelAt >= 0 ? useful.slice(labelAt) : lastTitleLines(useful);
  const attachedAt = near.findIndex((line) => ATTACHED.test(line.text));
  if (attachedAt >= 0) metadata.attachedTo = joinUntilClosed(near.slice(attachedAt));
  const titles = near.slice(0, attachedAt < 0 ? near.length : attachedAt).map((line) => line.text);
  const label = form ? splitLabel(form.text, FORM_LABEL) : labelAt >= 0 ? splitLabel(titles[0] ?? '', ANNEX_LABEL) : null;
  const first = label?.label ?? titles[0];
  if (first === undefined) return;
  metadata.annexLabel = first;
  const title = [label?.title ?? '', ...titles.slice(form ? 0 : 1)].filter((text) => text !== '').join(' ');
  if (title !== '') metadata.annexTitle = title;
}

/** "NỘI DUNG PHÂN CÔNG CHI TIẾT NHƯ SAU:" leads over to the table; what the table is called stands further up, in capitals. */
function titleOverIntroduction(lines: readonly Line[]): Line[] | null {
  if (!lines.at(-1)?.text.endsWith(':')) return null;
  const isTitle = ({ text }: Line): boolean => isCapitals(text) && !text.endsWith(':');
  const at = lines.findLastIndex((line) => isTitle(line) && TABLE_NAME.test(line.text));
  if (at < 0) return null;
  const from = lines.slice(at);
  const end = from.findIndex((line, index) => !isTitle(line) || Math.floor(line.row) - Math.floor(from[index - 1]?.row ?? line.row) > 1);
  return end < 0 ? from : from.slice(0, end);
}

/** Without "Phụ lục": the lines above the table up to a gap in the rows, never the running text of a plan. */
function lastTitleLines(lines: readonly Line[]): Line[] {
  const over = titleOverIntroduction(lines);
  if (over) return over;
  const attachedAt = lines.findLastIndex((line) => ATTACHED.test(line.text));
  const end = attachedAt >= 0 ? attachedAt : lines.length;
  let from = end;
  while (from > 0) {
    const line = lines[from - 1] as Line;
    const below = lines[from];
    if (line.text.length > 300 || end - from >= FARTHEST_TITLE || (below && from < end && Math.floor(below.row) - Math.floor(line.row) > 1))
      break;
    if (/[.;:]$/u.test(line.text) && !line.text.endsWith(')') && line.text.length > 60) break;
    from--;
  }
  return lines.slice(from);
}

/** "PHỤ LỤC I. DANH MỤC NHIỆM VỤ" → label and title. */
function splitLabel(text: string, pattern: RegExp): { readonly label: string; readonly title: string } {
  const label = pattern.exec(text)?.[0] ?? text;
  const title = text
    .slice(label.length)
    .replace(/^\s*[.:–-]\s*/u, '')
    .trim();
  return { label: collapseSpace(label), title };
}

function joinUntilClosed(lines: readonly Line[]): string {
  const taken: string[] = [];
  for (const line of lines) {
    taken.push(line.text);
    if (!taken[0]?.startsWith('(') || line.text.includes(')')) break;
  }
  return taken.join(' ');
}
