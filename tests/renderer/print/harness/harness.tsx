// The print preview alone on a page, under the policy of the product, for tests in a real browser: the annex comes in by
// `window.showAnnex`, what would go to the printer is kept in `window.printJobs`.
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { printVi } from '#renderer/i18n/vi/print.ts';
import { PrintPreview, type PreviewJob } from '#renderer/print/PrintPreview.tsx';
import { installPaperFont } from '#renderer/ui/paperFont.ts';
import type { AnnexDocument } from '#shared/annex/model.ts';
import { DEFAULT_SETTINGS, type PrintSettings } from '#shared/paper/settings.ts';
import '#renderer/ui/tokens.css';
import '#renderer/ui/base.css';

declare global {
  interface Window {
    printJobs: PreviewJob[];
    closings: number;
    showAnnex: (annex: AnnexDocument, settings?: Partial<PrintSettings>) => void;
  }
}

installPaperFont();
window.printJobs = [];
window.closings = 0;

function Harness({ annex, initial }: { readonly annex: AnnexDocument; readonly initial: PrintSettings }) {
  const [settings, setSettings] = useState(initial);
  const keep = (job: PreviewJob): void => void window.printJobs.push(job);
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
