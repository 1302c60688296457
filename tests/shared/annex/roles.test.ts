// Everything that a new role needs outside its table entry.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DATED_ROLES, ROLES, TIME_ROLES, traitsOf, UNIT_ROLES } from '#shared/annex/roles.ts';
import headerWords from '#shared/data/headerWords.json' with { type: 'json' };

const NO_WORDS: ReadonlySet<string> = new Set(['other']);
const SPECIAL: ReadonlySet<string> = new Set(['joint', 'sectionNumber']);

describe('roles', () => {
  it('are all named by words of headers', () => {
    const named = new Set([...Object.keys(headerWords.exact), ...Object.keys(headerWords.phrases)]);
    expect(ROLES.filter((role) => !named.has(role) && !NO_WORDS.has(role))).toEqual([]);
    expect([...named].filter((name) => !(ROLES as readonly string[]).includes(name) && !SPECIAL.has(name))).toEqual([]);
  });

  it('are all listed in the description of the interchange format', () => {
    const list = /`order task [a-zA-Z\s]+`/.exec(readFileSync('docs/formats/interchange.md', 'utf8'))?.[0] ?? '';
    expect(list.replaceAll('`', '').split(/\s+/)).toEqual(ROLES);
  });

  it('of one kind are those of the table', () => {
    expect(UNIT_ROLES).toEqual(['lead', 'coordinate']);
    expect(TIME_ROLES).toEqual(['time', 'start', 'end']);
    expect(DATED_ROLES).toEqual(['time', 'start', 'end', 'report']);
  });

  it('have each place of the usual order once', () => {
    const places = ROLES.map((role) => traitsOf(role).usualPlace).filter((place) => place > 0);
    expect(places.toSorted((one, other) => one - other)).toEqual(places.map((_, at) => at + 1));
  });
});
