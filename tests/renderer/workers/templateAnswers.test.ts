// Every kind of question refuses an unreadable template with a specific code and sentence.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import { templateEn } from '#shared/messages/en/template.ts';
import { templateVi } from '#shared/messages/vi/template.ts';
import { MAX_FILE_BYTES } from '#shared/source/limits.ts';
import type { FillFailure } from '#shared/source/templateError.ts';
import { answerTemplate } from '../../../renderer/workers/templateAnswers.ts';
import type { TemplateQuestion } from '../../../renderer/workers/templateMessages.ts';
import { annexOf } from '../../support/annexOf.ts';
import { fixturePath } from '../../support/fixturePath.ts';

const file = (name: string): Uint8Array => new Uint8Array(readFileSync(fixturePath(name)));
const good = file('template/rich-text__003.xlsx');
const damaged = good.slice(0, good.length / 2);
const withDoctype = zipSync({
  '_rels/.rels': strToU8(
    '<!DOCTYPE r><Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  ),
});

const UNREAD: readonly (readonly [FillFailure, string, Uint8Array])[] = [
  ['encrypted', 'a password', file('readers/password-protected__001.xlsx')],
  ['corrupt-container', 'half a file', damaged],
  ['too-large', 'a huge file', new Uint8Array(MAX_FILE_BYTES + 1)],
  ['empty-file', 'nothing', new Uint8Array()],
  ['not-a-spreadsheet', 'a PDF', strToU8('%PDF-1.7 …')],
  ['format-mismatch', 'HTML', file('readers/html-named-xls__001.xls')],
  ['format-mismatch', 'an old workbook', file('readers/xls-rich-text__003.xls')],
  ['unsupported-format', 'a mail archive', strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n')],
  ['forbidden-xml', 'a document type', withDoctype],
  ['noTable', 'no table', file('corpus/no-table__001.xlsx')],
];

const document = annexOf({ rows: [['1', 'Rà soát', 'Sở Tư pháp']] });
const questions = (bytes: Uint8Array): TemplateQuestion[] => [
  { type: 'look', bytes, options: {} },
  { type: 'linkOther', bytes, document },
  { type: 'fillOther', bytes, options: {}, document, purpose: 'draft' },
  { type: 'fillOther', bytes, options: {}, document, purpose: 'issue' },
  { type: 'start', bytes, options: {}, bytesId: 'b', name: 'Mẫu.xlsx' },
];

test.each(UNREAD)('%s: %s', async (code, _, bytes) => {
  for (const question of questions(bytes)) {
    expect([question.type, await answerTemplate(question)]).toEqual([question.type, { type: 'refused', code }]);
  }
});

test('refuses to save into a linked file whose stored bytes are damaged', async () => {
  const link = { format: 'xlsx', regions: [], rows: {}, sections: { title: 'task' } } as const;
  const answer = await answerTemplate({ type: 'fill', bytes: damaged, parts: [{ link, document }], wasEncrypted: false });
  expect(answer).toEqual({ type: 'refused', code: 'corrupt-container' });
});

test.each([templateVi, templateEn])('each code has a different sentence', ({ failures }) => {
  const sentences = Object.values(failures);
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(sentences.filter((sentence) => !sentence.endsWith('.'))).toEqual([]);
});
