// Several annexes in one document to print: each on its own paper, none touched by the styles of another.
import { describe, expect, it } from 'vitest';
import { printPage, printSet } from '#shared/paper/printPage.ts';
import { composeAnnex } from '#shared/paper/composeAnnex.ts';
import { DEFAULT_SETTINGS } from '#shared/paper/settings.ts';
import { anAnnex, COLUMNS, task } from '../../support/annexes.ts';

const wide = composeAnnex(anAnnex({ rows: [task('a', '1', 'Việc một')] }), DEFAULT_SETTINGS);
const narrow = composeAnnex(anAnnex({ columns: COLUMNS.slice(0, 2), rows: [task('b', '1', 'Việc hai')] }), DEFAULT_SETTINGS);

describe('a set of annexes', () => {
  it('is the page of its annex where there is one', () => expect(printSet([{ annex: wide }], '')).toBe(printPage(wide, '')));

  it('names the paper of each and counts the pages of each name', () => {
    const html = printSet([{ annex: wide }, { annex: narrow }], '');
    expect(html).toContain('@page annex1 { size: 297mm 210mm;');
    expect(html).toContain('@page annex2 { size: 210mm 297mm;');
    for (const name of ['annex1', 'annex2']) {
      expect(html).toContain(`counter-increment: ${name};`);
      expect(html).toContain(`.${name} { page: ${name}; }`);
      expect(html).toContain(`<main class="${name}">`);
    }
  });

  it('leaves no rule that would reach another annex', () => {
    expect(printSet([{ annex: wide }, { annex: narrow }], '')).not.toMatch(/\.annex[^12]|@page \{/u);
  });

  it('has its letters composed, as one types them to search for', () => {
    const decomposed = composeAnnex(anAnnex({ rows: [task('a', '1', 'trưởng'.normalize('NFD'))] }), DEFAULT_SETTINGS);
    expect(printPage(decomposed, '')).toContain('>trưởng<'.normalize('NFC'));
  });
});
