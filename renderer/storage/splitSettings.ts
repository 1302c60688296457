// Migration from database version 1 to 2, as a pure function: moves links and import choices from the settings table to new tables.
import type { ImportChoiceRecord, LinkRecord, SettingRecord } from './tables.ts';

interface SplitSettings {
  readonly links: readonly LinkRecord[];
  readonly choices: readonly ImportChoiceRecord[];
  /** Keys of the settings that become `links` and `importChoices`. */
  readonly movedKeys: readonly string[];
}

const LINK_FIELDS = { template: 'templateLink', file: 'linkedFile', written: 'writtenCopy' } as const;
const LINK_KEY = /^(template|file|written):([^:]+):(.+)$/;
const CHOICE_PREFIX = 'import:';

/** Sorts the settings of version 1. One link record per annex and file; choices get the oldest possible `usedAt`. */
export function splitSettings(settings: readonly SettingRecord[]): SplitSettings {
  const links = new Map<string, LinkRecord>();
  const choices: ImportChoiceRecord[] = [];
  const movedKeys: string[] = [];
  for (const { key, value } of settings) {
    const [, kind, annexId, bytesId] = LINK_KEY.exec(key) ?? [];
    if (annexId !== undefined && bytesId !== undefined) {
      const id = `${annexId}:${bytesId}`;
      const field = LINK_FIELDS[kind as keyof typeof LINK_FIELDS];
      links.set(id, { ...(links.get(id) ?? { annexId, bytesId }), [field]: value });
    } else if (key.startsWith(CHOICE_PREFIX)) choices.push({ fingerprint: key.slice(CHOICE_PREFIX.length), choice: value, usedAt: 0 });
    else continue;
    movedKeys.push(key);
  }
  return { links: [...links.values()], choices, movedKeys };
}
