// A shadow root that only the styles of the printed annex apply to, so that its content is laid out as on paper, regardless
// of the styles of the application.

/** Style sheets cached by their text: the pages of a preview share one. */
const sheets = new Map<string, CSSStyleSheet>();
const MAX_SHEETS = 8;

function sheetOf(styles: string): CSSStyleSheet {
  const cached = sheets.get(styles);
  if (cached !== undefined) return cached;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  if (sheets.size >= MAX_SHEETS) sheets.clear();
  sheets.set(styles, sheet);
  return sheet;
}

/** Shows `markup` inside `host` with `styles` only. @param markup from shared/paper/printMarkup.ts, which escapes all text */
export function showPaper(host: HTMLElement, markup: string, styles: string): ShadowRoot {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheetOf(styles)];
  root.innerHTML = markup;
  return root;
}
