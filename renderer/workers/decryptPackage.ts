// Opens an Office file of 2010 or later with its password, by the cryptography of the browser (MS-OFFCRYPTO 2.3.4.11 to 2.3.4.15).
// The password is not stored. The readers in shared/ receive the decrypted package.
import type { CompoundFile } from '#shared/opc/compoundFile.ts';
import type { AgileEncryption, CipherParameters } from './agileEncryption.ts';

/** Block keys: the purpose of each derived key (2.3.4.11). */
const BLOCK_KEYS = {
  verifierInput: Uint8Array.of(0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79),
  verifierHash: Uint8Array.of(0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e),
  keyValue: Uint8Array.of(0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6),
} as const;

const SEGMENT = 4096;
const PADDING = 0x36;

type Bytes = Uint8Array<ArrayBuffer>;

/** Returns the decrypted file; rejects if the password is wrong or the file is damaged. */
export async function decryptPackage(file: CompoundFile, agile: AgileEncryption, password: string): Promise<Bytes> {
  const { password: lock } = agile;
  const passwordHash = await spun(lock, password);
  const open = async (purpose: keyof typeof BLOCK_KEYS, value: Uint8Array): Promise<Bytes> => {
    const derived = await hashed(lock.hash, passwordHash, BLOCK_KEYS[purpose]);
    return decrypted(await keyOf(fitted(derived, lock.keyBytes)), fitted(lock.salt, lock.blockSize), value);
  };
  const input = await open('verifierInput', lock.verifierInput);
  const expected = await open('verifierHash', lock.verifierHash);
  const actual = await hashed(lock.hash, input.subarray(0, lock.salt.length));
  if (!actual.every((value, at) => value === expected[at])) throw new Error('wrong password');
  const secret = await open('keyValue', lock.keyValue);
  return decryptSegments(file, agile.package, await keyOf(secret.slice(0, agile.package.keyBytes)));
}

async function decryptSegments(file: CompoundFile, { salt, blockSize, hash }: CipherParameters, key: CryptoKey): Promise<Bytes> {
  const stream = file.stream('EncryptedPackage');
  if (!stream || stream.length < 8) throw new Error('no package');
  const size = Number(new DataView(stream.buffer, stream.byteOffset, 8).getBigUint64(0, true));
  const content = stream.subarray(8);
  if (size > content.length) throw new Error('package cut off');
  const plain = new Uint8Array(content.length);
  for (let at = 0, segment = 0; at < content.length; at += SEGMENT, segment += 1) {
    const vector = fitted(await hashed(hash, salt, littleEndian(segment)), blockSize);
    plain.set(await decrypted(key, vector, content.subarray(at, at + SEGMENT)), at);
  }
  return plain.slice(0, size);
}

/** The password hash, repeated `spinCount` times to make guessing slow (2.3.4.11). */
async function spun({ hash, salt, spinCount }: AgileEncryption['password'], password: string): Promise<Bytes> {
  let result = await hashed(hash, salt, utf16(password));
  for (let round = 0; round < spinCount; round += 1) result = await hashed(hash, littleEndian(round), result);
  return result;
}

async function hashed(hash: CipherParameters['hash'], ...parts: readonly Uint8Array[]): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest(hash, joined(parts)));
}

const keyOf = (bytes: Bytes): Promise<CryptoKey> => crypto.subtle.importKey('raw', bytes, 'AES-CBC', false, ['encrypt', 'decrypt']);

/** The browser requires PKCS #7 padding, which these files do not have: we append one block that decrypts to padding only. */
async function decrypted(key: CryptoKey, iv: Bytes, value: Uint8Array): Promise<Bytes> {
  if (value.length === 0 || value.length % 16 !== 0) throw new Error('no whole blocks');
  const paddingBlock = await crypto.subtle.encrypt({ name: 'AES-CBC', iv: value.slice(-16) }, key, new Uint8Array(0));
  return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-CBC', iv }, key, joined([value, new Uint8Array(paddingBlock)])));
}

function joined(parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Truncates or pads to a length (2.3.4.11). */
function fitted(bytes: Uint8Array, length: number): Bytes {
  const whole = new Uint8Array(length).fill(PADDING);
  whole.set(bytes.subarray(0, length));
  return whole;
}

function littleEndian(value: number): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

function utf16(text: string): Bytes {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}
