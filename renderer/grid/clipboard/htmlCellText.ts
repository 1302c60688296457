// The visible text of a cell in clipboard HTML.
import { createLineText } from './lineText.ts';

/** Where style attributes are found after `fromHtml` has renamed them (htmlTable.ts). */
export const STYLE_ATTRIBUTE = 'data-style';
export const styleOf = (element: Element): string => element.getAttribute(STYLE_ATTRIBUTE) ?? '';

const BLOCKS: ReadonlySet<string> = new Set(['P', 'DIV', 'LI', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'UL', 'OL', 'TABLE', 'TR']);
const INVISIBLE: ReadonlySet<string> = new Set(['STYLE', 'SCRIPT', 'TITLE', 'META']);
/** Word writes the bullet of a list item into a span of this style, followed by spaces. */
const WORD_BULLET = /mso-list:\s*Ignore/i;

/** Paragraphs and list items on separate lines, list items with their bullet or number, spaces collapsed as HTML does. */
export function visibleText(cell: Element): string {
  const text = createLineText();
  const markerOf = createListMarkers();
  let markerEnd = -1;
  const newLine = (): void => {
    // The first paragraph of a list item is on the line of its marker.
    if (text.length !== markerEnd) text.newLine();
  };
  const walk = (node: Node, keepsSpaces: boolean): void => {
    if (node instanceof Text) {
      const data = node.data.replaceAll('\u00a0', ' ');
      if (keepsSpaces) text.add(data);
      else text.add(data.replace(/[ \t\r\n]+/g, ' ').replace(/^ /, text.takesNoSpace ? '' : ' '));
      return;
    }
    if (!(node instanceof Element) || INVISIBLE.has(node.tagName)) return;
    if (node.tagName === 'BR') {
      text.trimLine();
      text.lineBreak();
      return;
    }
    const style = styleOf(node);
    if (WORD_BULLET.test(style)) {
      text.add(`${bulletOf(node.textContent)} `);
      return;
    }
    const block = BLOCKS.has(node.tagName);
    if (block) newLine();
    if (node.tagName === 'LI') {
      text.add(markerOf(node));
      markerEnd = text.length;
    }
    const keeps = keepsSpaces || /white-space:\s*pre/i.test(style);
    for (const child of node.childNodes) walk(child, keeps);
    if (block) newLine();
  };
  const keeps = /white-space:\s*pre/i.test(styleOf(cell));
  for (const child of cell.childNodes) walk(child, keeps);
  return text.text().trimEnd().normalize('NFC');
}

/** Symbol and Wingdings bullets are "·", "§", "o" or letters of the private use area: in an annex all are dashes. */
function bulletOf(bullet: string | null): string {
  const word = (bullet ?? '').replaceAll('\u00a0', ' ').trim();
  return /^[\d\p{L}]+[.)]$/u.test(word) || word === '+' ? word : '-';
}

/** Returns the marker that a browser draws before a list item. Items must be passed in the order of the document. */
function createListMarkers(): (item: Element) => string {
  /** The last item of each numbered list, and its number. */
  const lists = new Map<Element, { item: Element | null; number: number }>();
  return (item) => {
    const list = item.parentElement;
    if (list?.tagName !== 'OL') return '- ';
    const at = lists.get(list) ?? { item: null, number: Number(list.getAttribute('start') ?? 1) - 1 };
    lists.set(list, at);
    while (at.item !== item) {
      at.item = at.item === null ? list.firstElementChild : at.item.nextElementSibling;
      if (at.item === null) break;
      if (at.item.tagName === 'LI') at.number += 1;
    }
    return `${at.number}. `;
  };
}
