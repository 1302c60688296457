// The tasks along the years as HTML: one table for the screen and for one sheet of A4 on its side. All text is escaped; the
// drawing is SVG in parts of its lane, without style attributes, which the page's policy forbids in markup.
import { scaleMarks, type Band, type Timeline, type TimelineLine, type WhyUndated } from './timeline.ts';
import { escapeHtml } from '../paper/escapeHtml.ts';

/** A row of the picture; a task without a line in the timeline is listed apart with its words. */
export interface TimelineRow {
  readonly id: string;
  readonly kind: 'section' | 'task';
  readonly number: string;
  readonly subject: string;
  readonly lead: string;
  /** The time as typed, and what is said of reports. */
  readonly words: string;
  readonly report: string;
}

interface TimelineWords {
  readonly heading: string;
  readonly subtitle: string;
  readonly columns: { readonly number: string; readonly task: string; readonly lead: string; readonly times: string };
  readonly undated: string;
  readonly why: Readonly<Record<WhyUndated, string>>;
  readonly legend: Readonly<Record<'span' | 'deadline' | 'recurring' | 'open' | 'report', string>>;
  readonly today: string;
}

export interface TimelinePicture {
  readonly timeline: Timeline;
  readonly rows: readonly TimelineRow[];
  readonly words: TimelineWords;
}

const percent = (place: number): string => `${Math.round(place * 100_000) / 1000}%`;

const at = (place: number, drawing: string): string => `<svg x="${percent(place)}" overflow="visible">${drawing}</svg>`;

const upright = (className: string, place: number): string =>
  `<line class="${className}" x1="${percent(place)}" x2="${percent(place)}" y1="0" y2="100%"/>`;

const ARROW = '<path class="arrow" d="M-10 -5 L-2 0 L-10 5"/>';
const REPORT = '<path class="report" d="M0 -5 L5 0 L0 5 L-5 0 Z"/>';
const DUE = '<line class="due" x1="-1" x2="-1" y1="-6" y2="6"/>';
/** The least that a band is drawn with, so that a single day is seen. */
const LEAST = 0.004;

function bandMarkup({ from, to, look, goesOn }: Band): string {
  const width = Math.max(LEAST, to - from);
  const thin = look === 'span' ? [-5, 10] : [-2.5, 5];
  const box = `<rect class="band ${look}" x="${percent(from)}" width="${percent(width)}" y="${thin[0]}" height="${thin[1]}" rx="2"/>`;
  return box + (look === 'deadline' ? at(from + width, DUE) : '') + (goesOn ? at(1, ARROW) : '');
}

function laneMarkup(grid: string, line: TimelineLine | undefined): string {
  const drawn = line
    ? line.bands.map(bandMarkup).join('') +
      line.ticks.map((place) => at(place, '<line class="tick" x1="-1" x2="-1" y1="-5" y2="5"/>')).join('') +
      line.reports.map((place) => at(place, REPORT)).join('')
    : '';
  return `<svg class="lane" width="100%" height="100%" aria-hidden="true">${grid}<svg y="50%" width="100%" height="1" overflow="visible">${drawn}</svg></svg>`;
}

const QUARTERS = ['', 'I', 'II', 'III', 'IV'];

function scaleMarkup(timeline: Timeline): string {
  const marks = scaleMarks(timeline);
  const years = timeline.lastYear - timeline.firstYear + 1;
  const everyYears = timeline.quarters || years <= 16 ? 1 : 5;
  const labels = marks.map(({ at: place, year, quarter }, index) => {
    const next = marks.slice(index + 1).find((mark) => mark.year !== undefined)?.at ?? 1;
    const half = ((marks[index + 1]?.at ?? 1) - place) / 2;
    const shown = year !== undefined && (year - timeline.firstYear) % everyYears === 0;
    const yearLabel = shown ? `<text class="year-label" x="${percent(place + (next - place) / 2)}" y="14">${year}</text>` : '';
    const quarterLabel = quarter === undefined ? '' : `<text x="${percent(place + half)}" y="29">${QUARTERS[quarter]}</text>`;
    return yearLabel + quarterLabel;
  });
  return `<svg class="scale" width="100%" height="34" aria-hidden="true">${gridMarkup(timeline)}${labels.join('')}</svg>`;
}

const gridMarkup = (timeline: Timeline): string =>
  scaleMarks(timeline)
    .map(({ at: place, year }) => upright(year === undefined ? 'quarter' : 'year', place))
    .join('') + (timeline.today === null ? '' : upright('today', timeline.today));

