// Composes the screens: which one is shown, which dialog is open, what the commands do. Only this file combines features.
import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { Settings } from 'lucide-react';
import { useStore } from 'zustand';
import type { AppHandlers } from './state/commands.ts';
import { commandsOver, CommandsContext, isCommandId, useCommandKeys } from './state/commands.ts';
import { blankAnnex } from '#shared/annex/blankAnnex.ts';
import { useText } from './i18n/index.ts';
import { chooseFile, openCopy, takeFile } from './state/opening.ts';
import { useServices } from './state/services.ts';
import { Button } from './ui/Button.tsx';
import { ToastList } from './ui/ToastList.tsx';
import { DropZone } from './features/start/DropZone.tsx';
import { PasteDialog } from './features/start/PasteDialog.tsx';
import { StartScreen } from './features/start/StartScreen.tsx';
import { SettingsDialog } from './features/settings/SettingsDialog.tsx';
import { ShortcutsDialog } from './features/shortcuts/ShortcutsDialog.tsx';
import { ImportScreen } from './features/import/ImportScreen.tsx';
import { MachineDialog } from './features/machine/MachineDialog.tsx';
import { LossDialog } from './features/recovery/LossDialog.tsx';
import { RestoreDialog } from './features/recovery/RestoreDialog.tsx';
import { TemplatesDialog } from './features/template/TemplatesDialog.tsx';
import { MainMenu } from './features/editor/MainMenu.tsx';
import { Workbench } from './workbench/Workbench.tsx';

export function App(): ReactElement {
  const text = useText();
  const services = useServices();
  const { workspace, toasts, host, library } = services;
  const { open, importing } = useStore(workspace.store);
  const shownToasts = useStore(toasts.store);
  const [dialog, setDialog] = useState<'paste' | 'templates' | 'settings' | 'shortcuts' | 'restore' | 'machine' | null>(null);
  const [editorHandlers, setEditorHandlers] = useState<AppHandlers>({});
  useEffect(() => void library.purge(), [library]);
  useEffect(() => host.events.onOpenFile((file) => void takeFile(services, text, file)), [host, services, text]);
  useEffect(() => host.events.onBeforeQuit(async () => void (await workspace.flush())), [host, workspace]);
  useEffect(() => {
    if (!open) document.title = text.app.name;
  }, [open, text]);

  const commands = useMemo(() => {
    const everywhere: AppHandlers = { shortcuts: () => setDialog('shortcuts') };
    const always: AppHandlers = {
      ...everywhere,
      newAnnex: () => void openCopy(services, text, blankAnnex(services.newId, new Date(services.now()).getFullYear())),
      openFile: () => void chooseFile(services, text),
      pasteTable: () => setDialog('paste'),
      officeTemplates: () => setDialog('templates'),
      restoreAnnex: () => setDialog('restore'),
      checkMachine: () => setDialog('machine'),
    };
    return commandsOver(
      importing ? null : (open?.session ?? null),
      importing ? everywhere : open ? { ...always, ...editorHandlers } : always,
    );
  }, [services, text, open, importing, editorHandlers]);
  useCommandKeys(commands);
  useEffect(
    () =>
      host.events.onCommand((id) => {
        if (isCommandId(id)) commands.run(id);
      }),
    [host, commands],
  );

  const more = [{ id: 'settings', label: text.settings.open, onChoose: () => setDialog('settings') }];
  const close = (): void => setDialog(null);
  return (
    <CommandsContext value={commands}>
      <DropZone>
        {importing ? (
          <ImportScreen key={importing.id} request={importing} />
        ) : open ? (
          <Workbench annex={open} menuEntries={more} onHandlers={setEditorHandlers} />
        ) : (
          <StartScreen>
            <span className="start-acts">
              <MainMenu only={['help']} more={[]} />
              <Button label={text.settings.title} icon={<Settings />} onClick={() => setDialog('settings')} />
            </span>
          </StartScreen>
        )}
      </DropZone>
      <LossDialog />
      {dialog === 'paste' && <PasteDialog onClose={close} />}
      {dialog === 'templates' && <TemplatesDialog onClose={close} />}
      {dialog === 'settings' && <SettingsDialog onClose={close} />}
      {dialog === 'restore' && <RestoreDialog onClose={close} />}
      {dialog === 'machine' && <MachineDialog onClose={close} />}
      {dialog === 'shortcuts' && <ShortcutsDialog onClose={close} />}
      <ToastList label={text.app.notices} closeLabel={text.app.close} toasts={shownToasts} onClose={(id) => toasts.close(id)} />
    </CommandsContext>
  );
}
