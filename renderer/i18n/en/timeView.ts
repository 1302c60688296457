import type { Text } from '../vi/index.ts';

export const timeViewEn: Text['timeView'] = {
  title: 'Times',
  heading: (name) => `Schedule: ${name}`,
  subtitle: (tasks, from, to) => (from === to ? `${tasks} tasks, ${from}` : `${tasks} tasks, ${from}-${to}`),
  columns: { number: 'No.', task: 'Task', lead: 'Lead', times: 'Time' },
  undated: 'Not placed in time',
  why: { condition: 'on a condition', unknown: 'not understood', blank: 'blank', noDate: 'no date' },
  legend: { span: 'period', deadline: 'due by', recurring: 'recurring, a mark each time', open: 'open-ended', report: 'report due' },
  today: (date) => `today ${date}`,
  print: 'Print on one A4 page',
  none: 'The annex has no tasks or no column of times yet.',
};
