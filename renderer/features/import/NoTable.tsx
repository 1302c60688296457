// Shown if no table was found: a message and the file, in which the user can point to the header.
import { ArrowLeft } from 'lucide-react';
import type { ReactElement } from 'react';
import { useText } from '../../i18n/index.ts';
import { SourceWithoutTable } from '../../source/SourceWithoutTable.tsx';
import type { ImportControl } from '../../source/useImport.ts';
import { Button } from '../../ui/Button.tsx';

interface Props {
  readonly name: string;
  readonly control: ImportControl;
  /** The reason, and that nothing was changed. */
  readonly sentence: string;
  readonly hint: string;
  readonly onAnother: () => void;
  readonly onBack: () => void;
}

export function NoTable({ name, control, sentence, hint, onAnother, onBack }: Props): ReactElement {
  const text = useText();
  return (
    <div className="import">
      <header className="import-head">
        <Button label={text.import.back} icon={<ArrowLeft />} onClick={onBack} />
        <h1 className="clip">{text.import.title}</h1>
        <span className="quiet clip import-file">{text.import.fromFile(name)}</span>
        <Button look="outlined" label={text.import.another} autoFocus onClick={onAnother} />
      </header>
      <main className="import-body">
        <div className="import-none" role="alert">
          <p>{sentence}</p>
          <p className="quiet">{hint}</p>
        </div>
        <div className="import-pane import-none-source">
          <p className="import-none-way">{text.import.noTableHint}</p>
          <SourceWithoutTable control={control} />
        </div>
      </main>
    </div>
  );
}
