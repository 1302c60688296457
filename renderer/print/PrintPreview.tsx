// The screen before paper: the pages as they will be printed, and the settings that shape them. What is printed is made
// from the pagination shown here, so the two can't differ.
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { AnnexDocument } from '#shared/annex/model.ts';
import { isInternal } from '#shared/paper/columnsOnPaper.ts';
import { settingsDoubts } from '#shared/paper/decreeLimits.ts';
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
import { SettingsPanel, type OwnPreset } from './SettingsPanel.tsx';
import { usePrintLayout, type LaidOut } from './usePrintLayout.ts';
import './printPreview.css';

/** What goes to the printer: the same shape as shared/host's PrintJob. */
export interface PreviewJob {
  readonly name: string;
  readonly html: string;
}

interface Props {
  readonly document: AnnexDocument;
  readonly settings: PrintSettings;
  readonly text: PrintText;
  readonly onSettings: (settings: PrintSettings) => void;
  readonly onPrint: (job: PreviewJob) => void;
  /** Left out where the edition can't make a PDF by itself. */
  readonly onSavePdf?: (job: PreviewJob) => void;
  /** Widths of the columns on paper, in millimetres, as the user drags them; absent where the annex is only read. */
  readonly onWidths?: ((widthsMm: readonly number[]) => void) | undefined;
  /** Takes the last widths back; absent while there are none to take back. */
  readonly onUndoWidths?: (() => void) | undefined;
  readonly ownPresets?: readonly OwnPreset[];
  readonly presetTools?: ReactNode;
  /** Why nothing can be printed of this annex. */
  readonly refusal?: string | undefined;
  /** Whether an issued copy may leave; what stands against it is in `issueNotes`. */
  readonly mayIssue: boolean;
  readonly issueNotes?: ReactNode;
  readonly onClose: () => void;
}

const GAP_PX = 16;
const THUMBNAIL_PX = 120;

/** The document that prints exactly these pages, with the font that they were measured in. */
const jobOf = ({ annex, pagination }: LaidOut, fontRules: string): PreviewJob => ({
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
  const [wish, setWish] = useState({ page: 0, times: 0 });
  const [fontMissing, setFontMissing] = useState(false);

  useEffect(() => {
    const element = dialog.current;
    if (element !== null && !element.open) {
      element.showModal();
      // Not its first button: that is still waiting for the pages.
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

  // The moment it can print, Enter prints: unless the user has gone elsewhere in the meantime.
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
    setWish(({ times }) => ({ page: bounded, times: times + 1 }));
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
          wish={wish}
          renderPage={(index) => (
            <button
              type="button"
              className="print-thumbnail"
              aria-current={index === current ? 'page' : undefined}
              onClick={() => goTo(index)}
            >
              {/* The button is named by its page; the picture is not read out. */}
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
              wish={wish}
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
