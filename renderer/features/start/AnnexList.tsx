// Annexes on this computer, most recently changed first. Deleting moves an annex to the bin, from which it can be restored.
import { ArchiveRestore, Trash2 } from 'lucide-react';
import { useEffect, useState, type ReactElement } from 'react';
import { annexName } from '#shared/annex/annexName.ts';
import type { AnnexSummary } from '#shared/store/records.ts';
import { foldText } from '#shared/text/fold.ts';
import { useText, type Text } from '../../i18n/index.ts';
import { useCommands } from '../../state/commands.ts';
import { openStored } from '../../state/opening.ts';
import { useServices } from '../../state/services.ts';
import { Button } from '../../ui/Button.tsx';
import { changedAt } from '../../ui/changedAt.ts';

/** Show the filter field from this many annexes on. */
const FILTER_FROM = 8;

const nameOf = (annex: AnnexSummary, text: Text): string => annexName(annex) || text.start.untitled;

export function AnnexList(): ReactElement {
  const text = useText();
  const services = useServices();
  const commands = useCommands();
  const [annexes, setAnnexes] = useState<readonly AnnexSummary[] | null>(null);
  const [search, setSearch] = useState('');
  const { library, safekeeping, toasts } = services;
  useEffect(() => void library.list().then(setAnnexes), [library]);
  const reload = async (): Promise<void> => setAnnexes(await library.list());

  async function remove(annex: AnnexSummary): Promise<void> {
    await library.remove(annex.id);
    await safekeeping.forget(annex.id);
    await reload();
    const restore = async (): Promise<void> => {
      await library.restore(annex.id);
      await reload();
    };
    toasts.show({
      kind: 'done',
      words: text.start.removed(nameOf(annex, text)),
      action: { label: text.app.undo, run: () => void restore() },
    });
  }

  const shown = (annexes ?? []).filter((annex) => foldText(`${annex.title} ${annex.label} ${annex.issuer}`).includes(foldText(search)));
  return (
    <section className="annex-list" aria-labelledby="annex-list-title">
      <div className="start-title">
        <h2 id="annex-list-title">{text.start.recent}</h2>
        <span className="start-title-acts">
          {(annexes?.length ?? 0) >= FILTER_FROM && (
            <input
              type="search"
              aria-label={text.start.filter}
              placeholder={text.start.filter}
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
          )}
          <Button small label={text.commands.restoreAnnex} icon={<ArchiveRestore />} onClick={() => commands.run('restoreAnnex')} />
        </span>
      </div>
      {annexes?.length === 0 && <p className="start-empty quiet">{text.start.recentEmpty}</p>}
      {annexes !== null && annexes.length > 0 && (
        <ul className="annex-rows">
          {shown.map((annex) => (
            <li key={annex.id} className="annex-row">
              <div className="annex-open">
                <button
                  type="button"
                  className="whole annex-name"
                  aria-label={text.start.openAnnex(nameOf(annex, text))}
                  onClick={() => void openStored(services, text, annex.id)}
                >
                  {nameOf(annex, text)}
                </button>
                <span className="annex-facts quiet">
                  {annex.issuer && <span className="clip">{annex.issuer}</span>}
                  <span>{text.start.tasks(annex.taskCount)}</span>
                  <span>{changedAt(annex.updatedAt, services.now(), text)}</span>
                </span>
              </div>
              <Button label={text.start.removeAnnex(nameOf(annex, text))} icon={<Trash2 />} iconOnly onClick={() => void remove(annex)} />
            </li>
          ))}
          {shown.length === 0 && <li className="start-empty quiet">{text.start.noMatch}</li>}
        </ul>
      )}
    </section>
  );
}
