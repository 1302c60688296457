// What a cell holds, as far as totals care.
import { formulaPattern, valuePattern, type SheetCell } from './sheetXml.ts';
import { attribute, pattern, unescapeXml } from '../../opc/xmlText.ts';

/** `unknown`: an error, a date in words, or a formula without a stored result. */
export type CellContent =
  | { readonly kind: 'empty' | 'boolean' | 'unknown' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string };

/** What the file stores for a cell; `sharedText`: text of a shared string. */
export function storedContent(prefix: string, { attributes, inner }: SheetCell, sharedText: (index: number) => string): CellContent {
  const value = valuePattern(prefix).exec(inner)?.[1];
  switch (attribute(attributes, 't') ?? 'n') {
    case 'n':
      if (value !== undefined) return { kind: 'number', value: Number(value) };
      return formulaPattern(prefix).test(inner) ? { kind: 'unknown' } : { kind: 'empty' };
    case 's':
      return value === undefined ? { kind: 'empty' } : { kind: 'text', text: sharedText(Number(value)) };
    case 'str':
      return { kind: 'text', text: unescapeXml(value ?? '') };
    case 'inlineStr': {
      const texts = [...inner.matchAll(pattern(`<${prefix}t\\b[^>]*>([^<]*)</${prefix}t>`, 'g'))].map(([, text = '']) => unescapeXml(text));
      return { kind: 'text', text: texts.join('') };
    }
    case 'b':
      return { kind: 'boolean' };
    default:
      return { kind: 'unknown' };
  }
}
