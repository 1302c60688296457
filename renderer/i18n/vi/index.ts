// Vietnamese, the language of the product. One file per area of the screen; the English catalogue has the same keys by type.
import { commandsVi, menusVi } from '#shared/messages/vi/commands.ts';
import { checkVi } from '#shared/messages/vi/check.ts';
import {
  dropReasonsVi,
  importErrorDetailsVi,
  importErrorsVi,
  importNoticesVi,
  importRepairsVi,
  type ImportSentence,
  roleReasonsVi,
  unknownNoticeVi,
} from '#shared/messages/vi/import.ts';
import { appVi } from './app.ts';
import { detailsVi } from './details.ts';
import { editorVi } from './editor.ts';
import { errorsVi } from './errors.ts';
import { exportVi } from './export.ts';
import { exportSetVi } from './exportSet.ts';
import { findingsVi } from './findings.ts';
import { gridVi } from './grid.ts';
import { importVi } from './import.ts';
import { linkedFileVi } from './linkedFile.ts';
import { meaningVi } from './meaning.ts';
import { presetsVi } from './presets.ts';
import { printVi } from './print.ts';
import { propertiesVi } from './properties.ts';
import { rolesVi } from './roles.ts';
import { settingsVi } from './settings.ts';
import { machineVi } from './machine.ts';
import { restoreVi } from './restore.ts';
import { startVi } from './start.ts';
import { timeViewVi } from './timeView.ts';
import { unitsViewVi } from './unitsView.ts';
import { directoryVi } from './directory.ts';
import { templateScreenVi } from './template.ts';
import { templateVi } from '#shared/messages/vi/template.ts';

/** Every notice accepts the values of its file, even if its sentence does not use them. */
const notices: Readonly<Record<keyof typeof importNoticesVi, ImportSentence>> = importNoticesVi;

export const vi = {
  app: appVi,
  commands: commandsVi,
  menus: menusVi,
  check: checkVi,
  start: startVi,
  restore: restoreVi,
  machine: machineVi,
  editor: editorVi,
  findings: findingsVi,
  meaning: meaningVi,
  grid: gridVi,
  details: detailsVi,
  print: printVi,
  export: exportVi,
  presets: presetsVi,
  import: importVi,
  linkedFile: linkedFileVi,
  imported: {
    errors: importErrorsVi,
    errorDetails: importErrorDetailsVi,
    notices,
    unknownNotice: unknownNoticeVi,
    repairs: importRepairsVi,
    roleReasons: roleReasonsVi,
    dropReasons: dropReasonsVi,
  },
  properties: propertiesVi,
  roles: rolesVi,
  settings: settingsVi,
  unitsView: unitsViewVi,
  timeView: timeViewVi,
  directory: directoryVi,
  exportSet: exportSetVi,
  template: templateVi,
  templateScreen: templateScreenVi,
  errors: errorsVi,
} as const;

/** Widens literal strings to `string`, so that other languages fit the type; functions keep their parameters. */
type Widened<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof T]: Widened<T[Key]> };

export type Text = Widened<typeof vi>;
