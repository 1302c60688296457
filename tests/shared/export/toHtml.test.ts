import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { printPage } from '#shared/paper/printPage.ts';
import { toHtml } from '#shared/export/toHtml.ts';
import { composeAnnex } from '#shared/paper/composeAnnex.ts';
import { DEFAULT_SETTINGS } from '#shared/paper/settings.ts';
import { anAnnex, task } from '../../support/annexes.ts';

type Node = DefaultTreeAdapterTypes.Node;

function* elements(node: Node): Generator<DefaultTreeAdapterTypes.Element> {
  if ('tagName' in node) yield node;
  for (const child of 'childNodes' in node ? node.childNodes : []) yield* elements(child);
}

const hostile = anAnnex({
  title: '<script>alert(1)</script>',
  label: '"><img src=x onerror=alert(1)>',
  rows: [task('a', '1', '<img src=x onerror=alert(1)>'), task('b', '2', '\'"&lt;</td></table><iframe>')],
  signature: { authority: ['</p><svg onload=1>'], signer: '<b>A</b>' },
  recipients: ['<a href="javascript:1">x</a>'],
});

const ALLOWED = new Set('html head meta title style body main header p div table colgroup col thead tbody tr th td section br'.split(' '));

describe.each([
  ['to paste', (annex: typeof hostile) => toHtml(annex, DEFAULT_SETTINGS)],
  ['to print', (annex: typeof hostile) => printPage(composeAnnex(annex, DEFAULT_SETTINGS), '')],
])('HTML %s', (_name, make) => {
  it('never takes text for markup', () => {
    const found = [...elements(parse(make(hostile)))];
    expect(found.map((element) => element.tagName).filter((tag) => !ALLOWED.has(tag))).toEqual([]);
    expect(found.flatMap((element) => element.attrs).filter(({ name }) => /^on|href|src/u.test(name))).toEqual([]);
  });

  it('holds every row once', () => {
    const rows = [...elements(parse(make(anAnnex())))].filter(
      ({ tagName, parentNode }) => tagName === 'tr' && parentNode?.nodeName === 'tbody',
    );
    expect(rows.filter((row) => row.childNodes.length >= 2).length).toBeGreaterThanOrEqual(6);
  });
});

describe('HTML to print', () => {
  it('has no style attributes, no scripts and no addresses', () => {
    const html = printPage(composeAnnex(anAnnex(), DEFAULT_SETTINGS), '');
    expect(html).not.toMatch(/style="|<script|https?:/u);
  });

  it('says the paper of the decree', () => {
    const html = printPage(composeAnnex(anAnnex(), DEFAULT_SETTINGS), '');
    expect(html).toContain('@page { size: 297mm 210mm; margin: 20mm 15mm 20mm 30mm; @top-center { content: counter(page); font: 14pt');
    expect(html).toContain('@page :first { @top-center { content: none; } }');
  });
});
