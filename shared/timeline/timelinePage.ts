// The picture of times as a document for the printer: one sheet of A4 on its side for as many tasks as can be read there.
import { escapeHtml } from '../paper/escapeHtml.ts';
import { timelineMarkup, type TimelinePicture } from './timelineMarkup.ts';
import { TIMELINE_STYLES, timelinePageStyles } from './timelineStyles.ts';

/** A whole HTML document without scripts. */
export function timelinePage(picture: TimelinePicture): string {
  const { timeline, rows, words } = picture;
  const count = rows.length + (timeline.undated.length > 0 ? 1 : 0);
  return (
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escapeHtml(words.heading)}</title>` +
    `<style>${TIMELINE_STYLES}${timelinePageStyles(count)}</style></head><body>${timelineMarkup(picture, false)}</body></html>`
  );
}
