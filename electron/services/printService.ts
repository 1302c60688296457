// The print calls of the desktop program. What the engine or the printer says is for the log; the page gets a code.
import type { HostCalls } from '#shared/host/host.ts';
import { err, ok } from '#shared/util/result.ts';
import type { Printer, Report } from './ports.ts';

/** Implements `print` of the contract. */
export function createPrintService(printer: Printer, report: Report): HostCalls['print'] {
  const failed = (cause: unknown) => {
    report('print', cause);
    return err({ code: 'printFailed' } as const);
  };
  return {
    toPdf: (job) => printer.toPdf(job).then((bytes) => ok({ bytes }), failed),
    print: (job) => printer.print(job).then((printed) => (printed ? ok(null) : err({ code: 'cancelled' } as const)), failed),
  };
}
