// The open annex as a picture of times: which rows it shows and what their cells mean.
import type { Column, Row } from '#shared/annex/model.ts';
import type { Role } from '#shared/annex/roles.ts';
import { cellText, columnOfRole, rowOf, subjectColumn, type AnnexState } from '#shared/annex/state.ts';
import type { TimelinePicture, TimelineRow } from '#shared/exchange/timelineMarkup.ts';
import { dayText, monthText } from '#shared/time/format.ts';
import { layOutTimeline, type TimelineTask } from '#shared/time/timeline.ts';
import type { Text } from '../../i18n/index.ts';
import type { AnnexReader } from '../../state/useAnnexReader.ts';

const shownDate = (iso: string): string => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${dayText(Number(day))}/${monthText(Number(month))}/${year}`;
};

/** Null where the annex has no task or no column of times. */
export function pictureOf(state: AnnexState, annex: AnnexReader, today: string, text: Text): TimelinePicture | null {
  const { head } = state;
  const words = text.timeView;
  const columns = (...roles: readonly Role[]): Column[] => head.columns.filter(({ role }) => roles.includes(role));
  const times = columns('time');
  const reports = columns('report');
  const [start, end] = [columnOfRole(head, 'start'), columnOfRole(head, 'end')];
  const order = columnOfRole(head, 'order');
  const lead = columnOfRole(head, 'lead');
  const subject = subjectColumn(head);
  const said = (row: Row): string =>
    [...times, ...(start ? [start] : []), ...(end ? [end] : [])]
      .map(({ id }) => cellText(row, id))
      .filter((cell) => cell.trim() !== '')
      .join('; ');
  const rows = state.order.map((id) => rowOf(state, id)).filter(({ kind }) => kind === 'section' || kind === 'task');
  const tasks = rows
    .filter((row) => row.kind === 'task')
    .map((row): TimelineTask => ({
      id: row.id,
      times: times.map(({ id }) => annex.time(cellText(row, id))),
      ...(start ? { from: annex.time(cellText(row, start.id)) } : {}),
      ...(end ? { to: annex.time(cellText(row, end.id)) } : {}),
      reports: reports.map(({ id }) => annex.time(cellText(row, id))).filter(({ kind }) => kind !== 'unknown'),
    }));
  if (tasks.length === 0 || (times.length === 0 && !start && !end)) return null;
  const timeline = layOutTimeline(tasks, { today, planStart: annex.dates.earliest, period: annex.period });
  const { firstYear, lastYear } = timeline;
  return {
    timeline,
    rows: rows.map((row): TimelineRow => ({
      id: row.id,
      kind: row.kind === 'section' ? 'section' : 'task',
      number: order ? cellText(row, order.id) : '',
      subject: cellText(row, subject.id),
      lead: lead ? cellText(row, lead.id) : '',
      words: said(row),
      report: reports.map(({ id }) => cellText(row, id)).join('; '),
    })),
    words: {
      heading: words.heading(head.title.replace(/\s+/gu, ' ').trim() || text.start.untitled),
      subtitle: words.subtitle(tasks.length, firstYear, lastYear),
      columns: words.columns,
      undated: words.undated,
      why: words.why,
      legend: words.legend,
      today: words.today(shownDate(today)),
    },
  };
}
