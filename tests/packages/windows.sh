#!/usr/bin/env bash
# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# windows.sh: makes the installer for Windows from a STAND-IN payload (the layout of the real one; the programs are
# scripts of the installer maker, the libraries empty files) and runs it and its uninstaller under wine64, for one person
# and for all. That shows the installer, not Convey on Windows. The resources of the real programs are compiled apart.
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
make_setup() { TARGET=amd64-unicode bash installer/windows/setup.sh "$payload" "$scratch/$1" || complain "the installer could not be made"; }
# The version before had files and a folder that are no longer part of it.
mkdir "$payload/oldplugins"
: >"$payload/Qt5Core.dll"
: >"$payload/oldplugins/qold.dll"
make_setup older.exe
rm -r "$payload/Qt5Core.dll" "$payload/oldplugins"
make_setup setup.exe
"$wine" wineboot --init >/dev/null 2>&1 || complain "wine does not start"

# packed FOLDER: is there what was packed, and nothing else but the uninstaller and what a person put there?
packed() {
  diff <(cd "$payload" && find . -mindepth 1 | sort) <(cd "$1" && find . -mindepth 1 ! -name uninstall.exe ! -name mine.txt | sort)
}

# round MODE HIVE: installs, starts what "Open with" starts, upgrades, removes.
round() {
  local mode=$1 hive=$2 exe folder command elsewhere
  "$wine" "$scratch/older.exe" /S "/$mode" || complain "$mode: the installer ended with $?"
  exe=$(find "$WINEPREFIX/drive_c" -name convey.exe)
  [ -f "$exe" ] || complain "$mode: there is not one convey.exe"
  folder=$(dirname "$exe")
  [ -f "$folder/oldplugins/qold.dll" ] || complain "$mode: the older version is not there"
  find "$WINEPREFIX/drive_c" -name Convey.lnk | grep -q . || complain "$mode: no entry in the menu"
  "$wine" reg query "$hive\\Software\\Classes\\.csv\\OpenWithProgids" /v Convey.Export >/dev/null || complain "$mode: no Open with"
  command=$("$wine" reg query "$hive\\Software\\Classes\\Convey.Export\\shell\\open\\command" /ve | tr -d '\r' | sed -n 's/.*REG_SZ *//p')
  case $command in
  *"\\convey.exe\" \"%1\"") ;;
  *) complain "$mode: Open with runs $command" ;;
  esac
  "$wine" "$exe" 'C:\orders.csv'
  find "$WINEPREFIX/drive_c" -name ran.txt -exec cat {} + | grep -q 'orders.csv' || complain "$mode: the program did not start"

  # An upgrade; something that a person put there stays. Then once more, into another folder.
  echo mine >"$folder/mine.txt"
  "$wine" "$scratch/setup.exe" /S "/$mode" || complain "$mode: the upgrade ended with $?"
  packed "$folder" || complain "$mode: the upgrade left other files than were packed"
  [ "$(cat "$folder/mine.txt")" = mine ] || complain "$mode: the upgrade took a person's file"
  "$wine" "$scratch/setup.exe" /S "/$mode" "/D=C:\\elsewhere\\Convey" || complain "$mode: moving ended with $?"
  elsewhere=$WINEPREFIX/drive_c/elsewhere/Convey
  packed "$elsewhere" || complain "$mode: other files than were packed"
  [ "$(cd "$folder" && find . -type f)" = ./mine.txt ] || complain "$mode: moving left $(cd "$folder" && find . -type f | tr '\n' ' ')"
  mv "$folder/mine.txt" "$elsewhere"
  rmdir "$folder"
  folder=$elsewhere
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

# What Windows shows of the programs, as resources.cmake writes it; windres stands for the compiler of a Windows system.
resources_are_right() {
  local version
  version=$(sed -n 's/^project(Convey VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
  mkdir "$scratch/resources"
  cat >"$scratch/resources/CMakeLists.txt" <<TEXT
cmake_minimum_required(VERSION 3.25)
project(Convey VERSION $version LANGUAGES NONE)
set(CMAKE_SOURCE_DIR "$PWD")
set(CONVEY_PROGRAM convey)
set(CONVEY_DESCRIPTION Convey)
configure_file("$PWD/installer/windows/program.rc.in" convey.rc @ONLY)
TEXT
  cmake -S "$scratch/resources" -B "$scratch/resources" >/dev/null
  x86_64-w64-mingw32-windres --preprocessor=gcc --preprocessor-arg=-E --preprocessor-arg=-xc --preprocessor-arg=-DRC_INVOKED \
    "$scratch/resources/convey.rc" -O res "$scratch/convey.res" || complain "the resources can't be compiled"
  x86_64-w64-mingw32-windres -J res "$scratch/convey.res" -O rc "$scratch/read.rc"
  grep -q -F "FILEVERSION ${version//./, }, 0" "$scratch/read.rc" || complain "the resources have another version"
  grep -q "VALUE \"ProductVersion\", *\"$version\"" "$scratch/read.rc" || complain "the resources do not say the version"
  [ "$(grep -c -w RT_ICON "$scratch/read.rc")" -ge 7 ] || complain "the resources have no icon"
  xmllint --noout installer/windows/program.manifest || complain "the manifest is no XML"
  echo "resources: version $version, $(grep -c -w RT_ICON "$scratch/read.rc") pictures"
}
resources_are_right
round CurrentUser HKCU
round AllUsers HKLM
