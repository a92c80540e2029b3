#!/usr/bin/env bash
# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# Packages for this system: Debian packages, a portable archive, RPM packages.
set -euo pipefail
script_name=installer/package.sh
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=installer/packages.sh
. installer/packages.sh

usage() {
  cat <<'TEXT'
Usage: installer/package.sh [--no-install] [--test] [deb] [portable] [rpm]

Builds Convey and makes packages in build/release/packages: all three kinds, or those that are named.

  deb            convey_*.deb (the window) and convey-cli_*.deb (the command line), looked at by lintian
  portable       convey-*-linux-*.tar.xz with Qt and all it needs; runs from any folder
  rpm            RPM packages; made and looked at, not installed
  --test         afterwards look into the packages, and install and run them in fresh systems (mmdebstrap)
  --no-install   do not look at the packages that this script needs

Environment:
  SOURCE_DATE_EPOCH   the time that all files get; by default that of the newest commit
TEXT
}

install=1
test=0
kinds=()
for option in "$@"; do
  case $option in
  deb | portable | rpm) kinds+=("$option") ;;
  --test) test=1 ;;
  --no-install) install=0 ;;
  --help | -h)
    usage
    exit 0
    ;;
  *) wrong_use "there is no option '$option'." ;;
  esac
done
[ "${#kinds[@]}" -gt 0 ] || kinds=(deb portable rpm)
scratch=$(mktemp -d) || fail "no temporary folder could be made."
trap 'rm -rf "$scratch"' EXIT

if [ "$install" -eq 1 ]; then
  packages=("${build_packages[@]}" "${packaging_packages[@]}")
  if [ "$test" -eq 1 ]; then
    packages+=("${package_test_packages[@]}")
  fi
  install_missing "${packages[@]}"
fi
use_source_date
umask 022
# rcc writes the time into its files, and no rule sees that another one is asked for.
find build/release -name "qrc_*.cpp" -delete 2>/dev/null || true
build release
folder=build/release/packages
mkdir -p "$folder"
log=build/release/packages-log.txt
: >"$log"

for kind in "${kinds[@]}"; do
  case $kind in
  deb)
    say "Debian packages."
    rm -f "$folder"/*.deb
    quietly "$log" cpack --config build/release/CPackConfig.cmake -G DEB || { show_tail "$log"; fail "cpack failed."; }
    lintian --fail-on error "$folder"/*.deb || fail "lintian found errors."
    ;;
  portable)
    say "Portable archive."
    rm -f "$folder"/*.tar.xz
    bash installer/linux/portable.sh build/release "$folder" || fail "the portable archive could not be made."
    ;;
  rpm)
    say "RPM packages."
    rm -f "$folder"/*.rpm
    quietly "$log" cpack --config build/release/CPackConfig.cmake -G RPM || { show_tail "$log"; fail "cpack failed."; }
    ;;
  esac
done
ls -l "$folder"

if [ "$test" -eq 1 ]; then
  bash tests/packages/run.sh build/release || fail "a package is not as it should be."
fi
