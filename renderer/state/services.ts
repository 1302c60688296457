// What the screens may use besides React: host, storage and stores. Made once in main.tsx and passed by context; no module singletons.
import { createContext, useContext } from 'react';
import type { AppInfo, Host } from '#shared/host/host.ts';
import type { NewId } from '#shared/util/ids.ts';
import type { Library } from '../storage/library.ts';
import type { Safekeeping } from '../storage/safekeeping.ts';
import type { FileLinks } from './fileLinks.ts';
import type { Agency } from './agency.ts';
import type { Preferences } from './preferences.ts';
import type { SettingsStore } from './settings.ts';
import type { Toasts } from './toasts.ts';
import type { CheckPort } from './checks.ts';
import type { Workspace } from './workspace.ts';

export interface Services {
  readonly host: Host;
  readonly info: Readonly<Pick<AppInfo, 'edition' | 'version' | 'capabilities'>>;
  readonly library: Library;
  readonly safekeeping: Safekeeping;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: NewId;
  readonly settings: SettingsStore;
  readonly preferences: Preferences;
  readonly agency: Agency;
  readonly toasts: Toasts;
  readonly workspace: Workspace;
  readonly links: FileLinks;
  readonly checkPort: CheckPort;
}

export const ServicesContext = createContext<Services | null>(null);

/** The services of this page. Throws outside the provider that main.tsx sets. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('invariant broken: screens are rendered inside ServicesContext');
  return services;
}
