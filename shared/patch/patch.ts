// The one shape of change. Undo, the journal in storage, merging and the grid all read the same lists.
// Every operation carries what was and what will be, so that it can be inverted without the document.
import type { AnnexHead, Row, RowKind } from '../annex/model.ts';

export interface CellChange {
  readonly columnId: string;
  readonly before: string;
  readonly after: string;
}

export interface RowShape {
  readonly kind: RowKind;
  readonly level: number;
}

/** Head fields that may change; `rows` have their own operations. */
export type HeadChange = Partial<Omit<AnnexHead, 'id' | 'schema'>>;

export type Operation =
  | { readonly type: 'setCells'; readonly rowId: string; readonly changes: readonly CellChange[] }
  | { readonly type: 'setShape'; readonly rowId: string; readonly before: RowShape; readonly after: RowShape }
  | { readonly type: 'insertRows'; readonly index: number; readonly rows: readonly Row[] }
  | { readonly type: 'removeRows'; readonly index: number; readonly rows: readonly Row[] }
  /** A block of `count` rows leaves `from` and stands at `to` of what remains. */
  | { readonly type: 'moveRows'; readonly from: number; readonly count: number; readonly to: number }
  | { readonly type: 'reorderRows'; readonly before: readonly string[]; readonly after: readonly string[] }
  /** Both sides hold the same keys; a key that was absent is null. */
  | { readonly type: 'setHead'; readonly before: NullableHead; readonly after: NullableHead };

export type NullableHead = { readonly [Key in keyof HeadChange]?: HeadChange[Key] | null };

export type Patch = readonly Operation[];
