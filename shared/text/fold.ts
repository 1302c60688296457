// Folding for search and for comparing words: what a person who types without diacritics means. Never for stored text.

const MARKS = /[\u0300-\u036f]/g;

/**
 * Lower case, without diacritics, đ as d, white space collapsed: "Uỷ ban" and "Ủy ban" both give "uy ban".
 * The result has no fixed relation to the positions in `text`.
 */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd').replace(/\s+/gu, ' ').trim();
}
