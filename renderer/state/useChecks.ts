// The checks of a session while a component shows it; answered findings are remembered for the annex.
import { useEffect, useState } from 'react';
import { createStore } from 'zustand/vanilla';
import { startChecks, type Checks, type ChecksView } from './checks.ts';
import { useServices } from './services.ts';
import type { AnnexSession } from './session.ts';

const NONE: Checks = { store: createStore<ChecksView>(() => ({ findings: [], revision: -1 })), ignore: () => {}, stop: () => {} };

const isoToday = (now: number): string => {
  const date = new Date(now);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

export function useChecks(session: AnnexSession): Checks {
  const { library, checkPort, now } = useServices();
  const [checks, setChecks] = useState<Checks>(NONE);
  useEffect(() => {
    let started: Checks | null = null;
    let gone = false;
    const key = `ignored:${session.store.getState().state.head.id}`;
    void library.getSetting(key).then((stored) => {
      if (gone) return;
      const ignored = Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : [];
      const onIgnored = (keys: readonly string[]): void => void library.putSetting(key, keys);
      started = startChecks(session, { port: checkPort, today: isoToday(now()), ignored, onIgnored });
      setChecks(started);
    });
    return () => {
      gone = true;
      started?.stop();
      setChecks(NONE);
    };
  }, [session, library, checkPort, now]);
  return checks;
}
