// English, with the keys of vi.ts by type.
import { commandsEn, menusEn } from '#shared/messages/en/commands.ts';
import { checkEn } from '#shared/messages/en/check.ts';
import {
  dropReasonsEn,
  importErrorDetailsEn,
  importErrorsEn,
  importNoticesEn,
  importRepairsEn,
  roleReasonsEn,
  unknownNoticeEn,
} from '#shared/messages/en/import.ts';
import { appEn } from './en/app.ts';
import { detailsEn } from './en/details.ts';
import { editorEn } from './en/editor.ts';
import { errorsEn } from './en/errors.ts';
import { exportEn } from './en/export.ts';
import { exportSetEn } from './en/exportSet.ts';
import { findingsEn } from './en/findings.ts';
import { gridEn } from './en/grid.ts';
import { importEn } from './en/import.ts';
import { linkedFileEn } from './en/linkedFile.ts';
import { meaningEn } from './en/meaning.ts';
import { presetsEn } from './en/presets.ts';
import { printEn } from './en/print.ts';
import { propertiesEn } from './en/properties.ts';
import { rolesEn } from './en/roles.ts';
import { settingsEn } from './en/settings.ts';
import { machineEn } from './en/machine.ts';
import { restoreEn } from './en/restore.ts';
import { startEn } from './en/start.ts';
import { timeViewEn } from './en/timeView.ts';
import { unitsViewEn } from './en/unitsView.ts';
import { directoryEn } from './en/directory.ts';
import { templateScreenEn } from './en/template.ts';
import { templateEn } from '#shared/messages/en/template.ts';
import type { Text } from './index.ts';

export const en: Text = {
  app: appEn,
  commands: commandsEn,
  menus: menusEn,
  check: checkEn,
  start: startEn,
  restore: restoreEn,
  machine: machineEn,
  editor: editorEn,
  findings: findingsEn,
  meaning: meaningEn,
  grid: gridEn,
  details: detailsEn,
  print: printEn,
  export: exportEn,
  presets: presetsEn,
  import: importEn,
  linkedFile: linkedFileEn,
  imported: {
    errors: importErrorsEn,
    errorDetails: importErrorDetailsEn,
    notices: importNoticesEn,
    unknownNotice: unknownNoticeEn,
    repairs: importRepairsEn,
    roleReasons: roleReasonsEn,
    dropReasons: dropReasonsEn,
  },
  properties: propertiesEn,
  roles: rolesEn,
  settings: settingsEn,
  unitsView: unitsViewEn,
  timeView: timeViewEn,
  directory: directoryEn,
  exportSet: exportSetEn,
  template: templateEn,
  templateScreen: templateScreenEn,
  errors: errorsEn,
};
