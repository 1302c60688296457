// Reads the encryption parameters of an Office file of 2010 or later (MS-OFFCRYPTO 2.3.4.10, "agile"). Decrypts nothing.
import type { CompoundFile } from '#shared/opc/compoundFile.ts';
import { decodeXml } from '#shared/opc/decodeXml.ts';
import { readXml, type XmlAttributes } from '#shared/opc/readXml.ts';

/** Parameters for decrypting the package, or the key that is protected by the password. */
export interface CipherParameters {
  readonly salt: Uint8Array;
  readonly blockSize: number;
  readonly keyBytes: number;
  readonly hash: 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';
}

export interface AgileEncryption {
  readonly package: CipherParameters;
  readonly password: CipherParameters & {
    readonly spinCount: number;
    readonly verifierInput: Uint8Array;
    readonly verifierHash: Uint8Array;
    readonly keyValue: Uint8Array;
  };
}

const AGILE_VERSION = [4, 0, 4, 0];
const HEADER_BYTES = 8;
/** Excel writes 100,000. The format allows 10,000,000, which would take too long and which no program writes. */
const MAX_SPINS = 1_000_000;
const HASHES: Readonly<Record<string, CipherParameters['hash']>> = {
  SHA1: 'SHA-1',
  'SHA-1': 'SHA-1',
  SHA256: 'SHA-256',
  SHA384: 'SHA-384',
  SHA512: 'SHA-512',
};

/** Null if the file is protected in another way (Office 97 to 2007, OpenDocument) or has parameters that no program writes. */
export function agileEncryption(file: CompoundFile): AgileEncryption | null {
  const info = file.stream('EncryptionInfo');
  if (!info || !AGILE_VERSION.every((value, at) => info[at] === value)) return null;
  let ofPackage: CipherParameters | null = null;
  let ofPassword: AgileEncryption['password'] | null = null;
  readXml(decodeXml(info.subarray(HEADER_BYTES)), {
    open(local, attributes) {
      if (local === 'keyData') ofPackage = parameters(attributes);
      if (local === 'encryptedKey') ofPassword = passwordParameters(attributes);
    },
  });
  return ofPackage && ofPassword ? { package: ofPackage, password: ofPassword } : null;
}

function parameters(attributes: XmlAttributes): CipherParameters | null {
  const hash = HASHES[attributes.get('hashAlgorithm') ?? ''];
  const isAes = attributes.get('cipherAlgorithm') === 'AES' && attributes.get('cipherChaining') === 'ChainingModeCBC';
  const salt = bytesOf(attributes.get('saltValue'));
  const keyBytes = Number(attributes.get('keyBits')) / 8;
  const blockSize = Number(attributes.get('blockSize'));
  return hash && isAes && salt && [16, 24, 32].includes(keyBytes) && blockSize === 16 ? { salt, blockSize, keyBytes, hash } : null;
}

function passwordParameters(attributes: XmlAttributes): AgileEncryption['password'] | null {
  const common = parameters(attributes);
  const spinCount = Number(attributes.get('spinCount'));
  const verifierInput = bytesOf(attributes.get('encryptedVerifierHashInput'));
  const verifierHash = bytesOf(attributes.get('encryptedVerifierHashValue'));
  const keyValue = bytesOf(attributes.get('encryptedKeyValue'));
  if (!common || !verifierInput || !verifierHash || !keyValue || !(spinCount >= 0 && spinCount <= MAX_SPINS)) return null;
  return { ...common, spinCount, verifierInput, verifierHash, keyValue };
}

function bytesOf(base64: string | undefined): Uint8Array | null {
  try {
    return base64 ? Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0) : null;
  } catch {
    return null;
  }
}
