// Chooses the shown sheet of the file. Hidden if there is only one.
import type { ReactElement } from 'react';
import { useText } from '../i18n/index.ts';
import { SelectField } from '../ui/Field.tsx';
import type { SourceSheetName } from '../workers/importMessages.ts';

interface Props {
  readonly sheets: readonly SourceSheetName[];
  readonly shown: number;
  readonly onShow: (sheet: number) => void;
}

export function SheetChooser({ sheets, shown, onShow }: Props): ReactElement | null {
  const text = useText();
  if (sheets.length < 2) return null;
  return (
    <SelectField
      label={text.import.sheets}
      labelHidden
      value={String(shown)}
      options={sheets.map(({ sheet, name }) => [String(sheet), text.import.sheetNamed(name ?? String(sheet + 1))])}
      onChange={(value) => onShow(Number(value))}
    />
  );
}
