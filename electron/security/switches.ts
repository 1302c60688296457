// Command-line switches. Those that open the program to others end it; those that keep the engine off the net are set.

const REFUSED: readonly RegExp[] = [
  /^--remote-debugging/i,
  /^--inspect/i,
  /^--js-flags/i,
  /^--load-extension/i,
  /^--disable-web-security/i,
  /^--no-sandbox/i,
  /^--disable-site-isolation/i,
  /^--proxy-/i,
  /^--host-rules/i,
  /^--host-resolver-rules/i,
  /^--ignore-certificate/i,
  /^--allow-file-access/i,
  /^--enable-blink-features/i,
  /^--user-data-dir/i,
  /^--gpu-launcher/i,
  /^--renderer-cmd-prefix/i,
  /^--utility-cmd-prefix/i,
];

/** Set before the engine starts. */
export const QUIET_SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['no-pings'],
  ['no-proxy-server'],
  ['disable-features', 'AutofillServerCommunication,MediaRouter,OptimizationHints,Translate'],
];

/** The first word of a packaged start that must not be followed; undefined when all is well. */
export const refusedSwitch = (words: readonly string[]): string | undefined =>
  words.find((word) => REFUSED.some((pattern) => pattern.test(word)));
