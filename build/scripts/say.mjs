// What the scripts tell the person who runs them; the words stand in text.vi.json.
import { readFileSync } from 'node:fs';

/** @type {Record<string, string>} */
const TEXT = JSON.parse(readFileSync(new URL('text.vi.json', import.meta.url), 'utf8'));

/**
 * The sentence for a key with its {values} filled in.
 * @param {string} key
 * @param {Record<string, string | number>} [values]
 */
export const sentence = (key, values = {}) => (TEXT[key] ?? key).replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));

/**
 * Prints the sentence for a key.
 * @param {string} key
 * @param {Record<string, string | number>} [values]
 */
export const say = (key, values) => {
  process.stdout.write(`${sentence(key, values)}\n`);
};
