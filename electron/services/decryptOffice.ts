// Opens password-protected Office files with officecrypto-tool (ECMA-376 agile and standard, RC4 of Office 97). Needs Node's crypto, so
// the browser edition says that it cannot.
import officeCrypto from 'officecrypto-tool';
import type { Decrypt } from '#shared/table/readSource.ts';

/** The bytes of the file inside; rejects when the password is wrong. */
export const decryptOffice: Decrypt = async (bytes, password) => {
  // The library takes any view of bytes, though its types say Buffer.
  const decrypt = officeCrypto.decrypt as unknown as (input: Uint8Array, options: { readonly password: string }) => Promise<Uint8Array>;
  return new Uint8Array(await decrypt(bytes, { password }));
};
