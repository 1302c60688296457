// What a page may ask the browser engine for. Everything that is not named is denied.

const ALLOWED: ReadonlySet<string> = new Set([
  // Copying from the sheet.
  'clipboard-sanitized-write',
  // The "Dán" button of the toolbar.
  'clipboard-read',
  // Without it the engine may clear the database when the disk runs low.
  'persistent-storage',
  // The print preview.
  'fullscreen',
]);

/** Whether our own page gets this permission; other origins get none. */
export const isPermitted = (permission: string, origin: string, ownOrigin: string): boolean =>
  (origin === ownOrigin || origin === `${ownOrigin}/`) && ALLOWED.has(permission);
