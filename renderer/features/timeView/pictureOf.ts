// Makes the timeline of the open annex: which rows it shows and what their time cells mean.
import type { Column, Row } from '#shared/annex/model.ts';
import { cellText, columnOfRole, rowOf, subjectColumn, type AnnexState } from '#shared/annex/state.ts';
import { timeColumns, type TimeColumns } from '#shared/annex/timeColumns.ts';
import type { TimelinePicture, TimelineRow } from '#shared/timeline/timelineMarkup.ts';
import { dayText, monthText } from '#shared/time/format.ts';
import { layOutTimeline, type Timeline, type TimelineTask } from '#shared/timeline/timeline.ts';
import type { Text } from '../../i18n/index.ts';
import type { AnnexReader } from '../../state/useAnnexReader.ts';

const shownDate = (iso: string): string => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${dayText(Number(day))}/${monthText(Number(month))}/${year}`;
};

const textsOf = (row: Row, columns: readonly Column[]): string[] => columns.map(({ id }) => cellText(row, id));

const joined = (texts: readonly string[]): string => texts.filter((text) => text.trim() !== '').join('; ');

/** Null if the annex has no task or no time column. `today`: ISO date. */
export function pictureOf(state: AnnexState, annex: AnnexReader, today: string, text: Text): TimelinePicture | null {
  const columns = timeColumns(state.head);
  const rows = state.order.map((id) => rowOf(state, id)).filter(({ kind }) => kind === 'section' || kind === 'task');
  const tasks = rows.filter(({ kind }) => kind === 'task').map((row) => taskOf(row, columns, annex));
  if (tasks.length === 0 || columns.times.length + columns.starts.length + columns.ends.length === 0) return null;
  const timeline = layOutTimeline(tasks, { today, planStart: annex.dates.earliest, period: annex.period });
  return {
    timeline,
    rows: rows.map(rowIn(state, columns)),
    words: wordsOf(state, timeline, tasks.length, today, text),
  };
}

/** The parsed time cells of a task. */
function taskOf(row: Row, { times, starts, ends, reports }: TimeColumns, annex: AnnexReader): TimelineTask {
  const read = (columns: readonly Column[]) => textsOf(row, columns).map((cell) => annex.time(cell));
  const [from] = read(starts.slice(0, 1));
  const [to] = read(ends.slice(0, 1));
  return {
    id: row.id,
    times: read(times),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    reports: read(reports).filter(({ kind }) => kind !== 'unknown'),
  };
}

/** Makes the label and the bar texts of a row. */
function rowIn({ head }: AnnexState, { times, starts, ends, reports }: TimeColumns): (row: Row) => TimelineRow {
  const order = columnOfRole(head, 'order');
  const lead = columnOfRole(head, 'lead');
  const subject = subjectColumn(head);
  return (row) => ({
    id: row.id,
    kind: row.kind === 'section' ? 'section' : 'task',
    number: order ? cellText(row, order.id) : '',
    subject: cellText(row, subject.id),
    lead: lead ? cellText(row, lead.id) : '',
    words: joined(textsOf(row, [...times, ...starts.slice(0, 1), ...ends.slice(0, 1)])),
    report: joined(textsOf(row, reports)),
  });
}

function wordsOf(
  { head }: AnnexState,
  { firstYear, lastYear }: Timeline,
  tasks: number,
  today: string,
  text: Text,
): TimelinePicture['words'] {
  const words = text.timeView;
  return {
    heading: words.heading(head.title.replace(/\s+/gu, ' ').trim() || text.start.untitled),
    subtitle: words.subtitle(tasks, firstYear, lastYear),
    columns: words.columns,
    undated: words.undated,
    why: words.why,
    legend: words.legend,
    today: words.today(shownDate(today)),
  };
}
