// A text or a page twice as long takes twice as long to be taken apart.
import { describe, expect, it } from 'vitest';
import { readHtml } from '#shared/read/text/readHtml.ts';
import { readText } from '#shared/read/text/readText.ts';
import { tooFast, type Readings } from '../../../support/growth/growth.ts';
import { MARKUP, PLAIN_TEXTS } from '../../../support/growth/texts.ts';

/** What a reader answers, refusals included. */
function answer(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return error;
  }
}

const ofText: Readings = (text) => [
  ['text', () => answer(() => readText(text))],
  ['table of tabs', () => answer(() => readText(`TT\tNội dung\tChủ trì\n1\t${text}\tb\n"2\t${text}`))],
  ['table of bars', () => answer(() => readText(`a | b | c\n--|--|--\n${text}\n${text}`))],
  ['page', () => answer(() => readHtml(`<p>${text}</p>`))],
];

const ofMarkup: Readings = (text) => [
  ['page', () => answer(() => readHtml(text))],
  ['cell', () => answer(() => readHtml(`<table><tr><td>${text}</td></tr></table>`))],
  ['style sheet', () => answer(() => readHtml(`<style>${text}</style><p class="a">a`))],
  ['style attribute', () => answer(() => readHtml(`<p style="${text}">a`))],
];

describe('text', () => {
  it.each(PLAIN_TEXTS)('%s', (_name, textOf) => expect(tooFast(ofText, textOf, 2_000)).toEqual([]));
});

describe('HTML', () => {
  it.each(MARKUP)('%s', (_name, textOf) => expect(tooFast(ofMarkup, textOf, 2_000)).toEqual([]));
});
