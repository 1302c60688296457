// Cell texts repeat ("Hằng năm" in hundreds of rows): what is computed from a text is computed once.

export interface TextCache<T> {
  /** The value of `read(text)`, computed at the first call for this text. */
  get(text: string, read: (text: string) => T): T;
  clear(): void;
}

/** @param limit texts kept; beyond it the cache starts again, so that hours of typing do not fill the memory */
export function createTextCache<T>(limit: number): TextCache<T> {
  const values = new Map<string, T>();
  return {
    get(text, read) {
      const cached = values.get(text);
      if (cached !== undefined || values.has(text)) return cached as T;
      if (values.size >= limit) values.clear();
      const value = read(text);
      values.set(text, value);
      return value;
    },
    clear: () => values.clear(),
  };
}
