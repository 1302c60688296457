// Lists the values that an exported workbook could not represent, with a link to each row.
import type { ReactElement } from 'react';
import type { WorkbookWarning } from '#shared/export/xlsx/finish.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import './export.css';

interface Props {
  readonly warnings: readonly WorkbookWarning[];
  /** "II.4", or the position of the row in the annex. */
  readonly placeOf: (rowId: string) => string;
  readonly onGoTo: (rowId: string) => void;
  readonly onClose: () => void;
}

export function WarningsDialog({ warnings, placeOf, onGoTo, onClose }: Props): ReactElement {
  const text = useText();
  const words = text.export;
  return (
    <Dialog
      title={words.warningsTitle}
      reading
      onClose={onClose}
      footer={<Button look="primary" label={text.app.close} onClick={onClose} />}
    >
      <ul className="export-warnings">
        {warnings.map(({ code, rowId }) => (
          <li key={`${code} ${rowId}`}>
            <span>{code === 'row-too-tall' ? words.rowTooTall(placeOf(rowId)) : words.cellTooLong(placeOf(rowId))}</span>
            <Button small look="outlined" label={words.goTo} onClick={() => onGoTo(rowId)} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
