; What electron-builder's installer lacks: messages in Vietnamese, and "Mở bằng" for office files without taking them over.
; UTF-8 with byte order mark; makensis needs it. Checked by tests/packaging/installer.test.ts.

!pragma warning disable 6030 ; the messages below replace electron-builder's English ones

!macro customHeader
  LangString win7Required 1066 "Cần Windows 10 hoặc mới hơn."
  LangString x64WinRequired 1066 "Máy này dùng Windows 32-bit. Bản máy tính cần Windows 64-bit; xin dùng bản trình duyệt của Phụ Lục."
  LangString appRunning 1066 "Phụ Lục đang chạy.$\nBấm OK để đóng.$\nNếu không đóng được, xin tự đóng cửa sổ rồi thử lại."
  LangString appCannotBeClosed 1066 "Không đóng được Phụ Lục.$\nXin tự đóng cửa sổ rồi bấm Thử lại."
  LangString installing 1066 "Đang cài đặt, xin chờ…"
  LangString areYouSureToUninstall 1066 "Gỡ Phụ Lục khỏi máy này? Phụ lục đã soạn và bản sao lưu được giữ lại."
  LangString decompressionFailed 1066 "Không giải nén được tệp. Xin chạy lại bộ cài."
  LangString uninstallFailed 1066 "Không gỡ được bản cũ. Xin khởi động lại máy rồi chạy lại bộ cài."
  LangString appClosing 1066 "Đang đóng Phụ Lục…"
  LangString chooseInstallationOptions 1066 "Chọn cách cài đặt"
  LangString chooseUninstallationOptions 1066 "Chọn cách gỡ"
  LangString whichInstallationShouldBeRemoved 1066 "Gỡ bản nào?"
  LangString whoShouldThisApplicationBeInstalledFor 1066 "Cài Phụ Lục cho ai?"
  LangString selectUserMode 1066 "Cài cho riêng bạn thì không cần quyền quản trị. Cài cho mọi người dùng máy này thì cần."
  LangString whichInstallationRemove 1066 "Máy này có cả bản cho mọi người và bản cho riêng bạn.$\nBạn muốn gỡ bản nào?"
  LangString freshInstallForAll 1066 "Cài mới cho mọi người (sẽ hỏi quyền quản trị)."
  LangString freshInstallForCurrent 1066 "Cài mới cho riêng bạn."
  LangString onlyForMe 1066 "Chỉ cho &tôi"
  LangString forAll 1066 "Cho &mọi người dùng máy này"
  LangString loginWithAdminAccount 1066 "Cần đăng nhập bằng tài khoản quản trị để tiếp tục."
  LangString perUserInstallExists 1066 "Đã có bản cài cho riêng bạn."
  LangString perUserInstall 1066 "Có bản cài cho riêng bạn."
  LangString perMachineInstallExists 1066 "Đã có bản cài cho mọi người."
  LangString perMachineInstall 1066 "Có bản cài cho mọi người."
  LangString reinstallUpgrade 1066 "Sẽ cài lại hoặc nâng cấp."
  LangString uninstall 1066 "Sẽ gỡ."
!macroend

; "Mở bằng" offers us; the default program of these files stays what it was.
!macro offerFor EXTENSION
  WriteRegStr SHELL_CONTEXT "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}\SupportedTypes" "${EXTENSION}" ""
  WriteRegStr SHELL_CONTEXT "Software\Classes\${EXTENSION}\OpenWithProgids" "PhuLuc.Document" ""
!macroend

!macro withdrawFor EXTENSION
  DeleteRegValue SHELL_CONTEXT "Software\Classes\${EXTENSION}\OpenWithProgids" "PhuLuc.Document"
!macroend

!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\PhuLuc.Document" "" "Phụ lục"
  WriteRegStr SHELL_CONTEXT "Software\Classes\PhuLuc.Document\shell\open" "FriendlyAppName" "Phụ Lục"
  WriteRegStr SHELL_CONTEXT "Software\Classes\PhuLuc.Document\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
  WriteRegStr SHELL_CONTEXT "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}" "FriendlyAppName" "Phụ Lục"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
  !insertmacro offerFor ".xlsx"
  !insertmacro offerFor ".xls"
  !insertmacro offerFor ".ods"
  !insertmacro offerFor ".docx"
!macroend

!macro customUnInstall
  DeleteRegKey SHELL_CONTEXT "Software\Classes\PhuLuc.Document"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}"
  !insertmacro withdrawFor ".xlsx"
  !insertmacro withdrawFor ".xls"
  !insertmacro withdrawFor ".ods"
  !insertmacro withdrawFor ".docx"
!macroend
