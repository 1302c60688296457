// Chooses the sentence for an import error or notice from a catalogue; unknown codes get a sentence that names the code.
import { importErrorDetailsVi, importErrorsVi, type ImportSentence, importNoticesVi, unknownNoticeVi } from './vi/import.ts';
import type { ImportError } from '../source/importError.ts';
import type { Notice } from '../recognise/importReport.ts';

/** What is wrong and what to do, in Vietnamese. */
export function importErrorSentence(error: Pick<ImportError, 'class' | 'detail'>): string {
  const details: Readonly<Record<string, string>> = importErrorDetailsVi;
  return details[`${error.class}/${error.detail ?? ''}`] ?? importErrorsVi[error.class];
}

/** What was noticed, in Vietnamese. */
export function importNoticeSentence(notice: Notice): string {
  const sentences: Readonly<Record<string, ImportSentence>> = importNoticesVi;
  const sentence = sentences[notice.code];
  return sentence ? sentence(notice.values ?? {}) : unknownNoticeVi({ code: notice.code });
}
