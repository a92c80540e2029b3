; SPDX-FileCopyrightText: Convey contributors
; SPDX-License-Identifier: Apache-2.0
;
; The installer for Windows:
;   makensis -DVERSION=0.1.0 -DPAYLOAD=folder -DOUT=convey-0.1.0-setup.exe [-DTARGET=amd64-unicode] convey.nsi
; PAYLOAD is what `cmake --install` and windeployqt leave: convey.exe, convey-cli.exe, Qt's DLLs, platforms\, sqldrivers\ …
;
; For one person (no administrator asked, the default) or for all: /AllUsers and /CurrentUser choose on the command
; line, /S asks nothing, /D=C:\folder (last) chooses the folder. The uninstaller takes /S too. Whatever Convey keeps for
; a person (%APPDATA%\convey, %LOCALAPPDATA%\convey) is left alone.
Unicode true
!ifdef TARGET
  Target ${TARGET}
!endif
SetCompressor /SOLID lzma
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "Convey"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "Software\Convey"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "Software\Convey"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_USE_PROGRAMFILES64
!define MUI_ICON "${__FILEDIR__}\..\..\resources\desktop\convey.ico"
!define MUI_UNICON "${MUI_ICON}"
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Convey"

Name "Convey"
OutFile "${OUT}"
BrandingText "Convey ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Convey"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Convey setup"
VIAddVersionKey LegalCopyright "Convey contributors"

!insertmacro MUI_PAGE_LICENSE "${__FILEDIR__}\..\..\LICENSE"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\convey.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE German
!insertmacro MUI_LANGUAGE French
!insertmacro MUI_LANGUAGE Spanish
!insertmacro MUI_LANGUAGE PortugueseBR
!insertmacro MUI_LANGUAGE Japanese
!insertmacro MUI_LANGUAGE Korean
!insertmacro MUI_LANGUAGE Arabic

Var FolderOfCommandLine

Function .onInit
  ; MULTIUSER_INIT chooses a folder even where /D has.
  StrCpy $FolderOfCommandLine $INSTDIR
  !insertmacro MULTIUSER_INIT
  ${If} $FolderOfCommandLine != ""
    StrCpy $INSTDIR $FolderOfCommandLine
  ${EndIf}
FunctionEnd

Function un.onInit
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

Section "Convey"
  ; What an older version put there goes first, by its own list: what is no longer part of Convey would stay, and a plugin
  ; of another Qt would be loaded. It may lie in another folder than the one that was chosen now.
  ReadRegStr $R0 SHCTX "Software\Convey" "Folder"
  ${If} $R0 != ""
  ${AndIf} ${FileExists} "$R0\uninstall.exe"
    ExecWait '"$R0\uninstall.exe" /$MultiUser.InstallMode /S _?=$R0' ; with _? it does not go on from a copy of itself
    Delete "$R0\uninstall.exe"
    RMDir "$R0"
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Convey.lnk" "$INSTDIR\convey.exe"
  WriteRegStr SHCTX "Software\Convey" "Folder" "$INSTDIR"

  ; "Open with" for what Convey reads. Nobody's default is taken away.
  WriteRegStr SHCTX "Software\Classes\Convey.Export" "" "Order export"
  WriteRegStr SHCTX "Software\Classes\Convey.Export\DefaultIcon" "" "$INSTDIR\convey.exe,0"
  WriteRegStr SHCTX "Software\Classes\Convey.Export\shell\open\command" "" '"$INSTDIR\convey.exe" "%1"'
  WriteRegStr SHCTX "Software\Classes\.csv\OpenWithProgids" "Convey.Export" ""
  WriteRegStr SHCTX "Software\Classes\.tsv\OpenWithProgids" "Convey.Export" ""
  WriteRegStr SHCTX "Software\Classes\.xlsx\OpenWithProgids" "Convey.Export" ""
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "Convey"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\convey.exe"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "Convey contributors"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" "$0"
SectionEnd

Section "Uninstall"
  ; What setup put there, by name: a person may have put something beside it. files.nsh is made from PAYLOAD.
  !include "${FILES}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Convey.lnk"
  DeleteRegValue SHCTX "Software\Classes\.csv\OpenWithProgids" "Convey.Export"
  DeleteRegValue SHCTX "Software\Classes\.tsv\OpenWithProgids" "Convey.Export"
  DeleteRegValue SHCTX "Software\Classes\.xlsx\OpenWithProgids" "Convey.Export"
  DeleteRegKey SHCTX "Software\Classes\Convey.Export"
  DeleteRegKey SHCTX "${UNINSTALL}"
  DeleteRegKey SHCTX "Software\Convey"
SectionEnd
