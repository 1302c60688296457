// The selected rows and columns of an annex. Commands read them, the history stores them.

/** Rows and columns are in the order of the annex; `active` is the cell with the frame. */
export interface Selection {
  readonly rowIds: readonly string[];
  readonly columnIds: readonly string[];
  readonly active?: { readonly rowId: string; readonly columnId: string };
}
