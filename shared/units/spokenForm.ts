// A name as it is said: abbreviations as the words they are short for, whatever the case and the place of tone marks.
import { unitTokens } from './unitTokens.ts';

/** Equal for "Sở GD&ĐT" and "SỞ GIÁO DỤC VÀ ĐÀO TẠO"; for comparing only. */
export const spokenForm = (name: string): string =>
  unitTokens(name.normalize('NFC'))
    .filter((token) => token.type === 'word' || token.type === 'and')
    .map((token) => token.form)
    .join(' ');