function rowMarkup(row: TimelineRow, time: string, clickable: boolean): string {
  const subject = escapeHtml(row.subject);
  const name = clickable
    ? `<button type="button" class="go" data-row="${escapeHtml(row.id)}" title="${subject}">${subject}</button>`
    : `<span class="go">${subject}</span>`;
  if (row.kind === 'section')
    return `<tr class="section"><td>${escapeHtml(row.number)}</td><th colspan="3" scope="rowgroup">${name}</th></tr>`;
  return (
    `<tr><td>${escapeHtml(row.number)}</td><th scope="row">${name}</th>` +
    `<td class="lead"><span>${escapeHtml(row.lead)}</span></td><td class="time">${time}</td></tr>`
  );
}

function legendMarkup({ words, timeline }: TimelinePicture): string {
  const sample = (drawing: string): string =>
    `<svg class="sample" viewBox="0 -7 34 14" width="34" height="14" aria-hidden="true">${drawing}</svg>`;
  const bar = (look: string, y: number, height: number): string =>
    `<rect class="band ${look}" x="1" width="31" y="${y}" height="${height}" rx="2"/>`;
  const entries: [string, string][] = [
    [bar('span', -5, 10), words.legend.span],
    [`${bar('deadline', -2.5, 5)}<line class="due" x1="31" x2="31" y1="-6" y2="6"/>`, words.legend.deadline],
    [
      `${bar('recurring', -2.5, 5)}<line class="tick" x1="11" x2="11" y1="-5" y2="5"/><line class="tick" x1="23" x2="23" y1="-5" y2="5"/>`,
      words.legend.recurring,
    ],
    [`${bar('open', -2.5, 5)}<path class="arrow" d="M25 -5 L33 0 L25 5"/>`, words.legend.open],
    ['<path class="report" d="M17 -5 L22 0 L17 5 L12 0 Z"/>', words.legend.report],
    ...(timeline.today === null ? [] : [['<line class="today" x1="17" x2="17" y1="-7" y2="7"/>', words.today] as [string, string]]),
  ];
  return `<p class="legend">${entries.map(([drawing, label]) => `<span>${sample(drawing)}${escapeHtml(label)}</span>`).join('')}</p>`;
}

/** The picture as a piece of HTML. `clickable`: rows carry buttons with `data-row`. */
export function timelineMarkup(picture: TimelinePicture, clickable: boolean): string {
  const { timeline, rows, words } = picture;
  const grid = gridMarkup(timeline);
  const lines = new Map(timeline.lines.map((line) => [line.id, line]));
  const undated = new Map(timeline.undated.map(({ id, why }) => [id, why]));
  const placed = rows.filter((row) => row.kind === 'section' || lines.has(row.id));
  const dated = placed.filter((row, index) => row.kind === 'task' || placed[index + 1]?.kind === 'task');
  const laid = dated.map((row) =>
    rowMarkup(row, `${laneMarkup(grid, lines.get(row.id))}<span class="unseen">${escapeHtml(row.words)}</span>`, clickable),
  );
  const apart = rows
    .filter((row) => undated.has(row.id))
    .map((row) => {
      const why = words.why[undated.get(row.id) ?? 'noDate'];
      const quoted = [row.words, row.report].filter((words) => words.trim() !== '').map((words) => `<q>${escapeHtml(words.trim())}</q> `);
      return rowMarkup(row, `<span class="said">${quoted.join('· ')}<em>${escapeHtml(why)}</em></span>`, clickable);
    });
  const { columns } = words;
  return (
    `<div class="timeline"><div class="head"><h2>${escapeHtml(words.heading)}</h2><p>${escapeHtml(words.subtitle)}</p></div>` +
    `<table><thead><tr><th scope="col" class="number">${escapeHtml(columns.number)}</th><th scope="col" class="task">${escapeHtml(columns.task)}</th>` +
    `<th scope="col" class="lead">${escapeHtml(columns.lead)}</th><th scope="col" class="time"><span class="unseen">${escapeHtml(columns.times)}</span>${scaleMarkup(timeline)}</th></tr></thead>` +
    `<tbody>${laid.join('')}</tbody>` +
    (apart.length === 0
      ? ''
      : `<tbody><tr class="section apart"><th colspan="4" scope="rowgroup">${escapeHtml(words.undated)}</th></tr>${apart.join('')}</tbody>`) +
    `</table>${legendMarkup(picture)}</div>`
  );
}
