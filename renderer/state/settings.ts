// Settings as the screens use them: read from the library, written back, and a failed write reported to the user.
import type { Library, StorageError } from '../storage/library.ts';
import { SETTINGS, type Setting } from '../storage/settings.ts';

export interface SettingsStore {
  read<T>(setting: Setting<T>): Promise<T>;
  /** Stores a value and resolves to whether that succeeded. A failure is reported to the user, never thrown. */
  write<T>(setting: Setting<T>, value: T): Promise<boolean>;
}

export { SETTINGS };

/** @param onFailure tells the user that a setting is lost when the window is closed */
export function createSettings(library: Library, onFailure: (error: StorageError) => void): SettingsStore {
  return {
    read: (setting) => library.readSetting(setting),
    async write(setting, value) {
      const written = await library.writeSetting(setting, value);
      if (!written.ok) onFailure(written.error);
      return written.ok;
    },
  };
}
