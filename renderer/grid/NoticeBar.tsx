// A notice over the sheet, with at most one act that it offers. It closes by itself unless it offers one.
import { useEffect, type ReactElement } from 'react';
import { useText } from '../i18n/index.ts';
import { Button } from '../ui/Button.tsx';
import type { Notice } from './gridView.ts';

const SHOWN_FOR_MS = 6000;

interface Props {
  readonly notice: Notice | null;
  readonly onClose: () => void;
}

export function NoticeBar({ notice, onClose }: Props): ReactElement {
  const text = useText().grid.notices;
  useEffect(() => {
    if (!notice || notice.action) return undefined;
    const timer = setTimeout(onClose, SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [notice, onClose]);
  return (
    <div role="status" className="grid-notice-region">
      {notice && (
        <div className="grid-notice">
          <span>{notice.sentence}</span>
          {notice.action && (
            <Button
              small
              look="outlined"
              label={notice.action.label}
              onClick={() => {
                notice.action?.run();
                onClose();
              }}
            />
          )}
          <Button small label={text.close} onClick={onClose} />
        </div>
      )}
    </div>
  );
}
