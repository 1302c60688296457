// Text into HTML. Everything that comes from a document goes through here; nothing from a file is ever markup.
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/gu, (letter) => ENTITIES[letter] ?? letter);
