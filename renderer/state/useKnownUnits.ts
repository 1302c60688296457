// The units suggested while typing: those of the agency and of the built-in directory, with their status on the signing date.
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { UnitEntry } from '#shared/units/entry.ts';
import { knownNames, type KnownName, type KnownUnits, type SigningDays } from '#shared/units/knownNames.ts';
import { useServices } from './services.ts';
import type { AnnexReader } from './useAnnexReader.ts';

function lazyNames(own: readonly UnitEntry[], days: SigningDays, absent: readonly string[]): () => readonly KnownName[] {
  let names: readonly KnownName[] | undefined;
  return () => (names ??= knownNames(own, days, new Set(absent)));
}

/** The names are computed when the window is idle, so that the first keystroke does not wait for them. */
export function useKnownUnits(reader: AnnexReader): KnownUnits {
  const { ownDirectory, absentUnits } = useStore(useServices().agency.store);
  const { earliest, latest } = reader.dates;
  const names = useMemo(() => lazyNames(ownDirectory, { earliest, latest }, absentUnits), [ownDirectory, absentUnits, earliest, latest]);
  useEffect(() => {
    const idle = requestIdleCallback(names);
    return () => cancelIdleCallback(idle);
  }, [names]);
  return useMemo(() => ({ names, isCeased: (value) => reader.units(value).some(({ status }) => status === 'ceased') }), [names, reader]);
}
