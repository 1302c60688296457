// A flow: what a person does, run on every driver that this machine has. PHULUC_DRIVERS=chromium,bound,electron chooses.
import { expect, inject, test } from 'vitest';
import { DRIVER_NAMES, type AppDriver, type DriverName } from './drivers/app.ts';
import { startBound } from './drivers/bound.ts';
import { startChromium } from './drivers/chromium.ts';
import { electronMissing, startElectron } from './drivers/electron.ts';

const chosen = (process.env.PHULUC_DRIVERS ?? 'chromium,bound').split(',');

const START: Readonly<Record<DriverName, (address: string) => Promise<AppDriver>>> = {
  chromium: startChromium,
  bound: startBound,
  electron: startElectron,
};

interface FlowOptions {
  /** Only these drivers, where a flow is about one of them. */
  readonly drivers?: readonly DriverName[];
  /** Milliseconds. */
  readonly timeout?: number;
  /** Faults that belong to the flow (an attack that the policy must refuse). */
  readonly expectedFaults?: RegExp;
}

/** Defines one test a driver; the program is started before and thrown away after, and must have had no fault. */
export function flow(title: string, act: (app: AppDriver) => Promise<void>, options: FlowOptions = {}): void {
  for (const name of DRIVER_NAMES.filter((driver) => chosen.includes(driver) && (options.drivers ?? DRIVER_NAMES).includes(driver))) {
    const missing = name === 'electron' ? electronMissing() : undefined;
    test.skipIf(missing)(
      `${title} [${name}${missing ? `: skipped, ${missing}` : ''}]`,
      { timeout: options.timeout ?? 120_000 },
      async () => {
        const app = await START[name](inject('address'));
        try {
          await act(app);
          expect(app.faults.filter((fault) => !options.expectedFaults?.test(fault))).toEqual([]);
        } finally {
          await app.close();
        }
      },
    );
  }
}
