// The file that the open annex goes back into, as the screens see it: follows the annex and every change of its link.
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { LinkedFile } from '#shared/store/linkedFileSchema.ts';
import { useServices } from '../../state/services.ts';
import type { AnnexSession } from '../../state/session.ts';

/** Null where there is none; undefined until that is known. */
export function useLinkedFile(session: AnnexSession): LinkedFile | null | undefined {
  const { links } = useServices();
  const head = useStore(session.store, (view) => view.state.head);
  const [file, setFile] = useState<LinkedFile | null>();
  useEffect(() => {
    let wanted = true;
    const look = (): void => void links.of(head).then((found) => wanted && setFile(found));
    look();
    const end = links.store.subscribe((now, before) => now.version !== before.version && look());
    return () => {
      wanted = false;
      end();
    };
  }, [links, head]);
  return file;
}
