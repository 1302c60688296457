// A piece of paper on the screen: a shadow root that only the printed annex's own styles reach, so that what is measured
// and shown there is laid out as on paper, whatever the application looks like.

/** One sheet per text of styles: a preview of 300 pages shares it. */
const sheets = new Map<string, CSSStyleSheet>();
const LIMIT = 8;

function sheetOf(styles: string): CSSStyleSheet {
  const known = sheets.get(styles);
  if (known !== undefined) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  if (sheets.size >= LIMIT) sheets.clear();
  sheets.set(styles, sheet);
  return sheet;
}

/** Shows `markup` (made by shared/paper/printMarkup.ts, which escapes all text) inside `host` under `styles` alone. */
export function showPaper(host: HTMLElement, markup: string, styles: string): ShadowRoot {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheetOf(styles)];
  root.innerHTML = markup;
  return root;
}
