// What a flow may do to the running program, in the words of a person at the desk. Drivers differ in what stands behind
// the page; flows do not know which one they run on.
import type { Page } from 'playwright-core';

export const DRIVER_NAMES = ['chromium', 'bound', 'electron'] as const;
export type DriverName = (typeof DRIVER_NAMES)[number];

export interface AppDriver {
  readonly name: DriverName;
  /** For page objects (tests/e2e/pages); a flow goes through those. */
  readonly page: Page;
  /** An empty folder of the user's, with a name such as users have. */
  readonly folder: string;
  /** The next open dialog is answered with these files. */
  answerOpen(...paths: readonly string[]): void;
  /** Does something that saves a file as new, and gives the path where it now lies. */
  saveDuring(act: () => Promise<unknown>): Promise<string>;
  /** Does something that prints, and gives the PDF of what the printer got. */
  printDuring(act: () => Promise<unknown>): Promise<Uint8Array>;
  /** Closes the page without a warning and opens the program again on the same data. */
  reopen(): Promise<void>;
  /** Ends the program as a power cut does, and opens it again on the same data. */
  kill(): Promise<void>;
  close(): Promise<void>;
  /** What must not happen in any flow: errors of the page, breaches of the policy, requests to elsewhere. */
  readonly faults: readonly string[];
}
