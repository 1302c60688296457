// Puts the tables of this folder into force. Holds no decision of its own.
import { app, type Session } from 'electron';
import { decideNavigation } from './navigation.ts';
import { isOwnRequest } from './network.ts';
import { isPermitted } from './permissions.ts';
import { APP_ORIGIN } from './protocol.ts';

/** Guards every web contents that will ever be made; links out go to `openOutside`. Call before the first window. */
export function guardContents(openOutside: (address: string) => void): void {
  app.on('web-contents-created', (_created, contents) => {
    const check = (event: { preventDefault(): void }, address: string) => {
      const navigation = decideNavigation(address);
      if (navigation !== 'stay') event.preventDefault();
      if (navigation === 'outside') openOutside(address);
    };
    contents.on('will-navigate', (event) => check(event, event.url));
    contents.on('will-redirect', (event) => check(event, event.url));
    contents.on('will-frame-navigate', (event) => {
      // The main frame has been judged above.
      if (!event.isMainFrame && decideNavigation(event.url) !== 'stay') event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      if (decideNavigation(url) === 'outside') openOutside(url);
      return { action: 'deny' };
    });
  });
}

/** Denies permissions, devices, dictionaries and the network to a session, but for what the tables name. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) =>
    answer(isPermitted(permission, requestingUrl.startsWith(`${APP_ORIGIN}/`) ? APP_ORIGIN : requestingUrl, APP_ORIGIN)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => isPermitted(permission, origin, APP_ORIGIN));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOwnRequest(url) }));
}
