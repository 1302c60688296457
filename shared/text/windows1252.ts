// Western 8-bit text. Node 20 decodes "windows-1252" as ISO 8859-1 (nodejs/node#56542), browsers do not; this is the same in both.

/** What 0x80 to 0x9F are in Windows-1252. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The letters of these bytes in Windows-1252; the five bytes that it leaves open stay control characters. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (letter) => WESTERN[letter.charCodeAt(0) - 0x80] ?? letter);
}
