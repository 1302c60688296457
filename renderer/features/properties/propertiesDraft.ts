// Converts the properties of an annex to form values (text) and back. Properties that the form does not show are preserved.
import type { AnnexHead, Issuing, Numbering } from '#shared/annex/model.ts';
import type { NullableHead } from '#shared/patch/patch.ts';
import { readTypedDay, typedDay } from '#shared/time/typedDay.ts';

export interface PropertiesDraft {
  readonly label: string;
  readonly title: string;
  readonly numbering: Numbering;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly number: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly parentIssuer: string;
  readonly issuer: string;
  readonly subject: string;
  readonly attachedTo: string;
  readonly authority: string;
  readonly signer: string;
  readonly recipients: string;
  readonly bodyText: string;
}

export type Fault = 'badDate' | 'badPeriod';

const shown = (value: number | undefined): string => (value === undefined ? '' : String(value));
const shownDate = (iso: string | undefined): string => (iso === undefined ? '' : typedDay(iso));

export function draftOf(head: AnnexHead): PropertiesDraft {
  const { issuing, period, signature, recipients } = head;
  return {
    label: head.label,
    title: head.title,
    numbering: head.numbering,
    from: shownDate(period?.from),
    to: shownDate(period?.to),
    kind: issuing.kind,
    number: issuing.number,
    day: shown(issuing.day),
    month: shown(issuing.month),
    year: shown(issuing.year),
    parentIssuer: issuing.parentIssuer ?? '',
    issuer: issuing.issuer,
    subject: issuing.subject,
    attachedTo: issuing.attachedTo ?? '',
    authority: signature?.authority.join('\n') ?? '',
    signer: signature?.signer ?? '',
    recipients: recipients?.join('\n') ?? '',
    bodyText: head.bodyText ?? '',
  };
}

const isWithin = (typed: string, minimum: number, maximum: number): boolean =>
  typed.trim() === '' || (/^\d+$/.test(typed.trim()) && Number(typed) >= minimum && Number(typed) <= maximum);

/** The invalid fields. A period needs both dates or none. */
export function faultsOf(draft: PropertiesDraft): Partial<Record<keyof PropertiesDraft, Fault>> {
  const faults: Partial<Record<keyof PropertiesDraft, Fault>> = {};
  if (!isWithin(draft.day, 1, 31)) faults.day = 'badDate';
  if (!isWithin(draft.month, 1, 12)) faults.month = 'badDate';
  if (!isWithin(draft.year, 1945, 2200)) faults.year = 'badDate';
  if (draft.from.trim() === '' && draft.to.trim() === '') return faults;
  const from = readTypedDay(draft.from);
  const to = readTypedDay(draft.to);
  if (from === null) faults.from = 'badDate';
  if (to === null) faults.to = 'badDate';
  if (from !== null && to !== null && to < from) faults.to = 'badPeriod';
  return faults;
}

const linesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const numberOf = (typed: string): number | undefined => (typed.trim() === '' ? undefined : Number(typed));

/** The change of the head that the form describes. `before` provides the properties that the form does not show. */
export function headOf(draft: PropertiesDraft, before: AnnexHead): NullableHead & { readonly numbering: Numbering } {
  const from = readTypedDay(draft.from);
  const to = readTypedDay(draft.to);
  const authority = linesOf(draft.authority);
  const recipients = linesOf(draft.recipients);
  const signer = draft.signer.trim();
  return {
    label: draft.label.trim(),
    title: draft.title.trim(),
    numbering: draft.numbering,
    period: from !== null && to !== null ? { from, to } : null,
    issuing: issuingOf(draft, before.issuing),
    signature: authority.length > 0 || signer !== '' ? { authority, signer } : null,
    recipients: recipients.length > 0 ? recipients : null,
    bodyText: draft.bodyText.trim() || null,
  };
}

function issuingOf(draft: PropertiesDraft, before: Issuing): Issuing {
  const typed = {
    kind: draft.kind.trim(),
    number: draft.number.trim(),
    day: numberOf(draft.day),
    month: numberOf(draft.month),
    year: numberOf(draft.year),
    issuer: draft.issuer.trim(),
    parentIssuer: draft.parentIssuer.trim() || undefined,
    subject: draft.subject.trim(),
    attachedTo: draft.attachedTo.trim() || undefined,
  };
  const filled = Object.fromEntries(Object.entries({ ...before, ...typed }).filter(([, value]) => value !== undefined));
  return filled as unknown as Issuing;
}
