// A cell as rules speak of it: where it stands, its text, and what the text means.
import type { Column, Row } from '../annex/model.ts';
import type { ResolvedUnit } from '../units/resolveUnits.ts';

export interface Cell {
  readonly row: Row;
  readonly column: Column;
  readonly text: string;
}

export interface UnitCell extends Cell {
  readonly units: readonly ResolvedUnit[];
}
