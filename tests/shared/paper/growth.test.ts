// A text twice as long takes twice as long to be set on paper and to leave as text or HTML.
import { describe, expect, it } from 'vitest';
import { toCsv } from '#shared/export/toCsv.ts';
import { toHtml } from '#shared/export/toHtml.ts';
import { attachedToLine } from '#shared/paper/attachedToLine.ts';
import { composeAnnex } from '#shared/paper/composeAnnex.ts';
import { escapeHtml } from '#shared/paper/escapeHtml.ts';
import { printableText } from '#shared/paper/printableText.ts';
import { DEFAULT_SETTINGS } from '#shared/paper/settings.ts';
import { countLines, textWidthPt } from '#shared/paper/textWidth.ts';
import { annexOf } from '../../support/annexOf.ts';
import { tooFast, type Readings } from '../../support/growth/growth.ts';
import { PLAIN_TEXTS } from '../../support/growth/texts.ts';

const readings: Readings = (text) => {
  const annex = annexOf({
    rows: [
      ['#', text, text],
      [text, text, text, text, text],
    ],
    head: { title: text, label: text, signature: { authority: [text], signer: text }, recipients: [text] },
  });
  const issuing = { kind: text, number: text, issuer: text, subject: '' };
  return [
    ['lines', () => countLines(text, 'regular', 13, 100)],
    ['width', () => textWidthPt(text, 'bold', 13)],
    ['printable', () => printableText(text)],
    ['escaped', () => escapeHtml(text)],
    ['line of the document', () => attachedToLine(issuing, 'known')],
    ['line as it stood', () => attachedToLine({ ...issuing, attachedTo: text }, 'blank')],
    ['paper', () => composeAnnex(annex, DEFAULT_SETTINGS)],
    ['CSV', () => toCsv(annex, 'draft')],
    ['HTML', () => toHtml(annex, DEFAULT_SETTINGS)],
  ];
};

describe('paper', () => {
  it.each(PLAIN_TEXTS)('%s', (_name, textOf) => expect(tooFast(readings, textOf, 4_000)).toEqual([]));
});
