// The visible words of the page. Components take them with `useText()`; nothing else may hold a word that a user reads.
import { createContext, createElement, useContext, type ReactElement, type ReactNode } from 'react';
import { en } from './en.ts';
import { vi } from './vi.ts';

export type Language = 'vi' | 'en';

/** Literal strings widened, so that another language fits; functions keep their arguments. */
type Widened<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof T]: Widened<T[Key]> };

export type Text = Widened<typeof vi>;

const CATALOGUES: Readonly<Record<Language, Text>> = { vi, en };

const TextContext = createContext<Text>(vi);

/** All words in one language. */
export const textOf = (language: Language): Text => CATALOGUES[language];

/** The words in the language of the page. */
export const useText = (): Text => useContext(TextContext);

export function TextProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }): ReactElement {
  return createElement(TextContext, { value: CATALOGUES[language] }, children);
}
