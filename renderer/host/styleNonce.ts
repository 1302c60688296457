// The nonce that the content security policy requires of style elements (docs/decisions/0011-policy-for-styles.md).

/** The nonce of this page; empty if the page is served without a policy (development). Passed to AG Grid as `styleNonce`. */
export const styleNonce = (): string => document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
