# shellcheck shell=bash disable=SC2034,SC2154 # some names go to the scripts that source this, two come from them
# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# What a fresh machine needs, and the steps that run.sh and test.sh share. Sourced by them, with bash and
# `set -euo pipefail`, in the folder of the checkout, after `script_name`; `scratch` is their temporary folder.
# A step that fails ends the script by `fail`, in one line.

# Debian's names (bookworm). The packages of a room stand here and in cmake/Dependencies.cmake, nowhere else.
build_packages=(
  g++ cmake ninja-build pkgconf ccache
  qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools libqt6sql6-sqlite
  libssl-dev libcurl4-openssl-dev qtkeychain-qt6-dev libphonenumber-dev
  libexpected-dev nlohmann-json3-dev libcpp-httplib-dev
  libhwy-dev libuchardet-dev libzip-dev zlib1g-dev
  ca-certificates tzdata fonts-dejavu-core
)

# The tests of the key store run the real service on a bus of their own.
test_packages=(dbus-daemon gnome-keyring haproxy)

# What executes the forms of the image tag (test.sh --full).
engine_packages=(php-cli php-twig ruby ruby-liquid python3-jinja2 python3-django chromium curl)

# What makes packages (package.sh, release.sh), and what looks at them and tries them out (package.sh --test).
packaging_packages=(dpkg-dev fakeroot lintian librsvg2-bin patchelf xz-utils python3 rpm
  qt6-wayland qt6-xdgdesktopportal-platformtheme qt6-translations-l10n)
package_test_packages=(mmdebstrap desktop-file-utils appstream libxml2-utils man-db zsh fish rpmlint
  flatpak-builder nsis wine64 binutils-mingw-w64-x86-64 g++-mingw-w64-x86-64-posix libz-mingw-w64-dev python3-yaml)
# What shows the program on a virtual screen to a screen reader and to a mouse (test.sh --full).
desktop_packages=(xvfb xauth openbox xdotool dbus-daemon at-spi2-core python3-pyatspi gir1.2-atspi-2.0)

# The same list for people whose system has other names for them.
needed_in_words='a C++20 compiler, CMake 3.25, Ninja, pkg-config, Qt 6.4 or newer (Base with its SQLite driver, SVG, Linguist tools),
OpenSSL 3, libcurl 7.88 with OpenSSL, QtKeychain for Qt 6, libphonenumber, tl-expected, nlohmann-json 3.11,
cpp-httplib as a shared library, Highway 1.0, uchardet, libzip 1.7, zlib, the time zone database, CA certificates; ccache if you like.
For the tests also dbus-run-session, gnome-keyring and haproxy; for test.sh --full PHP, Twig, Ruby, Liquid, Jinja, Django, Chromium, curl, Node.js, npm, Xvfb, Openbox, xdotool, AT-SPI and pyatspi.'

say() { printf '%s\n' "$*"; }

fail() {
  printf '%s: %s\n' "$script_name" "$*" >&2
  exit 1
}

wrong_use() {
  printf '%s: %s Try --help.\n' "$script_name" "$*" >&2
  exit 2
}

# quietly LOG COMMAND…: nothing is shown while all is well; the log is there when it is not.
quietly() {
  local log=$1
  shift
  "$@" >>"$log" 2>&1 </dev/null
}

# show_tail LOG: what a person needs of a failed step. A build's own errors stand before its last lines.
show_tail() {
  local first
  first=$(grep -n -m1 -E '^(FAILED:|CMake Error|E: )' "$1" | cut -d: -f1 || true)
  if [ -n "$first" ]; then
    tail -n "+$first" "$1" | head -n 60 >&2
  else
    tail -n 30 "$1" >&2
  fi
}

