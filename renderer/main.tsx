// Composition root: creates the host, the library and the services, then renders the application.
import { StrictMode, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { useStore } from 'zustand';
import { createNewId } from '#shared/util/ids.ts';
import { App } from './App.tsx';
import { pickHost } from './host/pickHost.ts';
import { TextProvider, textOf } from './i18n/index.ts';
import { createFileLinks } from './state/fileLinks.ts';
import { loadAgency } from './state/agency.ts';
import { loadPreferences } from './state/preferences.ts';
import { ServicesContext, type Services } from './state/services.ts';
import { createSettings } from './state/settings.ts';
import { createToasts } from './state/toasts.ts';
import { createWorkspace } from './state/workspace.ts';
import { openLibrary } from './storage/library.ts';
import { createSafekeeping } from './storage/safekeeping.ts';
import { applyGround } from './ui/applyGround.ts';
import { ErrorBoundary } from './ui/ErrorBoundary.tsx';
import { Notice } from './ui/Notice.tsx';
import { installPaperFont } from './ui/paperFont.ts';
import { openCheckWorker } from './workers/checkPort.ts';
import { askTemplate } from './workers/templateClient.ts';
import './ui/tokens.css';
import './ui/base.css';

const UNKNOWN_INFO: Services['info'] = {
  edition: 'browser',
  version: '',
  capabilities: { saveInPlace: false, recentFiles: false, pdf: false, backups: false, reveal: false, menu: false },
};

function Root({ services }: { readonly services: Services }): ReactElement {
  const { language, theme, contrast } = useStore(services.preferences.store);
  applyGround(language, theme, contrast);
  return (
    <ServicesContext value={services}>
      <TextProvider language={language}>
        <ErrorBoundary text={textOf(language).app}>
          <App />
        </ErrorBoundary>
      </TextProvider>
    </ServicesContext>
  );
}

async function start(place: HTMLElement): Promise<void> {
  installPaperFont();
  const root = createRoot(place);
  const host = pickHost();
  const now = (): number => Date.now();
  const newId = createNewId();
  const opened = await openLibrary(now);
  if (!opened.ok) {
    const { code } = opened.error;
    const { errors, app } = textOf('vi');
    root.render(<Notice title={errors.withCode(errors.storage[code], code)} action={app.reload} onAction={() => location.reload()} />);
    return;
  }
  const library = opened.value;
  const info = await host.app.info();
  const safekeeping = createSafekeeping(host, library, now);
  const toasts = createToasts();
  const settings = createSettings(library, ({ code }) => {
    const { errors } = textOf(services.preferences.store.getState().language);
    toasts.show({ kind: 'fault', words: errors.withCode(errors.settingNotStored, code) });
  });
  const services: Services = {
    host,
    info: info.ok ? info.value : UNKNOWN_INFO,
    library,
    safekeeping,
    now,
    newId,
    settings,
    preferences: await loadPreferences(settings),
    agency: await loadAgency(settings),
    toasts,
    workspace: createWorkspace({ library, safekeeping, newId, now }),
    links: createFileLinks({ library, host, newId, now, ask: askTemplate }),
    checkPort: openCheckWorker(),
  };
  root.render(
    <StrictMode>
      <Root services={services} />
    </StrictMode>,
  );
  await host.app.ready();
}

const place = document.getElementById('root');
if (place) void start(place);
