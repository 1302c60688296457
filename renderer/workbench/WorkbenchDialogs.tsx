// The dialogs over the open annex, each with the props that it needs.
import type { ReactElement } from 'react';
import type { Finding } from '#shared/check/finding.ts';
import { ColumnsDialog } from '../features/columns/ColumnsDialog.tsx';
import { DirectoryDialog } from '../features/directory/DirectoryDialog.tsx';
import { exportAnnex } from '../features/export/exportAnnex.ts';
import { ExportDialog } from '../features/export/ExportDialog.tsx';
import { SetDialog } from '../features/export/SetDialog.tsx';
import { WarningsDialog } from '../features/export/WarningsDialog.tsx';
import { placeOf } from '../features/findings/findingWords.ts';
import { LinkDialog } from '../features/linkedFile/LinkDialog.tsx';
import { SaveDialog } from '../features/linkedFile/SaveDialog.tsx';
import { PrintDialog } from '../features/print/PrintDialog.tsx';
import { PropertiesDialog } from '../features/properties/PropertiesDialog.tsx';
import { DeadlineDialog } from '../features/rowFilters/DeadlineDialog.tsx';
import { TemplatesDialog } from '../features/template/TemplatesDialog.tsx';
import { TimeView } from '../features/timeView/TimeView.tsx';
import { useText } from '../i18n/index.ts';
import type { Checks } from '../state/checks.ts';
import { useCommands } from '../state/commands.ts';
import { useServices } from '../state/services.ts';
import { isoToday } from '../state/today.ts';
import type { OpenAnnex } from '../state/workspace.ts';
import type { RowFilters } from './useRowFilters.ts';
import type { DialogActs, DialogsShown, WorkbenchDialog } from './useWorkbenchDialogs.ts';

interface Props {
  readonly annex: OpenAnnex;
  readonly checks: Checks;
  readonly shown: DialogsShown;
  readonly acts: DialogActs;
  readonly onFilterByDeadline: RowFilters['showDue'];
}

export function WorkbenchDialogs({ annex, checks, shown, acts, onFilterByDeadline }: Props): ReactElement {
  const { session } = annex;
  const text = useText();
  const commands = useCommands();
  const { dialog, question, warnings } = shown;
  return (
    <>
      {dialog && <ChosenDialog dialog={dialog} annex={annex} checks={checks} acts={acts} onFilterByDeadline={onFilterByDeadline} />}
      {question && (
        <SaveDialog
          question={question}
          onExport={() => {
            acts.close();
            commands.run('exportWorkbook');
          }}
          onClose={acts.close}
        />
      )}
      {warnings.length > 0 && (
        <WarningsDialog
          warnings={warnings}
          placeOf={(rowId) => placeOf(session.store.getState().state, rowId, text)}
          onGoTo={acts.leaveTo}
          onClose={acts.closeWarnings}
        />
      )}
    </>
  );
}

interface ChosenProps extends Omit<Props, 'shown'> {
  readonly dialog: WorkbenchDialog;
}

function ChosenDialog({ dialog, annex, checks, acts, onFilterByDeadline }: ChosenProps): ReactElement {
  const { session, readOnly } = annex;
  const text = useText();
  const services = useServices();
  const view = { session, checks, readOnly, onGoTo: ({ rowId }: Pick<Finding, 'rowId'>) => rowId && acts.leaveTo(rowId) };
  switch (dialog) {
    case 'linkedFile':
      return <LinkDialog session={session} readOnly={readOnly} onClose={acts.close} />;
    case 'exportSet':
      return <SetDialog session={session} onClose={acts.close} />;
    case 'templates':
      return <TemplatesDialog annex={view} onClose={acts.close} />;
    case 'print':
      return <PrintDialog {...view} onClose={acts.close} />;
    case 'export':
    case 'exportWord':
      return (
        <ExportDialog
          {...view}
          format={dialog === 'exportWord' ? 'docx' : 'xlsx'}
          onExport={(format, settings) => void exportAnnex(services, text, session, format, settings).then(acts.warn)}
          onClose={acts.close}
        />
      );
    case 'properties':
      return <PropertiesDialog session={session} onClose={acts.close} />;
    case 'deadline':
      return <DeadlineDialog today={isoToday(services.now())} onApply={onFilterByDeadline} onClose={acts.close} />;
    case 'times':
      return <TimeView session={session} onGoToRow={acts.leaveTo} onClose={acts.close} />;
    case 'directory':
      return <DirectoryDialog session={session} onClose={acts.close} />;
    case 'columns':
      return <ColumnsDialog session={session} onClose={acts.close} />;
  }
}
