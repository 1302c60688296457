// The looks that matter in HTML written by Word, Excel and web pages: font, weight, hidden. From elements, style attributes and
// simple selectors of style sheets; nothing is fetched, nothing else of CSS is understood.
import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** Absent means inherited. */
export interface HtmlLook {
  readonly font?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly hidden?: boolean;
  readonly preserve?: boolean;
}

export type StyleSheet = ReadonlyMap<string, HtmlLook>;

const BOLD_ELEMENTS = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const ITALIC_ELEMENTS = new Set(['i', 'em']);
const BRACE = /[{}]/g;
const SIMPLE_SELECTOR = /^(?:[a-z][\w:-]*)?(?:\.[\w-]+)?$/i;
const MAX_SHEET = 2_000_000;

export const attributeOf = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** Rules by selector ("td", ".xl65", "td.xl65"), lower case; other selectors are left out. */
export function readStyleSheet(css: string): StyleSheet {
  const sheet = new Map<string, HtmlLook>();
  for (const [selectors, declarations] of rulesOf(withoutComments(css.slice(0, MAX_SHEET)))) {
    const look = readDeclarations(declarations);
    for (const selector of selectors.split(',')) {
      const name = selector.trim().toLowerCase();
      if (name !== '' && SIMPLE_SELECTOR.test(name)) sheet.set(name, { ...sheet.get(name), ...look });
    }
  }
  return sheet;
}

/** The sheet without comments and the marks round it. Behind the last end of a comment none is looked for. */
function withoutComments(css: string): string {
  const end = css.lastIndexOf('*/') + 2;
  const comments = end < 2 ? 0 : end;
  return css.slice(0, comments).replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, '') + css.slice(comments).replace(/<!--|-->/g, '');
}

/** Selectors and declarations of each innermost block, brace by brace. */
function rulesOf(css: string): [selectors: string, declarations: string][] {
  const rules: [string, string][] = [];
  /** Where the selectors begin, and the brace behind them; -1 after a closing one. */
  let [from, open] = [0, -1];
  for (const { index, 0: brace } of css.matchAll(BRACE)) {
    if (brace === '{') {
      if (open >= 0) from = open + 1;
      open = index;
    } else {
      if (open > from) rules.push([css.slice(from, open), css.slice(open + 1, index)]);
      [from, open] = [index + 1, -1];
    }
  }
  return rules;
}

/** What an element adds to the look that it inherits: its name, its classes, its attributes, in this order. */
export function lookOfElement(element: HtmlElement, sheet: StyleSheet): HtmlLook {
  const name = element.tagName.toLowerCase();
  const face = name === 'font' ? attributeOf(element, 'face') : undefined;
  const classes = (attributeOf(element, 'class') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const style = attributeOf(element, 'style');
  return {
    ...(BOLD_ELEMENTS.has(name) ? { bold: true } : {}),
    ...(ITALIC_ELEMENTS.has(name) ? { italic: true } : {}),
    ...(name === 'pre' ? { preserve: true } : {}),
    ...(face ? { font: firstFamily(face) } : {}),
    ...sheet.get(name),
    ...Object.assign({}, ...classes.map((one) => sheet.get(`.${one}`)), ...classes.map((one) => sheet.get(`${name}.${one}`))),
    ...(style === undefined ? {} : readDeclarations(style)),
    ...(attributeOf(element, 'hidden') === undefined ? {} : { hidden: true }),
  };
}

function readDeclarations(css: string): HtmlLook {
  const look: { -readonly [Key in keyof HtmlLook]: HtmlLook[Key] } = {};
  for (const declaration of css.split(';')) {
    const colon = declaration.indexOf(':');
    const property = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration.slice(colon + 1).trim();
    if (property === 'font-family') look.font = firstFamily(value);
    else if (property === 'font-weight') look.bold = /^(?:bold|bolder|[6-9]00)/i.test(value);
    else if (property === 'font-style') look.italic = /^(?:italic|oblique)/i.test(value);
    else if (property === 'display') look.hidden = /^none/i.test(value);
    else if (property === 'mso-hide') look.hidden = /^all/i.test(value);
    else if (property === 'white-space') look.preserve = /^(?:pre|break-spaces)/i.test(value);
  }
  return look;
}

const firstFamily = (families: string): string => (families.split(',')[0] ?? '').replace(/["']/g, '').trim();
