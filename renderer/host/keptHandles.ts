// Handles of files that annexes go back into, so that they are found again after the page was closed. A store of its own:
// handles are no part of an annex, and only a browser has them.

const DATABASE = 'phu-luc-places';
const STORE = 'handles';

/** What a request of IndexedDB gives; rejects with the browser's own error. */
const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
  });

async function withStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
  const database = await settled(opening);
  try {
    return await settled(work(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

/** Rejects where the browser cannot store it. */
export async function keepHandle(id: string, handle: FileSystemFileHandle): Promise<void> {
  await withStore('readwrite', (store) => store.put(handle, id));
}

/** The handle kept under `id`; undefined where there is none. */
export async function keptHandle(id: string): Promise<FileSystemFileHandle | undefined> {
  const found: unknown = await withStore('readonly', (store) => store.get(id));
  return found instanceof FileSystemFileHandle ? found : undefined;
}
