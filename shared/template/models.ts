// Which row of the file a new row is cloned from: the nearest before it of its kind and level, else the first of its kind, else any.
import type { Row } from '../annex/model.ts';
import type { LinkedPlace, LinkedRow, TemplateLink } from './templateLink.ts';

export interface Model {
  readonly place: LinkedPlace;
  readonly linked: LinkedRow;
}

interface Models {
  /** Remembers a row that was placed; rows are to be shown in the order of the annex. */
  pass(row: Row): void;
  of(row: Row, region: number): Model | null;
}

export function createModels(link: TemplateLink): Models {
  const first = new Map<string, Model>();
  const latest = new Map<string, Model>();
  for (const linked of Object.values(link.rows)) {
    const place = linked.places[0];
    if (place) for (const key of keysOf(linked, place.region)) if (!first.has(key)) first.set(key, { place, linked });
  }
  return {
    pass(row) {
      const linked = link.rows[row.id];
      const place = linked?.places[0];
      if (linked && place) for (const key of keysOf(linked, place.region)) latest.set(key, { place, linked });
    },
    of(row, region) {
      const [alike = '', ofKind = '', any = ''] = keysOf(row, region);
      return latest.get(alike) ?? first.get(alike) ?? latest.get(ofKind) ?? first.get(ofKind) ?? latest.get(any) ?? first.get(any) ?? null;
    },
  };
}

/** From the closest likeness to none. Bands and sections look alike. */
function keysOf({ kind, level }: Pick<LinkedRow, 'kind' | 'level'>, region: number): [string, string, string] {
  const look = kind === 'band' ? 'section' : kind;
  return [`${region}:${look}:${level}`, `${region}:${look}`, String(region)];
}
