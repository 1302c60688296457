// English, with the keys of the Vietnamese catalogue.
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
import { appEn } from './app.ts';
import { detailsEn } from './details.ts';
import { editorEn } from './editor.ts';
import { errorsEn } from './errors.ts';
import { exportEn } from './export.ts';
import { exportSetEn } from './exportSet.ts';
import { findingsEn } from './findings.ts';
import { gridEn } from './grid.ts';
import { importEn } from './import.ts';
import { linkedFileEn } from './linkedFile.ts';
import { meaningEn } from './meaning.ts';
import { presetsEn } from './presets.ts';
import { printEn } from './print.ts';
import { propertiesEn } from './properties.ts';
import { rolesEn } from './roles.ts';
import { settingsEn } from './settings.ts';
import { machineEn } from './machine.ts';
import { restoreEn } from './restore.ts';
import { startEn } from './start.ts';
import { timeViewEn } from './timeView.ts';
import { unitsViewEn } from './unitsView.ts';
import { directoryEn } from './directory.ts';
import { templateScreenEn } from './template.ts';
import { templateEn } from '#shared/messages/en/template.ts';
import type { Text } from '../vi/index.ts';

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
