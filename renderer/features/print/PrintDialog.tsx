// The print preview of the open annex. Loaded on first use; its settings are stored.
import { lazy, Suspense, useEffect, useMemo, useState, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { toDocument } from '#shared/annex/state.ts';
import type { Finding } from '#shared/check/finding.ts';
import { changeColumns } from '#shared/commands/columns.ts';
import { isEmptyCopy } from '#shared/export/emptyCopy.ts';
import { safeFileName } from '#shared/host/fileName.ts';
import type { PrintJob } from '#shared/host/host.ts';
import type { PrintSettings } from '#shared/paper/settings.ts';
import { agencyPresetId, type AgencyPreset } from '#shared/paper/printPresets.ts';
import { useText } from '../../i18n/index.ts';
import { IssueNotes } from '../../print/IssueNotes.tsx';
import { useIssueCheck } from '../../print/useIssueCheck.ts';
import type { Checks } from '../../state/checks.ts';
import { sayHostError } from '../../state/opening.ts';
import { useServices } from '../../state/services.ts';
import { SETTINGS } from '../../state/settings.ts';
import { compactInWorker } from '../../workers/compactInWorker.ts';
import { widthChanges } from './paperWidths.ts';
import { AgencyPresets } from './AgencyPresets.tsx';
import type { AnnexSession } from '../../state/session.ts';

const PrintPreview = lazy(async () => ({ default: (await import('../../print/PrintPreview.tsx')).PrintPreview }));

interface Props {
  readonly session: AnnexSession;
  readonly checks: Checks;
  readonly readOnly: boolean;
  readonly onGoTo: (finding: Finding) => void;
  readonly onClose: () => void;
}

export function PrintDialog({ session, checks, readOnly, onGoTo, onClose }: Props): ReactElement | null {
  const text = useText();
  const services = useServices();
  const { host, info, settings: stored, toasts } = services;
  const [settings, setSettings] = useState<PrintSettings | null>(null);
  const columns = useStore(session.store, (view) => view.state.head.columns);
  // While the preview is open only columns can change.
  const document = useMemo(() => ({ ...toDocument(session.store.getState().state), columns }), [session, columns]);
  /** Number of undo steps made here, so that undo never goes back further. */
  const [widthSteps, setWidthSteps] = useState(0);
  const changeWidths = (purpose: PrintSettings['purpose'], widthsMm: readonly number[]): void => {
    if (session.run(changeColumns, widthChanges(columns, purpose, widthsMm))) setWidthSteps((steps) => steps + 1);
  };
  const lastStep = useStore(session.store, (view) => view.history.done.at(-1)?.commandId);
  const undoWidths = (): void => {
    session.undo();
    setWidthSteps((steps) => steps - 1);
  };
  const issue = useIssueCheck(session, checks, readOnly);
  const [presets, setPresets] = useState<readonly AgencyPreset[]>([]);
  useEffect(() => {
    void stored.read(SETTINGS.print).then(setSettings);
    void stored.read(SETTINGS.agencyPresets).then(setPresets);
  }, [stored]);

  async function print(job: PrintJob): Promise<void> {
    const printed = await host.print.print(job);
    if (!printed.ok) sayHostError(services, text, printed.error);
  }
  async function savePdf(job: PrintJob): Promise<void> {
    const pdf = await host.print.toPdf(job);
    if (!pdf.ok) return sayHostError(services, text, pdf.error);
    const type = { label: 'PDF', extension: 'pdf' } as const;
    const bytes = await compactInWorker(pdf.value.bytes);
    const saved = await host.files.saveAs({ suggestedName: safeFileName(job.name, 'pdf'), type, bytes });
    if (saved.ok) toasts.show({ kind: 'done', words: text.editor.exported(saved.value.file.name) });
    else sayHostError(services, text, saved.error);
    return undefined;
  }

  const changeSettings = (next: PrintSettings): void => {
    setSettings(next);
    void stored.write(SETTINGS.print, next);
  };
  if (!settings) return null;
  return (
    <Suspense fallback={null}>
      <PrintPreview
        document={document}
        settings={settings}
        text={text.print}
        onSettings={changeSettings}
        onWidths={readOnly ? undefined : (widthsMm) => changeWidths(settings.purpose, widthsMm)}
        onUndoWidths={widthSteps > 0 && lastStep === changeColumns.id ? undoWidths : undefined}
        ownPresets={presets.map(({ id, name, settings: own }) => ({ id: agencyPresetId(id), name, settings: own }))}
        presetTools={
          <AgencyPresets
            settings={settings}
            presets={presets}
            onSettings={changeSettings}
            onPresets={(next) => {
              setPresets(next);
              void stored.write(SETTINGS.agencyPresets, next);
            }}
          />
        }
        onPrint={(job) => void print(job)}
        {...(info.capabilities.pdf ? { onSavePdf: (job: PrintJob) => void savePdf(job) } : {})}
        refusal={isEmptyCopy(document, 'pdf', settings.purpose) ? text.export.noColumns : undefined}
        mayIssue={issue.allowed}
        issueNotes={<IssueNotes issue={issue} onGoTo={onGoTo} />}
        onClose={onClose}
      />
    </Suspense>
  );
}
