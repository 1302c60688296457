// Findings as what has become of the ones before, so that an edit in a long annex sends a few findings across threads and
// not all of them. Findings that stand are known by identity (checkAnnex gives the same objects again).
import type { Finding } from './finding.ts';

/** Findings of before that stand in a row, or new ones. */
export type FindingsPart = { readonly from: number; readonly count: number } | { readonly findings: readonly Finding[] };

/** The findings in their order, by the ones before. */
export type FindingsChange = readonly FindingsPart[];

/** What makes `after` of `before`. */
export function changeOfFindings(before: readonly Finding[], after: readonly Finding[]): FindingsChange {
  const parts: FindingsPart[] = [];
  let places: ReadonlyMap<Finding, number> | undefined;
  let next = 0;
  for (let at = 0; at < after.length;) {
    const finding = after[at];
    if (finding === undefined) break;
    let from: number | undefined = next;
    if (before[next] !== finding) {
      places ??= new Map(before.map((each, index) => [each, index]));
      from = places.get(finding);
    }
    const start = at;
    if (from === undefined) {
      while (at < after.length && !stands(after[at], places)) at += 1;
      parts.push({ findings: after.slice(start, at) });
    } else {
      while (at < after.length && before[from + at - start] === after[at]) at += 1;
      parts.push({ from, count: at - start });
      next = from + at - start;
    }
  }
  return parts;
}

const stands = (finding: Finding | undefined, places: ReadonlyMap<Finding, number> | undefined): boolean =>
  finding !== undefined && places?.has(finding) === true;

/** The findings after a change. */
export const changedFindings = (before: readonly Finding[], change: FindingsChange): Finding[] =>
  change.flatMap((part) => ('findings' in part ? part.findings : before.slice(part.from, part.from + part.count)));

/**
 * The changes that make `after` of `before` in steps of at most `largest` new findings: whoever takes them one by one is
 * never held up for long. What lies between two steps is no state to show.
 */
export function stepsOfFindings(before: readonly Finding[], after: readonly Finding[], largest: number): readonly FindingsChange[] {
  const change = changeOfFindings(before, after);
  const fresh = change.reduce((sum, part) => sum + ('findings' in part ? part.findings.length : 0), 0);
  if (fresh <= largest) return [change];
  return Array.from({ length: Math.ceil(after.length / largest) }, (_unused, step): FindingsChange => {
    const from = step * largest;
    const findings = after.slice(from, from + largest);
    return from === 0 ? [{ findings }] : [{ from: 0, count: from }, { findings }];
  });
}
