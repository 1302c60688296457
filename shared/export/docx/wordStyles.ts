// The named paragraph styles of a new Word file. A clerk who changes a style changes the whole annex; nothing in the text
// is formatted by hand.
import { AlignmentType, BorderStyle, LineRuleType, VerticalAlignTable, type IParagraphStyleOptions } from 'docx';
import type { Alignment } from '../../annex/roles.ts';
import { FONT_FAMILY, type PrintAnnex } from '../../paper/paper.ts';
import { STYLE_NAMES } from '../../paper/words.ts';

export type StyleId = keyof typeof STYLE_NAMES;

/** Twentieths of a point, Word's unit. */
export const twips = (mm: number): number => Math.round((mm * 72 * 20) / 25.4);

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const satisfies Record<Alignment, unknown>;

export const MIDDLE = VerticalAlignTable.CENTER;

interface Look {
  readonly size: number;
  readonly align: Alignment;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  /** Points. */
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
}

const style = (
  id: StyleId,
  { size, align, bold, italics, color, before = 0, after = 0, keepNext = false }: Look,
): IParagraphStyleOptions => ({
  id: `annex-${id}`,
  name: STYLE_NAMES[id],
  basedOn: 'Normal',
  quickFormat: true,
  run: { font: FONT_FAMILY, size: size * 2, bold: bold ?? false, italics: italics ?? false, ...(color === undefined ? {} : { color }) },
  paragraph: {
    alignment: ALIGN[align],
    keepNext,
    spacing: { before: before * 20, after: after * 20, line: 240, lineRule: LineRuleType.AUTO },
  },
});

/** A paragraph whose upper border is the short line under the heading; its indents (`ruleIndent`) give the length. */
function ruleStyle(): IParagraphStyleOptions {
  const plain = style('rule', { size: 6, align: 'center', after: 4, keepNext: true });
  return {
    ...plain,
    paragraph: {
      ...plain.paragraph,
      spacing: { before: 100, after: 80, line: 120, lineRule: LineRuleType.EXACT },
      border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    },
  };
}

/** A paragraph that must be there but takes no room: a point high. */
function markStyle(): IParagraphStyleOptions {
  const plain = style('mark', { size: 1, align: 'left' });
  return { ...plain, paragraph: { ...plain.paragraph, spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } } };
}

/** Indents that leave the line its length, centred. */
export function ruleIndent({ page, headingRuleMm }: PrintAnnex): { left: number; right: number } {
  const side = twips((page.printableWidthMm - headingRuleMm) / 2);
  return { left: side, right: side };
}

/** All styles that the annex uses; sizes and looks are those of shared/paper. */
export function wordStyles({ sizes, settings }: PrintAnnex): IParagraphStyleOptions[] {
  const { body } = sizes;
  return [
    style('label', { size: sizes.label, align: 'center', bold: true, keepNext: true }),
    style('title', { size: sizes.title, align: 'center', bold: true, keepNext: true }),
    style('attachedTo', { size: sizes.attachedTo, align: 'center', italics: true, before: 3, keepNext: true }),
    ruleStyle(),
    style('header', {
      size: sizes.tableHeader,
      align: 'center',
      bold: true,
      color: settings.headerInk,
      before: 2,
      after: 2,
      keepNext: true,
    }),
    style('heading', { size: body, align: 'left', bold: true, before: 2, after: 2, keepNext: true }),
    style('headingCenter', { size: body, align: 'center', bold: true, before: 2, after: 2, keepNext: true }),
    style('left', { size: body, align: 'left', before: 2, after: 2 }),
    style('center', { size: body, align: 'center', before: 2, after: 2 }),
    style('right', { size: body, align: 'right', before: 2, after: 2 }),
    style('justify', { size: body, align: 'justify', before: 2, after: 2 }),
    style('recipientsTitle', { size: sizes.recipientsTitle, align: 'left', bold: true, italics: true }),
    style('recipients', { size: sizes.recipients, align: 'left' }),
    style('authority', { size: sizes.authority, align: 'center', bold: true }),
    style('signer', { size: sizes.signer, align: 'center', bold: true, before: 68 }),
    style('pageNumber', { size: sizes.pageNumber, align: 'center' }),
    markStyle(),
    style('gap', { size: body, align: 'left', keepNext: true }),
  ];
}
