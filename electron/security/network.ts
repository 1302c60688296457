// The program needs no network; every request that is not for our own files is cancelled.

const OWN: readonly string[] = ['app://desk/', 'blob:app://desk/', 'data:image/'];

/** Whether a request may go out. */
export const isOwnRequest = (address: string): boolean => OWN.some((start) => address.startsWith(start));
