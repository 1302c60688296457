// The list of agency templates: add, replace, remove, undo the removal.
import { useEffect, useState } from 'react';
import type { AgencyTemplate } from '#shared/template/templateLinkSchema.ts';
import { useServices } from '../../state/services.ts';
import { SETTINGS } from '../../state/settings.ts';

interface AgencyTemplates {
  readonly list: readonly AgencyTemplate[];
  /** The template removed last; absent after it was restored or another one was stored. */
  readonly removed: AgencyTemplate | undefined;
  /** Adds a new template with its bytes at the end, or replaces the one with the same id. */
  keep(template: AgencyTemplate, bytes: Uint8Array): Promise<void>;
  /** Removes a template from the list. Its bytes are kept, because annexes begun from it are saved into them. */
  remove(template: AgencyTemplate): Promise<void>;
  /** Restores the template removed last at its former position. */
  restore(): Promise<void>;
}

export function useAgencyTemplates(): AgencyTemplates {
  const { library, settings } = useServices();
  const [list, setList] = useState<readonly AgencyTemplate[]>([]);
  const [removal, setRemoval] = useState<{ readonly template: AgencyTemplate; readonly at: number }>();
  useEffect(() => void settings.read(SETTINGS.agencyTemplates).then(setList), [settings]);

  async function store(next: readonly AgencyTemplate[]): Promise<void> {
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
