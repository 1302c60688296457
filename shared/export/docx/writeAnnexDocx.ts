// A new Word file in the layout of Nghị định 30/2020/NĐ-CP, one section an annex, each numbering its own pages.
// Formatted by named styles only, so that a clerk can go on editing.
import { Document, Header, Packer, PageNumber, PageOrientation, Paragraph, SectionType, TextRun, type ISectionOptions } from 'docx';
import type { AnnexDocument } from '../../annex/model.ts';
import { coreProperties } from '../../opc/coreProperties.ts';
import { openPackage } from '../../opc/officePackage.ts';
import { writePackage } from '../../opc/writePackage.ts';
import { composeAnnex } from '../../paper/composeAnnex.ts';
import { FONT_FAMILY, type PrintAnnex } from '../../paper/paper.ts';
import type { PrintSettings } from '../../paper/settings.ts';
import { assert } from '../../util/assert.ts';
import { annexTables, paragraph } from './annexTable.ts';
import { closingTable } from './closingTable.ts';
import { ruleIndent, twips, wordStyles } from './wordStyles.ts';

interface WordOptions {
  readonly settings: PrintSettings;
  /** Milliseconds since 1970, for the file's properties; without it the same annex gives the same bytes. */
  readonly created?: number;
}

function section(annex: PrintAnnex): ISectionOptions {
  const { page, heading, closing, headingTopMm } = annex;
  const { margins } = page;
  const number = new Paragraph({ style: 'annex-pageNumber', children: [new TextRun({ children: [PageNumber.CURRENT] })] });
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        // Portrait measures: the library turns them for a landscape page.
        size: {
          width: twips(Math.min(page.widthMm, page.heightMm)),
          height: twips(Math.max(page.widthMm, page.heightMm)),
          orientation: page.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(margins.top),
          bottom: twips(margins.bottom),
          left: twips(margins.left),
          right: twips(margins.right),
          header: twips(margins.top / 2 - 2),
          footer: twips(margins.bottom / 2),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: new Header({ children: [number] }), first: new Header({ children: [new Paragraph({})] }) },
    children: [
      ...heading.map(({ kind, text }, index) =>
        paragraph(text, kind, index === 0 && headingTopMm > 0 ? { spacing: { before: twips(headingTopMm) } } : {}),
      ),
      ...(heading.length > 0 ? [paragraph('', 'rule', { indent: ruleIndent(annex) })] : []),
      ...annexTables(annex, closing !== undefined),
      // Word joins tables that touch, and wants a paragraph at the end of a section.
      paragraph('', closing === undefined ? 'mark' : 'gap'),
      ...(closing === undefined ? [] : [closingTable(annex, closing), paragraph('', 'mark')]),
    ],
  };
}

/** The annexes as a .docx file. At least one annex; the styles' sizes are those of the settings. */
export async function writeAnnexDocx(documents: readonly AnnexDocument[], options: WordOptions): Promise<Uint8Array> {
  const annexes = documents.map((document) => composeAnnex(document, options.settings));
  const [first] = annexes;
  assert(first, 'a Word file holds at least one annex');
  const file = new Document({
    title: first.name,
    compatibility: { version: 15 },
    styles: {
      default: { document: { run: { font: FONT_FAMILY, size: first.sizes.body * 2, language: { value: 'vi-VN' } } } },
      paragraphStyles: wordStyles(first),
    },
    sections: annexes.map(section),
  });
  const source = openPackage(new Uint8Array(await Packer.toArrayBuffer(file)));
  const parts = new Map(source.names.map((name) => [name, source.bytes(name)]));
  const created = options.created === undefined ? {} : { created: options.created };
  parts.set('docProps/core.xml', new TextEncoder().encode(coreProperties({ title: first.name, ...created })));
  return writePackage(parts);
}
