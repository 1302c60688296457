// Which rows and columns of an annex are chosen. Commands read it, the history keeps it.
/** Where the user stands: rows and columns in the order of the annex; `active` is the cell with the frame. */
export interface Selection {
  readonly rowIds: readonly string[];
  readonly columnIds: readonly string[];
  readonly active?: { readonly rowId: string; readonly columnId: string };
}
