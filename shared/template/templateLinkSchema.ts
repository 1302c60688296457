// Shapes of what is kept for templates: the link of an annex to its own file, and the templates of the office. Parsed on reading,
// because a later version of the program may have written them.
import * as v from 'valibot';
import { ROLES } from '../annex/roles.ts';
import type { TemplateLink } from './templateLink.ts';
import type { ImportOptions } from '../recognise/importReport.ts';
import { err, ok, type Result } from '../util/result.ts';
import type { Proof, SameType } from '../util/sameType.ts';

const texts = v.record(v.string(), v.string());
const row = v.pipe(v.number(), v.integer(), v.minValue(1));
const column = row;

const sectionSchema = v.object({
  titleColumns: v.array(column),
  prefix: v.string(),
  number: v.string(),
  numberColumn: v.exactOptional(column),
  numberText: v.exactOptional(v.string()),
});

const linkedRowSchema = v.object({
  kind: v.picklist(['section', 'band', 'task', 'total']),
  level: v.number(),
  places: v.array(v.object({ region: v.number(), row, filled: v.array(column) })),
  cells: texts,
  spread: v.exactOptional(v.record(v.string(), v.array(column))),
  section: v.exactOptional(sectionSchema),
  formulas: v.exactOptional(v.array(v.string())),
  numbers: v.exactOptional(v.array(v.string())),
});

const regionSchema = v.object({
  sheet: v.exactOptional(v.string()),
  table: v.exactOptional(v.number()),
  first: row,
  last: row,
  columns: v.record(v.string(), column),
  merges: v.array(v.object({ top: row, left: column, bottom: row, right: column })),
  shared: v.exactOptional(v.boolean()),
});

const linkSchema = v.object({
  format: v.picklist(['xlsx', 'docx']),
  regions: v.pipe(v.array(regionSchema), v.minLength(1)),
  sections: v.object({ number: v.exactOptional(v.string()), title: v.string() }),
  rows: v.record(v.string(), linkedRowSchema),
  replaces: v.exactOptional(v.boolean()),
});

/** The schema and the type of a link have the same fields. */
export type TemplateLinkProof = Proof<SameType<v.InferOutput<typeof linkSchema>, TemplateLink>>;

/** A stored link; the error says nothing, the annex then has no file to go back to. */
export function parseTemplateLink(value: unknown): Result<TemplateLink, null> {
  const parsed = v.safeParse(linkSchema, value);
  return parsed.success ? ok(parsed.output) : err(null);
}

const rowChoices = ['section', 'band', 'task', 'total', 'continuation', 'drop'] as const;
/** Rows and columns are numbers; as keys of a record they are digits. */
const numbered = v.pipe(v.string(), v.digits());

/** What the user corrected in the recognised table (`ImportOptions`). */
const tableOptionsSchema = v.object({
  onlyTables: v.exactOptional(v.array(v.string())),
  headersAt: v.exactOptional(v.array(v.object({ sheet: v.pipe(v.number(), v.integer(), v.minValue(0)), row }))),
  choices: v.exactOptional(
    v.record(
      v.string(),
      v.object({
        headerRows: v.exactOptional(v.tuple([row, row])),
        lastRow: v.exactOptional(row),
        roles: v.exactOptional(v.record(numbered, v.picklist(ROLES))),
        rows: v.exactOptional(v.record(numbered, v.picklist(rowChoices))),
      }),
    ),
  ),
});

const agencyTemplateSchema = v.object({
  /** Also the key of its bytes. */
  id: v.string(),
  name: v.string(),
  format: v.picklist(['xlsx', 'docx']),
  /** Null in a Word file. */
  sheet: v.nullable(v.string()),
  /** Last row of the header; null where it has none. */
  headerRow: v.nullable(v.number()),
  columns: v.array(v.string()),
  /** Absent where the table was recognised rightly. */
  options: v.exactOptional(tableOptionsSchema),
});

/** A file of the office into which annexes are written ("Mẫu của cơ quan"). */
export type AgencyTemplate = Omit<v.InferOutput<typeof agencyTemplateSchema>, 'options'> & { readonly options?: ImportOptions };

/** The stored list; empty where there is none or it cannot be read. */
export function parseAgencyTemplates(value: unknown): readonly AgencyTemplate[] {
  const parsed = v.safeParse(v.array(agencyTemplateSchema), value);
  return parsed.success ? parsed.output : [];
}
