// The print preview: the pages as they will be printed, and the print settings. The printed document is made from the
// pagination shown here, so the two cannot differ.
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { AnnexDocument } from '#shared/annex/model.ts';
import type { PrintJob } from '#shared/host/host.ts';
import { isInternal } from '#shared/paper/columnsOnPaper.ts';
import { settingsDoubts } from '#shared/paper/decreeLimits.ts';
import type { AgencyPreset } from '#shared/paper/printPresets.ts';
import type { PrintSettings } from '#shared/paper/settings.ts';
import { PX_PER_MM } from '#shared/paper/units.ts';
import { printPage } from '#shared/paper/printPage.ts';
import type { PrintText } from '../i18n/vi/print.ts';
import { Button } from '../ui/Button.tsx';
import { embeddedPaperFont, hasTimesNewRoman } from '../ui/paperFont.ts';
import { ColumnEdges } from './ColumnEdges.tsx';
import { PageColumn } from './PageColumn.tsx';
import { PaperSheet } from './PaperSheet.tsx';
import { PreviewBar, type Zoom } from './PreviewBar.tsx';
import { SettingsPanel } from './SettingsPanel.tsx';
import { usePrintLayout, type LaidOut } from './usePrintLayout.ts';
import './printPreview.css';

interface Props {
  readonly document: AnnexDocument;
  readonly settings: PrintSettings;
  readonly text: PrintText;
  readonly onSettings: (settings: PrintSettings) => void;
  readonly onPrint: (job: PrintJob) => void;
  /** Absent if this edition cannot write a PDF. */
  readonly onSavePdf?: (job: PrintJob) => void;
  /** Called with the column widths on paper, in millimetres, after the user has changed one; absent if the annex is read-only. */
  readonly onWidths?: ((widthsMm: readonly number[]) => void) | undefined;
  /** Undoes the last change of widths; absent if there is none. */
  readonly onUndoWidths?: (() => void) | undefined;
  readonly ownPresets?: readonly AgencyPreset[];
  readonly presetTools?: ReactNode;
  /** Why this annex cannot be printed; undefined if it can. */
  readonly refusal?: string | undefined;
  /** Whether a copy may be issued; the obstacles are shown in `issueNotes`. */
  readonly mayIssue: boolean;
  readonly issueNotes?: ReactNode;
  readonly onClose: () => void;
}

const GAP_PX = 16;
const THUMBNAIL_PX = 120;

/** The document that prints exactly these pages, in the font used for measuring. */
const jobOf = ({ annex, pagination }: LaidOut, fontRules: string): PrintJob => ({
  name: annex.name,
  html: printPage(annex, fontRules, pagination),
});

