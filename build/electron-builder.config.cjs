// How the desktop program is packed. The reasons for each choice: docs/decisions/0014-packaging.md.

/** @type {import('electron-builder').Configuration} */
module.exports = {
  // Fixed for ever: the installer's identity is made from it, and a new one would not replace the old program.
  appId: 'vn.phuluc.desktop',
  // ASCII: these become folders and files.
  productName: 'Phu Luc',
  executableName: 'PhuLuc',
  copyright: 'MIT',
  directories: { output: 'release', buildResources: 'build' },
  // An allow-list. Everything that runs is bundled, so no node_modules go along.
  files: ['dist/electron/**', 'dist/web/**', 'package.json', 'LICENSE', 'THIRD-PARTY-LICENCES.md', '!**/node_modules/**'],
  asar: true,
  npmRebuild: false,
  nodeGypRebuild: false,
  buildDependenciesFromSource: false,
  compression: 'normal',
  publish: null,
  electronLanguages: ['vi', 'en-US'],
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },
  win: {
    icon: 'build/icons/icon.ico',
    target: [
      { target: 'nsis', arch: ['x64'] },
      { target: 'zip', arch: ['x64'] },
    ],
    // No fileAssociations: they would make us the default for .xlsx. "Open with" is registered by installer.nsh.
    requestedExecutionLevel: 'asInvoker',
    legalTrademarks: '',
  },
  nsis: {
    oneClick: false,
    perMachine: false,
    selectPerMachineByDefault: false,
    allowElevation: true,
    allowToChangeInstallationDirectory: false,
    deleteAppDataOnUninstall: false,
    installerLanguages: ['vi_VN', 'en_US'],
    language: '1066',
    displayLanguageSelector: false,
    shortcutName: 'Phụ Lục',
    uninstallDisplayName: 'Phụ Lục ${version}',
    include: 'build/installer.nsh',
    installerIcon: 'build/icons/icon.ico',
    uninstallerIcon: 'build/icons/icon.ico',
    artifactName: 'PhuLuc-${version}-${arch}-setup.${ext}',
  },
  linux: {
    icon: 'build/icons/icon.png',
    category: 'Office',
    target: ['dir'],
  },
};
