// Self-test of the database: a page of our origin writes a thousand records with strict durability and reads them back.
import { BrowserWindow } from 'electron';
import type { Diagnostic } from '#shared/host/host.ts';
import { APP_ORIGIN } from '../security/protocol.ts';
import { WEB_PREFERENCES } from '../security/webPreferences.ts';

const RECORDS = 1_000;

// Runs in the page, so it can name nothing of this file.
const SCRIPT = `new Promise((resolve, reject) => {
  const name = 'self-test';
  const opening = indexedDB.open(name, 1);
  opening.onerror = () => reject(opening.error);
  opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
  opening.onsuccess = () => {
    const database = opening.result;
    const writing = database.transaction('rows', 'readwrite', { durability: 'strict' });
    for (let i = 0; i < ${RECORDS}; i++) writing.objectStore('rows').put({ text: 'Nhiệm vụ ' + i }, i);
    writing.onerror = () => reject(writing.error);
    writing.oncomplete = () => {
      const counting = database.transaction('rows').objectStore('rows').count();
      counting.onerror = () => reject(counting.error);
      counting.onsuccess = () => {
        database.close();
        indexedDB.deleteDatabase(name);
        navigator.storage.persisted().then((persisted) => resolve({ count: counting.result, persisted }), reject);
      };
    };
  };
})`;

/** Findings about the database of this profile. */
export async function probeStorage(): Promise<Diagnostic[]> {
  const window = new BrowserWindow({ show: false, webPreferences: WEB_PREFERENCES });
  try {
    await window.loadURL(`${APP_ORIGIN}/headers.json`);
    const { count, persisted } = (await window.webContents.executeJavaScript(SCRIPT)) as { count: number; persisted: boolean };
    return [
      { check: 'database', state: count === RECORDS ? 'good' : 'bad', detail: String(count) },
      { check: 'storagePersistent', state: persisted ? 'good' : 'unknown', detail: String(persisted) },
    ];
  } catch (cause) {
    return [{ check: 'database', state: 'bad', detail: String(cause) }];
  } finally {
    window.destroy();
  }
}
