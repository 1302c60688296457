// The word that lets a style element through the page's content security policy (docs/decisions/0011-policy-for-styles.md).

/** The nonce of this page; empty where the page is served without a policy (development). AG Grid takes it as `styleNonce`. */
export const styleNonce = (): string => document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
