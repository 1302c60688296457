// The options of npm start.

/**
 * @typedef {{ browser: boolean, open: boolean, check: boolean, dev: boolean, port: number | undefined }} StartOptions
 */

/**
 * Reads the words after "npm start --"; a word that is not understood is given back instead.
 * @param {readonly string[]} words
 * @returns {{ options: StartOptions } | { unknown: string }}
 */
export function readStartOptions(words) {
  /** @type {StartOptions} */
  const options = { browser: false, open: true, check: false, dev: false, port: undefined };
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word === '--browser') options.browser = true;
    else if (word === '--no-open') options.open = false;
    else if (word === '--check') options.check = true;
    else if (word === '--dev') options.dev = true;
    else if (word === '--port' || word.startsWith('--port=')) {
      const text = word === '--port' ? (words[++i] ?? '') : word.slice('--port='.length);
      const port = Number(text);
      if (!/^\d+$/.test(text) || port > 65_535) return { unknown: `--port ${text}` };
      options.port = port;
    } else return { unknown: word };
  }
  return { options };
}
