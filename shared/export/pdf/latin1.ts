// Bytes as text in which one character is one byte: a PDF file mixes readable syntax with binary data.

const CHUNK = 8192;

export function toLatin1(bytes: Uint8Array): string {
  let text = '';
  // Not spread: an iterator over a typed array takes ten times as long.
  for (let at = 0; at < bytes.length; at += CHUNK) text += Reflect.apply(String.fromCharCode, null, bytes.subarray(at, at + CHUNK));
  return text;
}

/** Characters beyond U+00FF are cut to their low byte; the texts here have none. */
export function fromLatin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

export function concatBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
