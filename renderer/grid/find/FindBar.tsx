// The bar of Ctrl+F and Ctrl+H over the sheet.
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { NOTHING_FOUND, type FindOptions, type FindSession } from './findSession.ts';
import './find.css';

interface Props {
  readonly session: FindSession;
  readonly replacing: boolean;
  /** Incremented when the bar is asked for again. */
  readonly requests: number;
  /** First text of the field: a short text of the active cell. */
  readonly initial: string;
  readonly onSearch: (options: FindOptions | null) => void;
  readonly onReplaced: (count: number) => void;
  readonly onClose: () => void;
}

const NOTHING: FindOptions = { text: '', matchMarks: false, matchCase: false, wholeCell: false, inSelection: false };
const CHOICES = ['matchMarks', 'matchCase', 'wholeCell', 'inSelection'] as const;

export function FindBar({ session, replacing, requests, initial, onSearch, onReplaced, onClose }: Props): ReactElement {
  const text = useText().grid.find;
  const [options, setOptions] = useState<FindOptions>({ ...NOTHING, text: initial });
  const [by, setBy] = useState('');
  const [at, setAt] = useState(0);
  const [found, setFound] = useState(NOTHING_FOUND);
  // The first text of the field is there to be typed over: nothing is searched before the user types or asks for a match.
  const [asking, setAsking] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (requests === 0) return;
    field.current?.focus();
    field.current?.select();
  }, [requests]);
  useEffect(() => {
    const stop = session.onFound(setFound);
    return () => {
      stop();
      session.search(null);
    };
  }, [session]);
  useEffect(() => {
    const current = asking && options.text !== '' ? options : null;
    session.search(current);
    onSearch(current);
  }, [asking, options, session, onSearch]);

  const change = (part: Partial<FindOptions>): void => {
    setOptions({ ...options, ...part });
    setAsking(true);
    setAt(0);
  };
  const showPlace = (place: Promise<number>): void => {
    setAsking(true);
    void place.then(setAt);
  };
  const go = (forward: boolean): void => showPlace(session.go(options, forward));
  const keys = (event: KeyboardEvent): void => {
    // While an input method is composing, Enter belongs to it.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.type === 'text') go(!event.shiftKey);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={replacing ? 'find-bar find-replacing' : 'find-bar'} role="search" aria-label={text.bar} onKeyDown={keys}>
      <input
        ref={field}
        type="text"
        className="find-field"
        aria-label={text.find}
        placeholder={text.find}
        value={options.text}
        onChange={(event) => change({ text: event.target.value })}
      />
      <span className="find-count" role="status">
        {asking && options.text !== '' && (found.count > 0 ? text.count(at, found.count) : found.complete && text.none)}
      </span>
      <Button small label={text.previous} onClick={() => go(false)} />
      <Button small label={text.next} onClick={() => go(true)} />
      {replacing && (
        <>
          <input
            type="text"
            className="find-field"
            aria-label={text.replace}
            placeholder={text.replace}
            value={by}
            onChange={(event) => setBy(event.target.value)}
          />
          <Button small label={text.replaceOne} onClick={() => showPlace(session.replaceOne(options, by))} />
          <Button small label={text.replaceAll} onClick={() => onReplaced(session.replaceAll(options, by))} />
        </>
      )}
      <div className="find-choices">
        {CHOICES.map((choice) => (
          <label key={choice} className="find-choice">
            <input type="checkbox" checked={options[choice]} onChange={(event) => change({ [choice]: event.target.checked })} />
            {text[choice]}
          </label>
        ))}
      </div>
      <Button small label={text.close} className="find-close" onClick={onClose} />
    </div>
  );
}
