// Adds up the closing lines of all vitest runs in a log and prints them as one plain line: "N passed, N failed, N skipped".
// A suite that was run twice counts twice. Ends with an error when a test failed or none ran.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {number} retried tests that passed when they were run again
 */

/**
 * Counts of all runs in a log. A file that failed without a failed test (it could not be loaded) and errors outside tests count as
 * failed, or the line would report a green run.
 * @param {string} log
 * @returns {Counts}
 */
export function countTests(log) {
  // Colours stand between the words when the log came from a terminal.
  const text = log.replace(/\u001b\[[0-9;]*m/g, '');
  const counts = { passed: 0, failed: 0, skipped: 0, retried: [...text.matchAll(/✓.*\(retry x\d+\)/g)].length };
  for (const [block] of text.matchAll(/^\s*Test Files .*\n\s*Tests .*(?:\n\s*Errors .*)?$/gm)) {
    const [files = '', tests = '', errors = ''] = block.trim().split('\n');
    const failed = countOf('failed', tests);
    counts.passed += countOf('passed', tests);
    counts.failed += failed + (failed === 0 ? countOf('failed', files) : 0) + countOf('errors?', errors);
    counts.skipped += countOf('skipped', tests) + countOf('todo', tests);
  }
  return counts;
}

/** @param {string} word @param {string} line */
const countOf = (word, line) => Number(new RegExp(`(\\d+) ${word}\\b`).exec(line)?.[1] ?? 0);

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { passed, failed, skipped, retried } = countTests(readFileSync(process.argv[2] ?? '', 'utf8'));
  if (retried > 0) process.stdout.write(`${retried} of the passed ones only when run again\n`);
  process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
  process.exitCode = passed > 0 && failed === 0 ? 0 : 1;
}
