// A cell twice as long takes twice as long to be read for units and times, and for what is made of them.
import { describe, expect, it } from 'vitest';
import { formatTime } from '#shared/time/format.ts';
import { parseTime } from '#shared/time/parseTime.ts';
import { readTypedDay } from '#shared/time/typedDay.ts';
import { directoryWith } from '#shared/units/directory.ts';
import { resolveUnits } from '#shared/units/resolveUnits.ts';
import { spokenForm } from '#shared/units/spokenForm.ts';
import { nearestName } from '#shared/units/suggest.ts';
import { tallyUnits } from '#shared/units/tally.ts';
import { tooFast, type Readings } from '../../support/growth/growth.ts';
import { TEXTS } from '../../support/growth/texts.ts';

const DIRECTORY = directoryWith();

const readings: Readings = (text) => {
  const units = resolveUnits(`${text}.`);
  return [
    ['units stored in parts', () => resolveUnits(text.normalize('NFD'))],
    ['spokenForm', () => spokenForm(text)],
    ['nearestName', () => nearestName(DIRECTORY, text, 'Sở')],
    ['tallyUnits', () => tallyUnits([{ rowId: 'r1', leads: units, coordinates: units }])],
    ['times', () => formatTime(parseTime(text, { year: 2025 }))],
    ['readTypedDay', () => readTypedDay(text)],
  ];
};

describe('units and times', () => {
  it.each(TEXTS)('%s', (_name, textOf) => expect(tooFast(readings, textOf, 2_000)).toEqual([]));
});
