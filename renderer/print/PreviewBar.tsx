// The toolbar of the print preview: print, page navigation, zoom.
import { ChevronLeft, ChevronRight, FileDown, Printer, X, ZoomIn, ZoomOut } from 'lucide-react';
import type { PrintText } from '../i18n/vi/print.ts';
import { Button } from '../ui/Button.tsx';

/** `width` and `page` fit the window; a number is a scale, 1 = actual size. */
export type Zoom = 'width' | 'page' | number;

interface Props {
  readonly text: PrintText;
  readonly page: number;
  readonly pages: number;
  readonly scale: number;
  readonly zoom: Zoom;
  readonly offersPdf: boolean;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onPage: (page: number) => void;
  /** Undefined while the pages are not ready. */
  readonly onPrint: (() => void) | undefined;
  readonly onSavePdf: (() => void) | undefined;
  readonly onClose: () => void;
}

const STEPS = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;

const nextStep = (scale: number): number => STEPS.find((step) => step > scale + 0.01) ?? 3;
const previousStep = (scale: number): number => STEPS.findLast((step) => step < scale - 0.01) ?? 0.25;

export function PreviewBar({ text, page, pages, scale, zoom, offersPdf, onZoom, onPage, onPrint, onSavePdf, onClose }: Props) {
  return (
    <div className="print-bar" role="toolbar" aria-label={text.title}>
      <h2>{text.title}</h2>
      <Button look="primary" icon={<Printer />} label={text.print} disabled={onPrint === undefined} onClick={onPrint} />
      {offersPdf && (
        <Button look="outlined" icon={<FileDown />} label={text.savePdf} disabled={onSavePdf === undefined} onClick={onSavePdf} />
      )}
      <span className="print-gap" />
      <Button icon={<ChevronLeft />} label={text.previousPage} iconOnly disabled={page <= 0} onClick={() => onPage(page - 1)} />
      <output>{pages === 0 ? '…' : text.pageOf(page + 1, pages)}</output>
      <Button icon={<ChevronRight />} label={text.nextPage} iconOnly disabled={page >= pages - 1} onClick={() => onPage(page + 1)} />
      <span className="print-gap" />
      <Button icon={<ZoomOut />} label={text.zoomOut} iconOnly onClick={() => onZoom(previousStep(scale))} />
      <output>{Math.round(scale * 100)} %</output>
      <Button icon={<ZoomIn />} label={text.zoomIn} iconOnly onClick={() => onZoom(nextStep(scale))} />
      <Button label={text.fitWidth} aria-pressed={zoom === 'width'} onClick={() => onZoom('width')} />
      <Button label={text.fitPage} aria-pressed={zoom === 'page'} onClick={() => onZoom('page')} />
      <span className="print-spring" />
      <Button icon={<X />} label={text.close} onClick={onClose} />
    </div>
  );
}
