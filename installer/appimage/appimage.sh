#!/usr/bin/env bash
# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# appimage.sh ARCHIVE OUT: an AppImage of the portable archive (installer/package.sh portable). Needs appimagetool and its
# runtime, which this script does not fetch. The folder is checked here by appstreamcli and desktop-file-validate; the last
# step was never run: appimagetool was not at hand.
set -euo pipefail
archive=$1 out=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tree=$work/Convey.AppDir
mkdir "$tree"
tar -xJf "$archive" -C "$tree" --strip-components=1
mkdir "$tree/usr"
mv "$tree/share" "$tree/usr/share"
mv "$tree/convey" "$tree/AppRun"
# Its name is AppRun now, whatever it is started as.
sed -i "s|bin/\$(basename \"\$0\")|bin/convey|" "$tree/AppRun"
ln -s usr/share/applications/convey.desktop "$tree/convey.desktop"
ln -s usr/share/icons/hicolor/256x256/apps/convey.png "$tree/convey.png"
ln -s convey.png "$tree/.DirIcon"
desktop-file-validate "$tree/convey.desktop"
appstreamcli validate --no-net "$tree"/usr/share/metainfo/*.metainfo.xml
[ -x "$tree/AppRun" ] && [ -f "$tree/convey.png" ]
if ! command -v appimagetool >/dev/null; then
  echo "appimage.sh: the folder is right; appimagetool is not here to pack it" >&2
  exit 3
fi
ARCH=$(uname -m) appimagetool --no-appstream "$tree" "$out"
