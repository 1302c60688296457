import { fileURLToPath } from 'node:url';

/** Path of a file below tests/fixtures. */
export const fixturePath = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
