// The checks of a session while a component shows it.
import { useEffect, useState } from 'react';
import { createStore } from 'zustand/vanilla';
import { NO_CHECKS, startChecks, type Checks, type ChecksView } from './checks.ts';
import { useServices } from './services.ts';
import type { AnnexSession } from './session.ts';
import { isoToday } from './today.ts';

const NONE: Checks = { store: createStore<ChecksView>(() => NO_CHECKS), stop: () => {} };

export function useChecks(session: AnnexSession): Checks {
  const { house, checkPort, now } = useServices();
  const [checks, setChecks] = useState<Checks>(NONE);
  useEffect(() => {
    const started = startChecks(session, { port: checkPort, house, today: isoToday(now()) });
    setChecks(started);
    return () => {
      started.stop();
      setChecks(NONE);
    };
  }, [session, house, checkPort, now]);
  return checks;
}
