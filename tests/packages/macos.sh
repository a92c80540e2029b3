#!/usr/bin/env bash
# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# macos.sh: the layout of the bundle as installer/macos/bundle.cmake makes it, from STAND-INS on this system: CMake believes
# that it builds for macOS, the linker copies, macdeployqt and iconutil write down what they were asked. That shows the
# layout and the property list, not Convey on a Mac.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
complain() {
  echo "macos.sh: $*" >&2
  exit 1
}
version=$(sed -n 's/^project(Convey VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)

mkdir -p "$scratch"/{tools,project/ui,project/installer}
printf '#!/bin/sh\necho "$@" >"%s"\n' "$scratch/deployed" >"$scratch/tools/macdeployqt"
# iconutil -c icns SET -o OUT
# shellcheck disable=SC2016 # for the script that is written
printf '#!/bin/sh\nls "$3" >"$5"\n' >"$scratch/tools/iconutil"
printf '#!/bin/sh\nexit 0\n' | tee "$scratch/tools/install_name_tool" >"$scratch/tools/strip"
chmod +x "$scratch"/tools/*
# The targets are made in another folder than the one that makes a bundle of them, as those of Convey.
cat >"$scratch/project/CMakeLists.txt" <<TEXT
cmake_minimum_required(VERSION 3.25)
project(Convey VERSION $version LANGUAGES CXX)
set(CMAKE_CXX_LINK_EXECUTABLE "<CMAKE_COMMAND> -E touch <TARGET>")
add_subdirectory(ui)
add_subdirectory(installer)
TEXT
cat >"$scratch/project/ui/CMakeLists.txt" <<'TEXT'
add_executable(convey main.cpp)
add_executable(convey-cli main.cpp)
set_target_properties(convey convey-cli PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
TEXT
echo 'int main() {}' >"$scratch/project/ui/main.cpp"
cat >"$scratch/project/installer/CMakeLists.txt" <<TEXT
set(CMAKE_SOURCE_DIR "$PWD")
include("$PWD/installer/identity.cmake")
include("$PWD/installer/macos/bundle.cmake")
TEXT
export PATH=$scratch/tools:$PATH
cmake -G Ninja -S "$scratch/project" -B "$scratch/build" -D CMAKE_SYSTEM_NAME=Darwin -D CMAKE_CXX_COMPILER_WORKS=1 \
  -D CMAKE_OSX_SYSROOT=/ -D CMAKE_BUILD_TYPE=Release >"$scratch/log" 2>&1 || complain "$(cat "$scratch/log")"
cmake --build "$scratch/build" >"$scratch/log" 2>&1 || complain "$(cat "$scratch/log")"
cmake --install "$scratch/build" --component gui --prefix "$scratch/out" >"$scratch/log" 2>&1 || complain "$(cat "$scratch/log")"

diff - <(cd "$scratch/out" && find . -type f | sort) <<'TEXT' || complain "the bundle is not laid out as it should be"
./Convey.app/Contents/Info.plist
./Convey.app/Contents/MacOS/Convey
./Convey.app/Contents/MacOS/convey-cli
./Convey.app/Contents/Resources/convey.icns
TEXT
app=$scratch/out/Convey.app
[ "$(cat "$scratch/deployed")" = "$app -executable=$app/Contents/MacOS/convey-cli" ] \
  || complain "macdeployqt was asked for $(cat "$scratch/deployed")"
[ "$(grep -c -x 'icon_[0-9x]*\(@2x\)\?\.png' "$app/Contents/Resources/convey.icns")" -eq 10 ] || complain "the icon has not all its sizes"
python3 - "$app/Contents" "$version" <<'TEXT'
import pathlib, plistlib, sys
contents, version = pathlib.Path(sys.argv[1]), sys.argv[2]
known = plistlib.loads((contents / "Info.plist").read_bytes())
assert (contents / "MacOS" / known["CFBundleExecutable"]).is_file(), known
assert (contents / "Resources" / known["CFBundleIconFile"]).is_file(), known
assert known["CFBundleIdentifier"] == "org.convey.Convey", known
assert known["CFBundleVersion"] == known["CFBundleShortVersionString"] == version, known
languages = {path.stem.removeprefix("convey_").replace("_", "-") for path in pathlib.Path("resources/translations").glob("convey_*.ts")}
assert set(known["CFBundleLocalizations"]) == languages, (known["CFBundleLocalizations"], languages)
TEXT
echo "the bundle has both programs, icon, property list $version and its languages"
