// Short messages that go by themselves, some with one action. Faults stay until they are closed.
import { createStore, type StoreApi } from 'zustand/vanilla';

export interface Toast {
  readonly id: number;
  readonly kind: 'done' | 'fault';
  readonly words: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export interface Toasts {
  readonly store: StoreApi<readonly Toast[]>;
  show(toast: Omit<Toast, 'id'>): void;
  close(id: number): void;
}

const MOST = 4;

export function createToasts(): Toasts {
  const store = createStore<readonly Toast[]>(() => []);
  let last = 0;
  return {
    store,
    show(toast) {
      last += 1;
      store.setState([...store.getState(), { ...toast, id: last }].slice(-MOST), true);
    },
    close: (id) =>
      store.setState(
        store.getState().filter((toast) => toast.id !== id),
        true,
      ),
  };
}
