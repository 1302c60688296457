// Asks before the user's file is overwritten for the first time, and whenever saving fails: shows what will be written, what
// went wrong and what the user can do. Closing it loses nothing.
import { useState, type ReactElement } from 'react';
import type { HostErrorCode } from '#shared/host/host.ts';
import { useText, type Text } from '../../i18n/index.ts';
import { filledNotes } from '../../state/filledNotes.ts';
import { takeFile } from '../../state/opening.ts';
import { useServices } from '../../state/services.ts';
import { refusalOf } from '../../state/templateRefusal.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { NoteList } from '../../ui/NoteList.tsx';
import type { Filled } from '../../workers/templateMessages.ts';
import { besideName, filledOf, writeElsewhere, writeInPlace, type SaveQuestion } from './saveToFile.ts';
import './linkedFile.css';

interface Props {
  readonly question: SaveQuestion;
  /** Exports the annex as a new workbook instead. */
  readonly onExport: () => void;
  readonly onClose: () => void;
}

/** Errors after which the user can try again, and errors after which the user can overwrite the file nevertheless. */
const RETRYABLE: ReadonlySet<HostErrorCode> = new Set(['fileLocked', 'readOnly', 'accessDenied', 'diskFull', 'internal']);
const OVERWRITABLE: ReadonlySet<HostErrorCode> = new Set(['fileChanged', 'notFound']);

export function SaveDialog({ question: first, onExport, onClose }: Props): ReactElement {
  const text = useText();
  const words = text.linkedFile;
  const services = useServices();
  const [question, setQuestion] = useState(first);
  const [working, setWorking] = useState(false);
  const { file, fault, elsewhere } = question;
  const { place, protectedOriginal } = file;
  const filled = filledOf(question);
  const { saveInPlace, backups } = services.info.capabilities;
  const inPlace = place !== undefined && !elsewhere;
  const code = fault?.code;

  async function carry(act: Promise<'saved' | SaveQuestion>): Promise<void> {
    setWorking(true);
    const outcome = await act;
    setWorking(false);
    if (outcome === 'saved') onClose();
    else setQuestion(outcome);
  }
  const over = (overwrite: boolean): void => void carry(writeInPlace(services, question, overwrite));
  const another = (): void => {
    const addition = protectedOriginal === undefined ? words.copyName : words.openName;
    const beside = place && !elsewhere ? true : protectedOriginal !== undefined && place === undefined;
    void carry(writeElsewhere(services, text, question, beside ? besideName(file.name, addition) : file.name));
  };
  const lookAtDisk = (): void => {
    onClose();
    if (place) void takeFile(services, text, place.file);
  };

  const anotherButton = (
    <Button
      look={inPlace ? 'outlined' : 'primary'}
      label={saveInPlace ? words.saveElsewhere : words.download}
      disabled={working}
      onClick={another}
    />
  );
  return (
    <Dialog
      title={elsewhere ? words.elsewhereTitle : words.saveTitle}
      onClose={onClose}
      footer={
        <>
          <Button look="outlined" label={text.app.cancel} onClick={onClose} />
          {filled && code === 'fileChanged' && <Button look="outlined" label={words.lookAtDisk} onClick={lookAtDisk} />}
          {filled ? anotherButton : <Button look="primary" label={words.exportInstead} onClick={onExport} />}
          {filled && inPlace && !fault && <Button look="primary" label={words.saveOver} disabled={working} onClick={() => over(false)} />}
          {filled && inPlace && code && RETRYABLE.has(code) && (
            <Button look="primary" label={words.again} disabled={working} onClick={() => over(false)} />
          )}
          {filled && inPlace && code && OVERWRITABLE.has(code) && (
            <Button
              look={code === 'fileChanged' ? 'danger' : 'primary'}
              label={code === 'fileChanged' ? words.overwrite : words.writeAnew}
              disabled={working}
              onClick={() => over(true)}
            />
          )}
        </>
      }
    >
      <div className="linked-body">
        {fault ? (
          <p role="alert" className="linked-fault">
            {text.errors.withCode(faultWords(fault.code, fault.holder, file.name, text), fault.code)}
          </p>
        ) : (
          <p>{inPlace ? words.overLead(file.name) : words.elsewhereLead(file.name)}</p>
        )}
        {!fault && !inPlace && !elsewhere && <p>{whyElsewhere(protectedOriginal !== undefined, saveInPlace, text)}</p>}
        {!fault && !inPlace && saveInPlace && <p>{words.fromThen}</p>}
        {inPlace && filled && (!fault || code === 'fileChanged') && <p className="quiet">{backups ? words.former : words.formerLost}</p>}
        {!filled && <p role="alert">{refusalOf(question.answer, text)}</p>}
        {filled && !fault && <Notes question={question} filled={filled} />}
      </div>
    </Dialog>
  );
}

function Notes({ question, filled }: { readonly question: SaveQuestion; readonly filled: Filled }): ReactElement {
  const text = useText();
  const others = question.file.annexIds.length - 1;
  const notes = [...filledNotes(filled, text), ...(others > 0 ? [text.linkedFile.others(others)] : [])];
  return <NoteList heading={text.templateScreen.toKnow} none={text.templateScreen.nothingToTell} notes={notes} />;
}

function faultWords(code: HostErrorCode, holder: string | undefined, name: string, text: Text): string {
  const { faults } = text.linkedFile;
  if (code === 'fileLocked' && holder) return faults.heldBy(name, holder);
  const words: Readonly<Partial<Record<HostErrorCode, (name: string) => string>>> = faults.byCode;
  return words[code]?.(name) ?? text.errors.host[code];
}

function whyElsewhere(isProtected: boolean, saveInPlace: boolean, text: Text): string {
  const { why } = text.linkedFile;
  return isProtected ? why.isProtected : saveInPlace ? why.noPlace : why.browser;
}
