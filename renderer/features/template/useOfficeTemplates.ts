// The templates of the office as the dialog lists them: kept, corrected, taken out, put back.
import { useEffect, useState } from 'react';
import type { OfficeTemplate } from '#shared/template/templateLinkSchema.ts';
import { useServices } from '../../state/services.ts';
import { SETTINGS } from '../../state/settings.ts';

interface OfficeTemplates {
  readonly list: readonly OfficeTemplate[];
  /** The one taken out last; absent once it is back or another one has been kept. */
  readonly removed: OfficeTemplate | undefined;
  /** A new one goes to the end with its bytes, a known one is replaced. */
  keep(template: OfficeTemplate, bytes: Uint8Array): Promise<void>;
  /** Its bytes stay: annexes begun from it go back into them. */
  remove(template: OfficeTemplate): Promise<void>;
  /** Puts the one taken out last back where it stood. */
  restore(): Promise<void>;
}

export function useOfficeTemplates(): OfficeTemplates {
  const { library, settings } = useServices();
  const [list, setList] = useState<readonly OfficeTemplate[]>([]);
  const [removal, setRemoval] = useState<{ readonly template: OfficeTemplate; readonly at: number }>();
  useEffect(() => void settings.read(SETTINGS.agencyTemplates).then(setList), [settings]);

  async function store(next: readonly OfficeTemplate[]): Promise<void> {
    if (await settings.write(SETTINGS.agencyTemplates, next)) setList(next);
  }
  return {
    list,
    removed: removal?.template,
    async keep(template, bytes) {
      const isKnown = list.some(({ id }) => id === template.id);
      if (!isKnown) await library.putBytes(template.id, bytes);
      setRemoval(undefined);
      await store(isKnown ? list.map((each) => (each.id === template.id ? template : each)) : [...list, template]);
    },
    async remove(template) {
      setRemoval({ template, at: list.indexOf(template) });
      await store(list.filter(({ id }) => id !== template.id));
    },
    async restore() {
      if (!removal) return;
      setRemoval(undefined);
      await store(list.toSpliced(removal.at, 0, removal.template));
    },
  };
}
