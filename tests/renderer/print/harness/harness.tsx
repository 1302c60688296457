// The print preview alone on a page, with the product's content security policy, for tests in a real browser. Tests pass an annex
// to `window.showAnnex` and read the print jobs from `window.printJobs`.
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { printVi } from '#renderer/i18n/vi/print.ts';
import { PrintPreview } from '#renderer/print/PrintPreview.tsx';
import type { PrintJob } from '#shared/host/host.ts';
import { installPaperFont } from '#renderer/ui/paperFont.ts';
import type { AnnexDocument } from '#shared/annex/model.ts';
import { DEFAULT_SETTINGS, type PrintSettings } from '#shared/paper/settings.ts';
import '#renderer/ui/tokens.css';
import '#renderer/ui/base.css';

declare global {
  interface Window {
    printJobs: PrintJob[];
    closings: number;
    showAnnex: (annex: AnnexDocument, settings?: Partial<PrintSettings>) => void;
  }
}

installPaperFont();
window.printJobs = [];
window.closings = 0;

function Harness({ annex, initial }: { readonly annex: AnnexDocument; readonly initial: PrintSettings }) {
  const [settings, setSettings] = useState(initial);
  const keep = (job: PrintJob): void => void window.printJobs.push(job);
  const close = (): void => void (window.closings += 1);
  return (
    <PrintPreview
      document={annex}
      settings={settings}
      text={printVi}
      onSettings={setSettings}
      onPrint={keep}
      onSavePdf={keep}
      mayIssue
      onClose={close}
    />
  );
}

const root = createRoot(document.querySelector('#root') ?? document.body);
let shown = 0;
window.showAnnex = (annex, settings) => {
  shown += 1;
  root.render(
    <StrictMode>
      <Harness key={shown} annex={annex} initial={{ ...DEFAULT_SETTINGS, ...settings }} />
    </StrictMode>,
  );
};
