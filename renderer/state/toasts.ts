// Short messages that close by themselves, some with one action. Faults stay until the user closes them.
import { createStore, type StoreApi } from 'zustand/vanilla';

interface Toast {
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

const MAX_TOASTS = 4;
const SHOWN_MS = 8000;

export function createToasts(): Toasts {
  const store = createStore<readonly Toast[]>(() => []);
  let last = 0;
  const close = (id: number): void =>
    store.setState(
      store.getState().filter((toast) => toast.id !== id),
      true,
    );
  return {
    store,
    close,
    show(toast) {
      last += 1;
      const id = last;
      store.setState([...store.getState(), { ...toast, id }].slice(-MAX_TOASTS), true);
      if (toast.kind === 'done') setTimeout(() => close(id), SHOWN_MS);
    },
  };
}
