// Opens password-protected Office files with officecrypto-tool (ECMA-376 agile and standard, RC4 of Office 97). It needs Node's crypto:
// the command line and the desktop edition have it, the browser edition says that it cannot.
import officeCrypto from 'officecrypto-tool';
import type { Decrypt } from '#shared/read/readSource.ts';

/** The bytes of the file inside; rejects when the password is wrong. */
export const decryptOffice: Decrypt = async (bytes, password) =>
  new Uint8Array(await officeCrypto.decrypt(Buffer.from(bytes), { password }));
