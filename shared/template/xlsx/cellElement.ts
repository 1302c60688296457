// The element of one cell, put together and taken apart.
import { pattern } from '../../opc/xmlText.ts';

/** `attributes` as they stand in the tag, with the blank before them. */
export const element = (prefix: string, attributes: string, inner: string): string =>
  inner ? `<${prefix}c${attributes}>${inner}</${prefix}c>` : `<${prefix}c${attributes}/>`;

/** The inside of the opening tag; nothing for a cell that is not there. */
export const openingAttributes = (prefix: string, cell: string): string => pattern(`^<${prefix}c\\b([^>]*?)/?>`).exec(cell)?.[1] ?? '';