missing_packages() {
  local name
  declare -A installed=()
  while read -r name; do
    installed[$name]=1
  done < <(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p')
  for name in "$@"; do
    [ -n "${installed[$name]:-}" ] || printf '%s\n' "$name"
  done
}

# install_missing PACKAGE…: nothing is touched, and no root is needed, where all of them are there.
install_missing() {
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    say "Packages are installed here on Debian and Ubuntu only. Convey needs:"
    say "$needed_in_words"
    fail "install these with your system's package manager, then run again with --no-install."
  fi
  local missing
  mapfile -t missing < <(missing_packages "$@")
  if [ "${#missing[@]}" -eq 0 ]; then
    say "Packages: all there."
    return
  fi

  local by_hand="apt-get update && apt-get install --no-install-recommends ${missing[*]}"
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "packages are missing, and this is neither root nor is sudo here. As root: $by_hand"
    as_root=(sudo)
    # Without a terminal nobody could type a password: then sudo has to say no at once.
    [ -t 0 ] || as_root+=(-n)
  fi

  say "Packages: installing ${missing[*]} and what they need."
  # Another program may be at the packages just now (a desktop updates itself): wait for it. What is
  # installed is never removed to make room.
  local apt=(${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive apt-get -q -y
    -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 -o Acquire::Retries=2 -o Acquire::http::Timeout=20)
  local log=$scratch/packages.log
  : >"$log"
  # A single source that does not answer need not matter; the next step finds out.
  quietly "$log" "${apt[@]}" update || true
  if ! quietly "$log" "${apt[@]}" install --no-install-recommends --no-remove "${missing[@]}"; then
    if grep -q -E 'Temporary failure resolving|Could not (resolve|connect)|Cannot initiate|Network is unreachable|onnection timed out' "$log"; then
      fail "the package servers can't be reached; check this computer's network, then run again."
    fi
    show_tail "$log"
    fail "packages could not be installed. As root: $by_hand"
  fi
}

# install_engines FOLDER: what tests/engines/package.json names, in exactly the versions of its lock file.
install_engines() {
  local folder=$1 log=$scratch/engines.log
  command -v npm >/dev/null || fail "npm is not installed."
  mkdir -p "$folder"
  if cmp -s tests/engines/package-lock.json "$folder/installed.json"; then
    say "Template engines: all there."
    return
  fi
  say "Template engines: installing them into $folder."
  cp tests/engines/package.json tests/engines/package-lock.json "$folder"
  : >"$log"
  if ! quietly "$log" npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund; then
    show_tail "$log"
    fail "the template engines could not be installed."
  fi
  cp tests/engines/package-lock.json "$folder/installed.json"
}

# What is packed gets the time of its newest commit, not that of its build, so that two builds are the same.
use_source_date() {
  if [ -z "${SOURCE_DATE_EPOCH:-}" ]; then
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)
  fi
  export SOURCE_DATE_EPOCH
}

# own_files FOLDER: the files that release.sh wrote there, by their list. foreign_files FOLDER: all else that is in it.
own_files() {
  if [ -f "$1/SHA256SUMS" ]; then
    printf 'SHA256SUMS\nSHA256SUMS.asc\n'
    sed -n 's/^[0-9a-f]\{64\}  \(convey[-_][^/]*\)$/\1/p' "$1/SHA256SUMS"
  fi
}
foreign_files() {
  [ -d "$1" ] || return 0
  find "$1" -mindepth 1 -printf '%P\n' | grep -v -x -F -f <(own_files "$1") || true
}

# build PRESET [CMAKE ARGUMENT…]: configures and builds into build/PRESET.
build() {
  local preset=$1
  shift
  local folder=build/$preset
  local log=$folder/log.txt
  local tool
  for tool in cmake ninja; do
    command -v "$tool" >/dev/null || fail "$tool is not installed."
  done
  if ! mkdir -p "$folder" 2>/dev/null || ! : 2>/dev/null >"$log"; then
    fail "$folder can't be written; was it made by another user? Remove the folder build and run again."
  fi

  say "Configuring $folder."
  if ! quietly "$log" cmake --preset "$preset" "$@"; then
    show_tail "$log"
    fail "configuring failed; all of it is in $log"
  fi
  local started=$SECONDS
  say "Building $folder: minutes the first time, seconds later."
  if [ -t 1 ]; then
    cmake --build "$folder" </dev/null || fail "the build failed; its errors are above."
  elif ! quietly "$log" cmake --build "$folder"; then
    show_tail "$log"
    fail "the build failed; all of it is in $log"
  fi
  say "Built in $((SECONDS - started)) seconds."
}
