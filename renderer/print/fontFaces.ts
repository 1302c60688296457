// The page's bundled fonts for a document that is printed on its own: without them a machine that has no
// Times New Roman would print in a font of other widths than the preview measured.

const absolute = (rule: string, base: string): string =>
  rule.replace(/url\((["']?)(.+?)\1\)/gu, (_, __, address: string) => `url("${new URL(address, base).href}")`);

/** The @font-face rules of the page's own style sheets, with absolute addresses. */
export function fontFaceStyles(): string {
  return [...document.styleSheets]
    .flatMap((sheet) =>
      [...sheet.cssRules]
        .filter((rule) => rule instanceof CSSFontFaceRule)
        .map((rule) => absolute(rule.cssText, sheet.href ?? document.baseURI)),
    )
    .join('\n');
}
