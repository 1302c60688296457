// One font for preview, print, PDF and command line, whatever fonts a machine has: each set of fonts is shown to a browser of its own.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAPER_FONT_FILES } from '#electron/cli/paperFontFiles.ts';
import type { AnnexDocument, Row } from '#shared/annex/model.ts';
import laiChau from '#shared/data/samples/laiChau.json' with { type: 'json' };
import { composeAnnex } from '#shared/paper/composeAnnex.ts';
import { paperFontRules } from '#shared/paper/paperFont.ts';
import { printSet } from '#shared/paper/printPage.ts';
import { DEFAULT_SETTINGS } from '#shared/paper/settings.ts';
import { textWidthPt } from '#shared/paper/textWidth.ts';
import { fontSet, TINOS_FOLDER } from '../../support/fontSet.ts';
import { embeddedFonts, pdftotext, popplerText } from '../../support/pdfFonts.ts';
import { renamedFont } from '../../support/renamedFont.ts';
import { readPdf } from '../../renderer/print/readPdf.ts';
import { buildPreview, discardPreview, expectPagesAsPromised, openPreview, type Preview, type Printed } from '../drivers/preview.ts';

/** Sans-serif fonts of other widths, with two letters of Vietnamese. */
const OTHER_FONTS = fileURLToPath(new URL('../../../node_modules/pdfjs-dist/standard_fonts', import.meta.url));
const TIMES = 'Times New Roman';
const STYLES = [
  ['400Regular/Tinos_400Regular', 'Regular', TIMES, 'TimesNewRomanPSMT'],
  ['700Bold/Tinos_700Bold', 'Bold', `${TIMES} Bold`, 'TimesNewRomanPS-BoldMT'],
  ['400Regular_Italic/Tinos_400Regular_Italic', 'Italic', `${TIMES} Italic`, 'TimesNewRomanPS-ItalicMT'],
  ['700Bold_Italic/Tinos_700Bold_Italic', 'Bold Italic', `${TIMES} Bold Italic`, 'TimesNewRomanPS-BoldItalicMT'],
] as const;

const TINOS = ['Tinos-Bold', 'Tinos-BoldItalic', 'Tinos-Italic', 'Tinos-Regular'];
const TIMES_NEW_ROMAN = STYLES.map(([, , , name]) => name).toSorted();

/** Words with stacked marks, and one in decomposed letters, as some programs on macOS write them. */
const WORDS = ['Nguyễn', 'trưởng', 'Quyết', 'nghiệp', 'thưởng', 'chữ', 'ngữ', 'Đồng', 'rõ', 'Nghị', '≥', 'm²', '½'];
const SENTENCE = `${WORDS.join(' ')} ${'trưởng'.normalize('NFD')}`;
const sample = laiChau as AnnexDocument;
const rowOf = (index: number): Row => ({
  id: `t${index}`,
  kind: 'task',
  level: 1,
  cells: { order: String(index), task: `«${index}» ${SENTENCE}`, lead: 'Sở Nội vụ', time: 'Hằng năm' },
});
const annex: AnnexDocument = {
  ...sample,
  rows: [...sample.rows, ...Array.from({ length: 60 }, (_, index) => rowOf(index))],
};

const root = mkdtempSync(join(tmpdir(), 'paper-font-'));
let folder = '';

beforeAll(async () => {
  folder = await buildPreview();
  mkdirSync(join(root, 'times'));
  for (const [source, style, full, postScript] of STYLES) {
    const names = { family: TIMES, style, full, postScript };
    writeFileSync(join(root, 'times', `${postScript}.ttf`), renamedFont(readFileSync(join(TINOS_FOLDER, `${source}.ttf`)), names));
  }
});

afterAll(() => {
  discardPreview(folder);
  rmSync(root, { recursive: true, force: true });
});

interface Situation {
  readonly fonts: readonly string[];
  readonly aliases?: Readonly<Record<string, string>>;
  readonly expected: readonly string[];
}

const SITUATIONS: Readonly<Record<string, Situation>> = {
  'no font like Times New Roman': { fonts: [OTHER_FONTS], expected: TINOS },
  'another font that answers to the name of Times New Roman': {
    fonts: [OTHER_FONTS],
    aliases: { [TIMES]: 'Liberation Sans' },
    expected: TINOS,
  },
  'Times New Roman': { fonts: [OTHER_FONTS, join(root, 'times')], expected: TIMES_NEW_ROMAN },
};

// Other systems do not ask fontconfig, so their fonts cannot be chosen here.
describe.skipIf(process.platform !== 'linux').each(Object.entries(SITUATIONS))('on a machine with %s', (name, situation) => {
  const environment = fontSet(join(root, name), situation.fonts, situation.aliases);
  let preview: Preview;
  let printed: Printed;

  beforeAll(async () => {
    preview = await openPreview(folder, { environment });
    printed = await preview.printed(annex);
  });
  afterAll(() => preview?.close());

  it('pages come out as the preview promised', () => {
    expectPagesAsPromised(printed);
    expect(printed.promised).toBeGreaterThan(4);
    expect(preview.faults).toEqual([]);
  });

  it('pages come out as promised on a screen of other pixels', async () => {
    const dense = await openPreview(folder, { environment, screenScale: 1.25 });
    const result = await dense.printed(annex);
    await dense.close();
    expectPagesAsPromised(result);
    expect(result.promised).toBe(printed.promised);
  });

  it('letters are as wide on paper as in the table of widths, whatever the pixels of the screen', () => {
    const [first] = printed.pages;
    const title = first!.lines.find(({ text }) => text.startsWith('NHIỆM VỤ TRIỂN KHAI'))!;
    expect((title.right - title.left) / textWidthPt(title.text, 'bold', title.sizePt)).toBeCloseTo(1, 2);
  });

  it('the PDF has one font a style', async () => expect(await embeddedFonts(printed.pdf)).toEqual(situation.expected));

  it('the document of the command line comes out in the same font, on as many pages', async () => {
    const pdf = await preview.printedHtml(printSet([{ annex: composeAnnex(annex, DEFAULT_SETTINGS) }], paperFontRules(PAPER_FONT_FILES)));
    expect(await embeddedFonts(pdf)).toEqual(situation.expected);
    expect(await readPdf(pdf)).toHaveLength(printed.promised);
  });

  it('words are whole to pdf.js', () => {
    const text = printed.pages.map((page) => page.text).join(' ');
    for (const word of [...WORDS, 'Phụ lục', 'NHIỆM VỤ TRIỂN KHAI', 'Nội dung công việc', 'Nơi nhận:']) expect(text).toContain(word);
    expect(text.split('trưởng').length).toBeGreaterThan(120);
  });

  it.skipIf(pdftotext === undefined)(`words are whole to poppler${pdftotext ? '' : ': skipped, pdftotext is not on PATH'}`, () => {
    const file = join(root, 'annex.pdf');
    writeFileSync(file, printed.pdf);
    const text = popplerText(file);
    for (const word of [...WORDS, 'Phụ lục', 'NHIỆM VỤ TRIỂN KHAI', 'Nơi nhận:']) expect(text).toContain(word);
    expect(text.split('trưởng').length).toBeGreaterThan(120);
  });
});
