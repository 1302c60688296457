// The timeline of the annex: every task is a bar over quarters and years, on the screen and as one printed page.
import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import { DATED_ROLES } from '#shared/annex/roles.ts';
import { timelineMarkup } from '#shared/timeline/timelineMarkup.ts';
import { timelinePage } from '#shared/timeline/timelinePage.ts';
import { TIMELINE_STYLES } from '#shared/timeline/timelineStyles.ts';
import { useText } from '../../i18n/index.ts';
import { showPaper } from '../../print/paperRoot.ts';
import { sayHostError } from '../../state/opening.ts';
import { useServices } from '../../state/services.ts';
import type { AnnexSession } from '../../state/session.ts';
import { isoToday } from '../../state/today.ts';
import { useAnnexReader, type AnnexReader } from '../../state/useAnnexReader.ts';
import { useReadAhead } from '../../state/useReadAhead.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { pictureOf } from './pictureOf.ts';
import './timeView.css';

interface Props {
  readonly session: AnnexSession;
  readonly onGoToRow: (rowId: string) => void;
  readonly onClose: () => void;
}

const readTime = (annex: AnnexReader, cell: string): unknown => annex.time(cell);

export function TimeView({ session, onGoToRow, onClose }: Props): ReactElement {
  const text = useText();
  const services = useServices();
  const { host, now } = services;
  const annex = useAnnexReader(session);
  const place = useRef<HTMLDivElement>(null);
  const today = isoToday(now());
  const ready = useReadAhead(session, annex, DATED_ROLES, readTime);
  const picture = useMemo(
    () => (ready ? pictureOf(session.store.getState().state, annex, today, text) : null),
    [ready, session, annex, today, text],
  );

  useEffect(() => {
    const element = place.current;
    if (!element || !picture) return undefined;
    const root = showPaper(element, timelineMarkup(picture, true), TIMELINE_STYLES);
    const press = (event: Event): void => {
      const row = event.target instanceof Element ? event.target.closest('[data-row]')?.getAttribute('data-row') : null;
      if (row) onGoToRow(row);
    };
    root.addEventListener('click', press);
    return () => root.removeEventListener('click', press);
  }, [picture, onGoToRow]);

  async function print(): Promise<void> {
    if (!picture) return;
    const printed = await host.print.print({ name: picture.words.heading, html: timelinePage(picture) });
    if (!printed.ok) sayHostError(services, text, printed.error);
  }

  return (
    <Dialog
      title={text.timeView.title}
      width="wide"
      reading
      onClose={onClose}
      onSubmit={() => void print()}
      footer={
        <>
          <Button look="outlined" label={text.app.close} onClick={onClose} />
          <Button look="primary" type="submit" label={text.timeView.print} disabled={picture === null} />
        </>
      }
    >
      <div className="times-view">
        {picture ? <div ref={place} /> : <p className="quiet">{ready ? text.timeView.none : text.app.loading}</p>}
      </div>
    </Dialog>
  );
}
