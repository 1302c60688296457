// Tells the user before the import which file Ctrl+S will write to afterwards.
import { useEffect, useState, type ReactElement } from 'react';
import { MAX_KEPT_BYTES } from '#shared/source/limits.ts';
import type { LinkedFile } from '#shared/store/linkedFileSchema.ts';
import { useText, type Text } from '../../i18n/index.ts';
import { useServices } from '../../state/services.ts';
import type { ImportRequest } from '../../state/workspace.ts';
import type { Destination } from './takeOver.ts';

interface Props {
  readonly request: ImportRequest;
  readonly format: string;
  readonly destination: Destination;
  readonly wasEncrypted: boolean;
}

export function SavedWhere({ request, format, destination, wasEncrypted }: Props): ReactElement | null {
  const words = useText().linkedFile;
  const { links, workspace, info } = useServices();
  const [old, setOld] = useState<LinkedFile | null>();
  useEffect(() => {
    const open = workspace.store.getState().open;
    if (open) void links.of(open.session.store.getState().state.head).then(setOld);
  }, [links, workspace]);
  const inPlace = request.place !== undefined && info.capabilities.saveInPlace;
  const sentence = destination === 'append' ? intoOpen(old, words) : intoNew(request, format, wasEncrypted, inPlace, words);
  return sentence === null ? null : (
    <p className="import-where" role="status">
      {sentence}
    </p>
  );
}

/** Null while loading. */
function intoOpen(linked: LinkedFile | null | undefined, words: Text['linkedFile']): string | null {
  if (linked === undefined) return null;
  return linked ? words.intoOld(linked.name) : words.intoOldNone;
}

function intoNew(
  { name, bytes }: ImportRequest,
  format: string,
  wasEncrypted: boolean,
  inPlace: boolean,
  words: Text['linkedFile'],
): string {
  if (format !== 'xlsx' && format !== 'docx') return words.intoNone;
  if (bytes.byteLength > MAX_KEPT_BYTES) return words.tooLarge;
  if (wasEncrypted) return words.intoOpenCopy(name);
  return inPlace ? words.intoThis(name) : words.intoCopy(name);
}
