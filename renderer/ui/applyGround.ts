// Sets language, theme and contrast as attributes of the document; tokens.css defines the colours for them.

export function applyGround(language: string, theme: 'system' | 'light' | 'dark', contrast: 'system' | 'more'): void {
  const { documentElement: page } = document;
  page.lang = language;
  setOrClear(page, 'data-theme', theme);
  setOrClear(page, 'data-contrast', contrast);
}

function setOrClear(page: HTMLElement, name: string, value: string): void {
  if (value === 'system') page.removeAttribute(name);
  else page.setAttribute(name, value);
}
