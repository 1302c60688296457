// Vietnamese, the language of the product. One file an area of the screen; en.ts has the same keys by type.
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
import { appVi } from './vi/app.ts';
import { detailsVi } from './vi/details.ts';
import { editorVi } from './vi/editor.ts';
import { errorsVi } from './vi/errors.ts';
import { exportVi } from './vi/export.ts';
import { exportSetVi } from './vi/exportSet.ts';
import { findingsVi } from './vi/findings.ts';
import { gridVi } from './vi/grid.ts';
import { importVi } from './vi/import.ts';
import { linkedFileVi } from './vi/linkedFile.ts';
import { meaningVi } from './vi/meaning.ts';
import { presetsVi } from './vi/presets.ts';
import { printVi } from './vi/print.ts';
import { propertiesVi } from './vi/properties.ts';
import { rolesVi } from './vi/roles.ts';
import { settingsVi } from './vi/settings.ts';
import { machineVi } from './vi/machine.ts';
import { restoreVi } from './vi/restore.ts';
import { startVi } from './vi/start.ts';
import { timeViewVi } from './vi/timeView.ts';
import { unitsViewVi } from './vi/unitsView.ts';
import { directoryVi } from './vi/directory.ts';
import { templateScreenVi } from './vi/template.ts';
import { templateVi } from '#shared/messages/vi/template.ts';

/** Every notice may be given the values of its file, whether its sentence needs them or not. */
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
