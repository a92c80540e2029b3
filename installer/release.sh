#!/usr/bin/env bash
# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# A release: looks at version and changelog, builds twice, compares, packs, lists, sums, signs.
set -euo pipefail
script_name=installer/release.sh
called_from=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=installer/packages.sh
. installer/packages.sh

usage() {
  cat <<'TEXT'
Usage: installer/release.sh [--rehearse] [--no-install] [--key KEY] [OUT]

Makes the files of a release in the folder OUT (build/release-files by default): Debian and RPM packages, portable archive,
source archive, bill of materials (SPDX), SHA256SUMS, and with --key its signature by gpg. An older release in OUT is
replaced; where anything else is in it, nothing is done.

The version is the one of CMakeLists.txt. CHANGELOG.md has to have a dated heading for it, and nothing may be changed
that is not committed. The newest commit is built twice, from two folders, without a compiler cache; the release ends
with an error where any package differs by a byte, or where a program is not hardened.

  --rehearse     go on without the dated heading, and let the first build come from the cache of the compiler
  --key KEY      sign SHA256SUMS with this key of gpg
  --no-install   do not look at the packages that this script needs
TEXT
}

install=1 rehearse=0 key='' out=build/release-files
while [ "$#" -gt 0 ]; do
  case $1 in
  --rehearse) rehearse=1 ;;
  --no-install) install=0 ;;
  --key)
    [ "$#" -gt 1 ] || wrong_use "--key needs a key."
    key=$2
    shift
    ;;
  --help | -h)
    usage
    exit 0
    ;;
  -*) wrong_use "there is no option '$1'." ;;
  /*) out=$1 ;;
  *) out=$called_from/$1 ;;
  esac
  shift
done
if [ -e "$out" ]; then
  [ -d "$out" ] || fail "$out is no folder."
  foreign=$(foreign_files "$out")
  [ -z "$foreign" ] || fail "$out holds something that no release put there (${foreign%%$'\n'*}); name an empty folder."
fi

version=$(sed -n 's/^project(Convey VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
[ -n "$version" ] || fail "CMakeLists.txt has no version."
if ! grep -q -E "^## \[${version//./\\.}\] - [0-9]{4}-[0-9]{2}-[0-9]{2}$" CHANGELOG.md; then
  [ "$rehearse" -eq 1 ] || fail "CHANGELOG.md has no line '## [$version] - YYYY-MM-DD'."
  say "A rehearsal: CHANGELOG.md has no dated heading for $version."
fi
[ -z "$(git status --porcelain)" ] || fail "there are changes that are not committed."
if [ -n "$key" ]; then
  gpg --list-secret-keys "$key" >/dev/null 2>&1 || fail "gpg has no secret key '$key'."
fi
if [ "$install" -eq 1 ]; then
  install_missing "${build_packages[@]}" "${packaging_packages[@]}"
fi
use_source_date
scratch=$(mktemp -d) || fail "no temporary folder could be made."
trap 'rm -rf "$scratch"' EXIT

# Two folders whose names differ in length too.
first=$scratch/a second=$scratch/somewhere/else
for folder in "$first" "$second"; do
  # The cache of the compiler would compare a build with itself.
  if [ "$rehearse" -eq 0 ] || [ "$folder" = "$second" ]; then export CCACHE_DISABLE=1; fi
  mkdir -p "$folder"
  git archive HEAD | tar -x -C "$folder"
  say "Building $version in $folder."
  (cd "$folder" && bash installer/package.sh --no-install deb portable rpm) \
    || fail "the packages could not be made."
done
differing=0
for file in "$first"/build/release/packages/*.{deb,tar.xz,rpm} "$first"/build/release/bin/*; do
  if cmp "$file" "$second/${file#"$first"/}"; then
    say "the same twice: $(sha256sum "$file" | cut -c 1-64)  ${file##*/}"
  else
    differing=1
  fi
done
[ "$differing" -eq 0 ] || fail "two builds of one commit differ; 'diffoscope' tells how."
say "Both builds are the same, byte for byte."
bash installer/linux/check_hardening.sh "$first"/build/release/bin/convey "$first"/build/release/bin/convey-cli \
  || fail "a program is not hardened."

bill=$scratch/convey-$version.spdx.json
python3 installer/sbom.py "$first/build/release" >"$bill" || fail "no bill of materials."
mkdir "$scratch/archive"
tar -xJf "$first"/build/release/packages/*.tar.xz -C "$scratch/archive"
for folder in "$first/build/release/bin" "$scratch/archive"; do
  bash installer/linux/check_bill.sh "$bill" "$folder" || fail "these libraries are not in the bill of materials."
done
say "Every library of the programs and of the portable archive is in the bill of materials."

mkdir -p "$out"
own_files "$out" | (cd "$out" && xargs -d '\n' rm -f --)
cp "$first"/build/release/packages/*.{deb,tar.xz,rpm} "$bill" "$out"
git archive --prefix="convey-$version/" HEAD | xz -6 >"$out/convey-$version.tar.xz"
(cd "$out" && sha256sum -- * >"$scratch/SHA256SUMS" && mv "$scratch/SHA256SUMS" .)
if [ -n "$key" ]; then
  gpg --batch --yes --local-user "$key" --armor --detach-sign "$out/SHA256SUMS" || fail "gpg did not sign."
else
  say "Not signed: no --key was given."
fi
ls -l "$out"
say "Convey $version is in $out."
