// An annex as text that this program can still read in ten years: backups and copies on a stick. The shape is checked on reading;
// fields that this version does not know are kept, so that a copy passes through an older program without loss.
import * as v from 'valibot';
import { ANNEX_SCHEMA, type AnnexDocument } from '../annex/model.ts';
import { ROLES } from '../annex/roles.ts';
import { err, ok, type Result } from '../util/result.ts';
import { isShallow, soundAnnex } from './soundAnnex.ts';
import type { Proof, SameType } from '../util/sameType.ts';

const text = v.string();
const number = v.pipe(v.number(), v.finite());
const isoDate = v.pipe(text, v.regex(/^\d{4}-\d{2}-\d{2}$/));

const isTextByKey = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((each) => typeof each === 'string');

const columnSchema = v.looseObject({
  id: text,
  header: text,
  groups: v.exactOptional(v.array(text)),
  role: v.picklist(ROLES),
  width: number,
  internal: v.exactOptional(v.boolean()),
  hidden: v.exactOptional(v.boolean()),
});

const rowSchema = v.looseObject({
  id: text,
  kind: v.picklist(['section', 'band', 'task', 'total']),
  level: v.pipe(v.number(), v.integer(), v.minValue(1)),
  // Not v.record, which drops keys such as "constructor" together with their texts.
  cells: v.custom<Record<string, string>>(isTextByKey),
});

const issuingSchema = v.looseObject({
  kind: text,
  number: text,
  day: v.exactOptional(number),
  month: v.exactOptional(number),
  year: v.exactOptional(number),
  issuer: text,
  parentIssuer: v.exactOptional(text),
  subject: text,
  attachedTo: v.exactOptional(text),
});

const ignoredSchema = v.looseObject({
  key: text,
  ruleId: text,
  rowId: v.exactOptional(text),
  columnId: v.exactOptional(text),
  reason: text,
});

export const annexSchema = v.looseObject({
  id: text,
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: text,
  label: text,
  issuing: issuingSchema,
  period: v.exactOptional(v.looseObject({ from: isoDate, to: isoDate })),
  numbering: v.picklist(['restart', 'continuous', 'asIs']),
  columns: v.pipe(v.array(columnSchema), v.minLength(1)),
  frozenColumns: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  rows: v.array(rowSchema),
  signature: v.exactOptional(v.looseObject({ authority: v.array(text), signer: text })),
  recipients: v.exactOptional(v.array(text)),
  source: v.exactOptional(v.looseObject({ fileName: text, format: text, sheet: v.exactOptional(text), bytesId: v.exactOptional(text) })),
  bodyText: v.exactOptional(text),
  ignored: v.exactOptional(v.array(ignoredSchema)),
  issueApproval: v.exactOptional(v.looseObject({ reason: text, on: isoDate, obstacles: v.array(text) })),
});

const FORMAT = 'phu-luc/annex';

/** The schema and the model of an annex have the same fields. */
export type AnnexSchemaProof = Proof<SameType<v.InferOutput<typeof annexSchema>, AnnexDocument>>;

const fileSchema = v.object({ format: v.literal(FORMAT), annex: annexSchema });

/** 'newerVersion': made by a later program; 'notAnAnnex': anything else that does not fit. */
export type CopyError = 'notAnAnnex' | 'newerVersion';

export const toAnnexJson = (annex: AnnexDocument): string => JSON.stringify({ format: FORMAT, annex });

/**
 * Reads what `toAnnexJson` wrote. Ids are kept where they can be keys of an object; of copies from outside `freshCopy` replaces all.
 */
export function fromAnnexJson(json: string): Result<AnnexDocument, CopyError> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return err('notAnAnnex');
  }
  if (!isShallow(value)) return err('notAnAnnex');
  const parsed = v.safeParse(fileSchema, value);
  if (!parsed.success) return err('notAnAnnex');
  const { annex } = parsed.output;
  if (annex.schema > ANNEX_SCHEMA) return err('newerVersion');
  const sound = soundAnnex(annex);
  return sound ? ok(sound) : err('notAnAnnex');
}
