#!/usr/bin/env bash
# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# windows.sh: makes the installer for Windows from a STAND-IN payload (the layout of the real one; the programs are
# scripts of the installer maker, the libraries empty files) and runs it and its uninstaller under wine64, for one person
# and for all. That shows the installer, not Convey on Windows.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
scratch=$(mktemp -d)
wine=$(command -v wine64 || echo /usr/lib/wine/wine64)
export WINEPREFIX=$scratch/prefix WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml=' HOME=$scratch
server=$(dirname "$wine")/wineserver64
trap '"$server" -k 2>/dev/null || true; rm -rf "$scratch"' EXIT
complain() {
  echo "windows.sh: $*" >&2
  exit 1
}

payload=$scratch/payload
mkdir -p "$payload"/{platforms,sqldrivers,tls,iconengines,imageformats,styles,translations,licences}
cat >"$scratch/standin.nsi" <<'TEXT'
Unicode true
Target amd64-unicode
Name standin
OutFile "${OUT}"
SilentInstall silent
RequestExecutionLevel user
Section
  FileOpen $0 "$TEMP\ran.txt" w
  FileWrite $0 "$CMDLINE"
  FileClose $0
SectionEnd
TEXT
makensis -V1 -DOUT="$payload/convey.exe" "$scratch/standin.nsi"
cp "$payload/convey.exe" "$payload/convey-cli.exe"
for file in Qt6Core.dll Qt6Gui.dll Qt6Network.dll Qt6Sql.dll Qt6Svg.dll Qt6Widgets.dll libcrypto-3-x64.dll libssl-3-x64.dll \
  libcurl.dll platforms/qwindows.dll sqldrivers/qsqlite.dll tls/qopensslbackend.dll iconengines/qsvgicon.dll \
  imageformats/qsvg.dll styles/qwindowsvistastyle.dll translations/qt_de.qm licences/Qt.txt; do
  : >"$payload/$file"
done
TARGET=amd64-unicode bash installer/windows/setup.sh "$payload" "$scratch/setup.exe" || complain "the installer could not be made"
"$wine" wineboot --init >/dev/null 2>&1 || complain "wine does not start"

# round MODE HIVE: installs, starts what "Open with" starts, installs over it, removes.
round() {
  local mode=$1 hive=$2 exe folder command
  "$wine" "$scratch/setup.exe" /S "/$mode" || complain "$mode: the installer ended with $?"
  exe=$(find "$WINEPREFIX/drive_c" -name convey.exe)
  [ -f "$exe" ] || complain "$mode: there is not one convey.exe"
  folder=$(dirname "$exe")
  diff <(cd "$payload" && find . -type f | sort) <(cd "$folder" && find . -type f ! -name uninstall.exe | sort) \
    || complain "$mode: other files than were packed"
  find "$WINEPREFIX/drive_c" -name Convey.lnk | grep -q . || complain "$mode: no entry in the menu"
  "$wine" reg query "$hive\\Software\\Classes\\.csv\\OpenWithProgids" /v Convey.Export >/dev/null || complain "$mode: no Open with"
  command=$("$wine" reg query "$hive\\Software\\Classes\\Convey.Export\\shell\\open\\command" /ve | tr -d '\r' | sed -n 's/.*REG_SZ *//p')
  case $command in
  *"\\convey.exe\" \"%1\"") ;;
  *) complain "$mode: Open with runs $command" ;;
  esac
  "$wine" "$exe" 'C:\orders.csv'
  find "$WINEPREFIX/drive_c" -name ran.txt -exec cat {} + | grep -q 'orders.csv' || complain "$mode: the program did not start"

  # An upgrade: the same again; something that a person put there stays.
  echo mine >"$folder/mine.txt"
  "$wine" "$scratch/setup.exe" /S "/$mode" || complain "$mode: installing over it ended with $?"
  # It goes on from a copy of itself: wait until all is quiet.
  "$wine" "$folder/uninstall.exe" /S "/$mode"
  "$server" -w
  [ "$(cd "$folder" && find . -type f)" = ./mine.txt ] || complain "$mode: removing left $(cd "$folder" && find . -type f | tr '\n' ' ')"
  rm -rf "$folder"
  find "$WINEPREFIX/drive_c" -name 'Convey.lnk' | grep . && complain "$mode: the menu entry was left"
  if "$wine" reg query "$hive\\Software\\Convey" >/dev/null 2>&1; then complain "$mode: the registry was left"; fi
  if "$wine" reg query "$hive\\Software\\Classes\\Convey.Export" >/dev/null 2>&1; then complain "$mode: Open with was left"; fi
  echo "$mode: installed to ${folder#"$WINEPREFIX"/}, opened a file, upgraded, removed"
}
round CurrentUser HKCU
round AllUsers HKLM
