// Stored handles of linked files, so that they can be written in later sessions. In a separate database, because handles are not
// part of an annex and exist only in browsers.

const DATABASE = 'phu-luc-places';
const STORE = 'handles';

/** The result of an IndexedDB request; rejects with the browser's error. */
const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
  });

async function withStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
  const database = await resultOf(opening);
  try {
    return await resultOf(work(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

/** Stores a handle; rejects if the browser cannot store it. */
export async function keepHandle(id: string, handle: FileSystemFileHandle): Promise<void> {
  await withStore('readwrite', (store) => store.put(handle, id));
}

/** The handle stored under `id`; undefined if there is none. */
export async function keptHandle(id: string): Promise<FileSystemFileHandle | undefined> {
  const found: unknown = await withStore('readonly', (store) => store.get(id));
  return found instanceof FileSystemFileHandle ? found : undefined;
}
