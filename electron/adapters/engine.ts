// What must be said to Electron before it is ready.
import { app, crashReporter } from 'electron';
import type { Report } from '../services/ports.ts';
import { QUIET_SWITCHES } from '../security/switches.ts';
import { registerScheme } from './assets.ts';

/** Sandbox, switches, our scheme, crash dumps that stay on this PC, and a log for what nobody caught. */
export function prepareEngine(report: Report): void {
  for (const [name, value] of QUIET_SWITCHES) app.commandLine.appendSwitch(name, value);
  app.enableSandbox();
  registerScheme();
  crashReporter.start({ uploadToServer: false });
  process.on('uncaughtException', (cause) => report('uncaughtException', cause));
  process.on('unhandledRejection', (cause) => report('unhandledRejection', cause));
}
