// npm run licences: writes THIRD-PARTY-LICENCES.md from the production part of the lock file, and fails on a licence
// that the product may not carry. --check only compares, for the tests.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './stages.mjs';

const TARGET = join(ROOT, 'THIRD-PARTY-LICENCES.md');
const FORBIDDEN = /^(A?GPL|LGPL|SSPL|EUPL|CC-BY-NC|BUSL)/i;
/** Beside npm packages: what lies in the installed desktop program. */
const RUNTIME = [
  'Electron (MIT) and Chromium (BSD-3-Clause and others): their LICENSE and LICENSES.chromium.html lie beside the installed program.',
];

// Packages that name no licence; they are installed with a dependency but stand in none of our bundles.
/** @type {Record<string, string>} */
const NOT_SHIPPED = { 'buffers@0.1.1': 'stream reader of exceljs' };

/** @typedef {{ name: string, version: string, licence: string, text: string }} Entry */

const entries = production();
const refused = entries.filter(({ licence }) => !allowed(licence));
for (const { name, version, licence } of refused) process.stderr.write(`${name}@${version}: ${licence || 'no licence'}\n`);

if (refused.length > 0) process.exitCode = 1;
else if (process.argv.includes('--check')) {
  const same = existsSync(TARGET) && readFileSync(TARGET, 'utf8') === render(entries);
  if (!same) process.stderr.write('THIRD-PARTY-LICENCES.md is out of date: npm run licences\n');
  process.exitCode = same ? 0 : 1;
} else writeFileSync(TARGET, render(entries));

/** @returns {Entry[]} */
function production() {
  /** @type {{ packages: Record<string, { dev?: boolean, optional?: boolean, devOptional?: boolean, version?: string }> }} */
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  return Object.entries(lock.packages)
    .filter(([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional)
    .filter(([path]) => existsSync(join(ROOT, path, 'package.json')))
    .map(([path]) => describe(path))
    .filter(({ name, version }) => !(`${name}@${version}` in NOT_SHIPPED))
    .sort((a, b) => `${a.name}@${a.version}`.localeCompare(`${b.name}@${b.version}`, 'en'))
    .filter((entry, i, all) => i === 0 || entry.name !== all[i - 1]?.name || entry.version !== all[i - 1]?.version);
}

/** @param {string} path @returns {Entry} */
function describe(path) {
  const folder = join(ROOT, path);
  const { name, version, license, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  // Packages of the first npm years name their licence as an object or a list of objects.
  const named = license ?? licenses;
  const licence = [named]
    .flat()
    .map((one) => (typeof one === 'string' ? one : (one?.type ?? '')))
    .join(' OR ');
  // A package of fonts has a second text for the fonts.
  const text = readdirSync(folder)
    .filter((entry) => /^(licen[cs]e|copying)([._-]|$)/i.test(entry))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim())
    .join('\n\n');
  return { name, version, licence, text };
}

/** One allowed alternative is enough; all parts of an AND must be allowed. @param {string} expression */
function allowed(expression) {
  const alternatives = expression.replace(/[()]/g, '').split(/\s+OR\s+/i);
  return alternatives.some(
    (alternative) => alternative.trim() !== '' && alternative.split(/\s+AND\s+/i).every((one) => !FORBIDDEN.test(one.trim())),
  );
}

/** @param {readonly Entry[]} all */
function render(all) {
  const texts = [...new Set(all.map(({ text }) => text).filter(Boolean))];
  const lines = [
    '# Third-party licences',
    '',
    'Made by `npm run licences` from package-lock.json; do not edit.',
    '',
    ...RUNTIME.map((line) => `- ${line}`),
    '',
    '| package | version | licence | text |',
    '| --- | --- | --- | --- |',
    ...all.map(
      ({ name, version, licence, text }) => `| ${name} | ${version} | ${licence} | ${text ? `[${texts.indexOf(text) + 1}]` : ''} |`,
    ),
    '',
    ...texts.flatMap((text, i) => [`## [${i + 1}]`, '', '```text', text.replaceAll('```', "'''"), '```', '']),
  ];
  return lines.join('\n');
}
