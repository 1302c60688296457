import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { PAPER_FAMILY, PAPER_FONT, paperFontRules } from '#shared/paper/paperFont.ts';

const RENDERER = fileURLToPath(new URL('../../../renderer', import.meta.url));
const FILES = { regular: 'r', bold: 'b', italic: 'i', boldItalic: 'bi' };

it('prefers the installed font, then the bundled file, in each style', () => {
  const rules = paperFontRules(FILES).trim().split('\n');
  expect(rules).toEqual([
    '@font-face { font-family: "Annex Serif"; font-weight: 400; font-style: normal; src: local("Times New Roman"), local("TimesNewRomanPSMT"), url("r") format("woff2"); }',
    '@font-face { font-family: "Annex Serif"; font-weight: 700; font-style: normal; src: local("Times New Roman Bold"), local("TimesNewRomanPS-BoldMT"), url("b") format("woff2"); }',
    '@font-face { font-family: "Annex Serif"; font-weight: 400; font-style: italic; src: local("Times New Roman Italic"), local("TimesNewRomanPS-ItalicMT"), url("i") format("woff2"); }',
    '@font-face { font-family: "Annex Serif"; font-weight: 700; font-style: italic; src: local("Times New Roman Bold Italic"), local("TimesNewRomanPS-BoldItalicMT"), url("bi") format("woff2"); }',
  ]);
});

it('is asked for by our own name first', () => expect(PAPER_FONT).toBe(`"${PAPER_FAMILY}", "Times New Roman", serif`));

it('is named in CSS by no file of the page', () => {
  const files = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(css|tsx?)$/.test(name) && !name.startsWith('i18n') && !name.endsWith('clipboard/htmlTable.ts'),
  );
  const named = files.filter((name) =>
    /(font|face)[^;\n]*['"](Times New Roman|Tinos)['"]/i.test(readFileSync(join(RENDERER, name), 'utf8')),
  );
  expect(named).toEqual([]);
});
