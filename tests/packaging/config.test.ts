// The packing configuration: understood by electron-builder, and true to the promises made to the offices.
import { createRequire } from 'node:module';
import { validateConfiguration } from 'app-builder-lib/out/util/config/config.js';
import { DebugLogger } from 'builder-util';
import type { Configuration } from 'electron-builder';
import { describe, expect, test } from 'vitest';

const require = createRequire(import.meta.url);
const config = require('../../build/electron-builder.config.cjs') as Configuration;
const validate = (candidate: Configuration): Promise<void> => validateConfiguration(structuredClone(candidate), new DebugLogger(false));

describe('the configuration', () => {
  test('is understood as a whole', async () => {
    await expect(validate(config)).resolves.toBeUndefined();
  });

  test('would not be with a misspelt setting', async () => {
    await expect(validate({ ...config, nsis: { perMachin: false } } as unknown as Configuration)).rejects.toThrow(/configuration\.nsis/);
  });

  test('keeps the identity that installed programs are replaced by', () => {
    expect([config.appId, config.productName, config.executableName]).toEqual(['vn.phuluc.desktop', 'Phu Luc', 'PhuLuc']);
  });

  test('installs for one user without administrator rights, in Vietnamese, and keeps data on uninstalling', () => {
    expect(config.nsis).toMatchObject({
      oneClick: false,
      perMachine: false,
      allowElevation: true,
      deleteAppDataOnUninstall: false,
      language: '1066',
    });
    expect(config.nsis?.installerLanguages).toContain('vi_VN');
  });

  test('takes no kind of file over from Excel', () => {
    expect([config.fileAssociations, config.win?.fileAssociations]).toEqual([undefined, undefined]);
  });

  test('is for 64-bit Windows', () => {
    expect(config.win?.target).toEqual([
      { target: 'nsis', arch: ['x64'] },
      { target: 'zip', arch: ['x64'] },
    ]);
  });
});
