// The linked file of the open annex, updated with every change of the annex head and of its link.
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { LinkedFile } from '#shared/store/linkedFileSchema.ts';
import { useServices } from '../../state/services.ts';
import type { AnnexSession } from '../../state/session.ts';

/** Null if there is none; undefined while loading. */
export function useLinkedFile(session: AnnexSession): LinkedFile | null | undefined {
  const { links } = useServices();
  const head = useStore(session.store, (view) => view.state.head);
  const [file, setFile] = useState<LinkedFile | null>();
  useEffect(() => {
    let mounted = true;
    const load = (): void => void links.of(head).then((found) => mounted && setFile(found));
    load();
    const end = links.store.subscribe((now, before) => now.version !== before.version && load());
    return () => {
      mounted = false;
      end();
    };
  }, [links, head]);
  return file;
}
