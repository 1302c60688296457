// Checks a session as long as the component is mounted.
import { useEffect, useMemo } from 'react';
import { createChecks, type Checks } from './checks.ts';
import { useServices } from './services.ts';
import type { AnnexSession } from './session.ts';
import { isoToday } from './today.ts';

export function useChecks(session: AnnexSession): Checks {
  const { agency, checkPort, now } = useServices();
  const checks = useMemo(
    () => createChecks(session, { port: checkPort, agency, today: isoToday(now()) }),
    [session, agency, checkPort, now],
  );
  useEffect(() => checks.start(), [checks]);
  return checks;
}
