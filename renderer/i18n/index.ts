// All visible texts of the page. Components get them with `useText()`; no other file may contain text that a user reads.
import { createContext, createElement, useContext, type ReactElement, type ReactNode } from 'react';
import { en } from './en/index.ts';
import { vi, type Text } from './vi/index.ts';

export type { Text };

export type Language = 'vi' | 'en';

const CATALOGUES: Readonly<Record<Language, Text>> = { vi, en };

const TextContext = createContext<Text>(vi);

/** All texts in one language. */
export const textOf = (language: Language): Text => CATALOGUES[language];

/** The texts in the language of the page. */
export const useText = (): Text => useContext(TextContext);

export function TextProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }): ReactElement {
  return createElement(TextContext, { value: CATALOGUES[language] }, children);
}
