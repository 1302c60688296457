import { describe, expect, it } from 'vitest';
import { inspectTemplate, TEMPLATE_WARNINGS } from '#shared/template/inspectTemplate.ts';
import { templateEn } from '#shared/messages/en/template.ts';
import { templateVi } from '#shared/messages/vi/template.ts';
import { rewritePackage } from '#shared/opc/rewritePackage.ts';
import { parseTemplateLink } from '#shared/template/templateLinkSchema.ts';
import { annexesInFile } from '../../support/annexInFile.ts';
import { fixture } from '../../support/packageText.ts';

const linkOf = async (name: string) => (await annexesInFile(fixture(name)))[0]!.link;
const PLAIN = 'template/rich-text__003.xlsx';

describe('what is said before writing', () => {
  it.each([
    ['template/protected-sheet__001.xlsx', ['sheetProtected']],
    ['template/macro-workbook__001.xlsm', ['macros']],
    [PLAIN, []],
    ['template/docx-two-row-header__003.docx', []],
  ])('%s', async (name, expected) => expect(inspectTemplate(fixture(name), await linkOf(name))).toEqual(expected));

  it('a digital signature', async () => {
    const signed = rewritePackage(fixture(PLAIN), new Map([['_xmlsignatures/sig1.xml', new TextEncoder().encode('<Signature/>')]]));
    expect(inspectTemplate(signed, await linkOf(PLAIN))).toEqual(['signed']);
  });

  it('a file that was opened with a password', async () =>
    expect(inspectTemplate(fixture(PLAIN), await linkOf(PLAIN), true)).toEqual(['wasEncrypted']));

  it('every warning has its sentence in both languages', () => {
    for (const { warnings } of [templateVi, templateEn])
      expect(Object.keys(warnings).toSorted()).toEqual([...TEMPLATE_WARNINGS].toSorted());
  });
});

describe('the stored link', () => {
  it.each([PLAIN, 'template/docx-task-cut-at-page-break__002.docx', 'corpus/side-by-side-halves__001.xlsx'])(
    '%s is read back as it was stored',
    async (name) => {
      const link = await linkOf(name);
      expect(parseTemplateLink(JSON.parse(JSON.stringify(link)))).toEqual({ ok: true, value: link });
    },
  );

  it.each([undefined, null, {}, { format: 'xlsx', regions: [] }])('%s is no link', (value) =>
    expect(parseTemplateLink(value).ok).toBe(false),
  );
});
