#!/usr/bin/env bash
# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# setup.sh PAYLOAD OUT: the installer for Windows from a folder with convey.exe and all that stands beside it. Runs where
# makensis does: Linux, Windows (Git's bash), macOS.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
[ "$#" -eq 2 ] || { echo "Usage: setup.sh PAYLOAD OUT" >&2; exit 2; }
version=$(sed -n 's/^project(Convey VERSION \([0-9.]*\).*/\1/p' ../../CMakeLists.txt)
payload=$(cd "$1" && pwd) out=$(cd "$(dirname "$2")" && pwd)/$(basename "$2")
[ -f "$payload/convey.exe" ] || { echo "setup.sh: $1 has no convey.exe" >&2; exit 1; }
list=$(mktemp)
trap 'rm -f "$list"' EXIT
# Files first, then folders from the deepest one up. INSTDIR is a variable of the installer.
removed() { sed "s|^\./||; s|/|\\\\|g; s|.*|$1 \"\$INSTDIR\\\\&\"|"; }
(cd "$payload" && find . -type f | sort | removed Delete && find . -mindepth 1 -depth -type d | removed RMDir) >"$list"
makensis -V1 -DVERSION="$version" -DPAYLOAD="$payload" -DFILES="$list" -DOUT="$out" ${TARGET:+-DTARGET="$TARGET"} convey.nsi
