// What an annex is called wherever it is one of several: lists, snapshots, file names.

/** Its title, else its label ("Phụ lục II", or a heading that stands alone); empty when it has neither. */
export const annexName = ({ title, label }: { readonly title: string; readonly label: string }): string => title.trim() || label.trim();
