// Adds up the closing lines of all vitest runs in a log and prints them as one plain line: "N passed, N failed, N skipped".
// Ends with an error when no test ran.
import { readFileSync } from 'node:fs';

const [file = ''] = process.argv.slice(2);
// Colours stand between the words when the log came from a terminal.
const text = readFileSync(file, 'utf8').replace(/\u001b\[[0-9;]*m/g, '');

/** @param {string} word */
const total = (word) =>
  [...text.matchAll(/^\s*Tests\s.*$/gm)].reduce((sum, [line]) => sum + Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0), 0);

const [passed, failed, skipped] = [total('passed'), total('failed'), total('skipped')];
process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
process.exitCode = passed > 0 && failed === 0 ? 0 : 1;
