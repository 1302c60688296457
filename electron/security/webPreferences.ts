// The settings of every window, written out so that no default of a later Electron changes them.

export const WEB_PREFERENCES = Object.freeze({
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  experimentalFeatures: false,
  enableBlinkFeatures: '',
  allowRunningInsecureContent: false,
  navigateOnDragDrop: false,
  // Chromium would fetch dictionaries from a server of Google's at first use.
  spellcheck: false,
});