export function PrintPreview(props: Props) {
  const { document, settings, text, onSettings, onPrint, onSavePdf, refusal, mayIssue, issueNotes, onClose } = props;
  const { ownPresets = [], presetTools, onWidths, onUndoWidths } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const desk = useRef<HTMLDivElement>(null);
  const { annex, shown, ready, progress } = usePrintLayout(document, settings);
  const pagination = shown?.pagination;
  const paper = shown?.annex ?? annex;
  const mayLeave = refusal === undefined && (settings.purpose === 'draft' || mayIssue);
  const [fontRules, setFontRules] = useState<string>();
  const finished = ready && mayLeave && shown !== undefined && fontRules !== undefined ? { shown, fontRules } : undefined;
  const [zoom, setZoom] = useState<Zoom>('width');
  const [room, setRoom] = useState({ width: 800, height: 600 });
  const [page, setPage] = useState(0);
  const [scrollRequest, setScrollRequest] = useState({ page: 0, times: 0 });
  const [fontMissing, setFontMissing] = useState(false);

  useEffect(() => {
    const element = dialog.current;
    if (element !== null && !element.open) {
      element.showModal();
      // Focus the dialog and not its first button, which is disabled until the pages are ready.
      element.focus();
    }
    void embeddedPaperFont().then(setFontRules);
    void hasTimesNewRoman().then((found) => setFontMissing(!found));
    const place = desk.current;
    if (place === null) return undefined;
    const watch = new ResizeObserver(() => setRoom({ width: place.clientWidth, height: place.clientHeight }));
    watch.observe(place);
    return () => watch.disconnect();
  }, []);

  // As soon as printing is possible, focus the print button, unless the user has moved the focus meanwhile.
  const canPrint = finished !== undefined;
  useEffect(() => {
    const element = dialog.current;
    if (canPrint && element === element?.ownerDocument.activeElement)
      element?.querySelector<HTMLElement>('.print-bar .button-primary')?.focus();
  }, [canPrint]);

  const pages = pagination?.pages ?? [];
  const fullWidth = paper.page.widthMm * PX_PER_MM;
  const fullHeight = paper.page.heightMm * PX_PER_MM;
  const fitWidth = (room.width - 3 * GAP_PX) / fullWidth;
  const scale = zoom === 'width' ? fitWidth : zoom === 'page' ? Math.min(fitWidth, (room.height - 2 * GAP_PX) / fullHeight) : zoom;
  const thumbnailScale = THUMBNAIL_PX / fullWidth;
  const current = Math.min(page, Math.max(0, pages.length - 1));
  const goTo = (target: number): void => {
    const bounded = Math.min(pages.length - 1, Math.max(0, target));
    setPage(bounded);
    setScrollRequest(({ times }) => ({ page: bounded, times: times + 1 }));
  };
  const headerOf = (index: number): string => {
    const id = paper.columns[index]?.id;
    return (document.columns.find((column) => column.id === id)?.header ?? '').replace(/\s+/gu, ' ').trim();
  };
  const sheet = (index: number, at: number, edges?: ReactNode) => {
    const content = pages[index];
    return content === undefined || pagination === undefined ? null : (
      <PaperSheet annex={paper} content={content} divided={pagination.divided} number={index + 1} scale={at}>
        {edges}
      </PaperSheet>
    );
  };

  const leftOut = document.columns.filter((column) => column.hidden === true || (settings.purpose === 'issue' && isInternal(column)));
  const notes = [
    ...settingsDoubts(settings).map((doubt) => text[doubt]),
    ...(leftOut.length > 0 ? [text.leftOut(leftOut.map((column) => column.header.replace(/\s+/gu, ' ').trim()).join('; '))] : []),
    ...(pagination !== undefined && pagination.divided.size > 0 ? [text.dividedRows(pagination.divided.size)] : []),
    ...(fontMissing ? [text.fontMissing] : []),
  ];

  const copyNotes = (
    <>
      {refusal !== undefined && (
        <p className="print-note" role="alert">
          {refusal}
        </p>
      )}
      {settings.purpose === 'issue' && issueNotes}
    </>
  );

  return (
    <dialog
      ref={dialog}
      className="print-preview"
      tabIndex={-1}
      aria-label={text.title}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <PreviewBar
        text={text}
        page={current}
        pages={pages.length}
        scale={scale}
        zoom={zoom}
        onZoom={setZoom}
        onPage={goTo}
        onClose={() => dialog.current?.close()}
        onPrint={finished && (() => onPrint(jobOf(finished.shown, finished.fontRules)))}
        onSavePdf={onSavePdf && finished && (() => onSavePdf(jobOf(finished.shown, finished.fontRules)))}
        offersPdf={onSavePdf !== undefined}
      />
      <div className="print-body">
        <PageColumn
          className="print-thumbnails"
          label={text.pages}
          count={pages.length}
          step={fullHeight * thumbnailScale + 28}
          scrollRequest={scrollRequest}
          renderPage={(index) => (
            <button
              type="button"
              className="print-thumbnail"
              aria-current={index === current ? 'page' : undefined}
              onClick={() => goTo(index)}
            >
              {/* Screen readers read the page number of the button, not the picture. */}
              <div aria-hidden="true">{sheet(index, thumbnailScale)}</div>
              <span>{text.page(index + 1)}</span>
            </button>
          )}
        />
        <div ref={desk} className="print-desk">
          {pagination === undefined ? (
            <p className="print-measuring" role="status">
              {text.measuring(Math.round(progress * 100))}
            </p>
          ) : (
            <PageColumn
              className="print-pages"
              label={text.title}
              count={pages.length}
              step={fullHeight * scale + GAP_PX}
              scrollRequest={scrollRequest}
              onTopPage={setPage}
              renderPage={(index) =>
                sheet(
                  index,
                  scale,
                  onWidths && (
                    <ColumnEdges
                      annex={paper}
                      scale={scale}
                      label={(column) => text.columnEdge(headerOf(column))}
                      focusable={index === 0}
                      onWidths={onWidths}
                    />
                  ),
                )
              }
            />
          )}
        </div>
        <SettingsPanel
          settings={settings}
          text={text}
          ownPresets={ownPresets}
          presetTools={presetTools}
          copyNotes={copyNotes}
          onChange={onSettings}
        >
          <p className="print-summary" role="status">
            {text.summary(text[annex.page.orientation], settings.sizes.body, ready ? String(pages.length) : '…', annex.rows.length)}
          </p>
          {notes.map((note) => (
            <p key={note} className="print-note">
              {note}
            </p>
          ))}
          {onUndoWidths && <Button small look="outlined" label={text.undoWidths} onClick={onUndoWidths} />}
        </SettingsPanel>
      </div>
    </dialog>
  );
}
