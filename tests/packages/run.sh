#!/usr/bin/env bash
# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# run.sh BUILD [WORD]: looks into the packages of installer/package.sh, and installs and runs them in fresh systems; with
# WORD only the tests that have it in their name. The last line is "N passed, N failed". Fresh systems get the package
# sources of this one.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck disable=SC2034 # for packages.sh
script_name=tests/packages/run.sh
# shellcheck source=installer/packages.sh
. installer/packages.sh
# shellcheck source=tests/packages/fresh_system.sh
. tests/packages/fresh_system.sh
use_source_date
build=$1 packages=$1/packages word=${2:-} here=tests/packages
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
chmod 755 "$scratch"
passed=0 failed=0
version=$(sed -n 's/^project(Convey VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)

# try NAME FUNCTION: what it prints is shown when it fails; its last line when it does not.
try() {
  local started=$SECONDS status
  [[ $1 == *"$word"* ]] || return 0
  # Not as a condition: there a command that fails would not end the function.
  set +e
  (
    set -e
    "$2"
  ) >"$scratch/log" 2>&1
  status=$?
  set -e
  if [ "$status" -eq 0 ]; then
    passed=$((passed + 1))
    printf 'PASS   %s (%s s) %s\n' "$1" $((SECONDS - started)) "$(tail -n 1 "$scratch/log")"
  else
    failed=$((failed + 1))
    printf 'FAIL!  %s\n' "$1"
    cat "$scratch/log"
  fi
}

records_are_valid() {
  local tree=$scratch/tree file
  for file in "$packages"/*.deb; do dpkg-deb -x "$file" "$tree"; done
  desktop-file-validate "$tree"/usr/share/applications/convey.desktop
  appstreamcli validate --no-net "$tree"/usr/share/metainfo/*.metainfo.xml
  # The pictures that it names are those that are made.
  sed -n 's|.*/pictures/\(.*\)</image>|\1|p' "$tree"/usr/share/metainfo/*.metainfo.xml | sort | diff - <(ls resources/pictures)
  xmllint --noout "$tree"/usr/share/metainfo/*.xml "$tree"/usr/share/icons/hicolor/scalable/apps/convey.svg
  for file in "$tree"/usr/share/man/man1/*.gz; do
    gzip -dc "$file" >"$scratch/page"
    if LC_ALL=C.UTF-8 man --warnings -E UTF-8 -l "$scratch/page" 2>&1 >/dev/null | grep .; then return 1; fi
  done
  bash -n "$tree"/usr/share/bash-completion/completions/convey-cli
  zsh -n "$tree"/usr/share/zsh/vendor-completions/_convey-cli
  fish --no-execute "$tree"/usr/share/fish/vendor_completions.d/convey-cli.fish
  if grep -r -l -F -e "$PWD" "$tree"; then echo "has a path of this computer"; return 1; fi
}

# What other systems take, as far as it can be read here; whether it works there is another thing.
foreign_manifests_are_readable() {
  python3 -c 'import json, plistlib, sys, yaml
for name in sys.argv[1:]:
    {"json": json.load, "plist": plistlib.load, "in": plistlib.load, "yml": yaml.safe_load}[name.split(".")[-1]](open(name, "rb"))' \
    installer/vcpkg/vcpkg.json installer/macos/entitlements.plist installer/macos/Info.plist.in .github/workflows/*.yml
  xmllint --noout --nonet installer/macos/*.plist installer/macos/Info.plist.in
  local root=$PWD
  (cd "$scratch" && flatpak-builder --show-manifest "$root/installer/flatpak/org.convey.Convey.yml" >/dev/null) # it leaves a folder
  grep -q "\"version-semver\": \"$version\"" installer/vcpkg/vcpkg.json
  grep -q "convey-$version.tar.xz" installer/homebrew/convey.rb
}

rpm_packages_are_right() {
  local file
  for file in "$packages"/*.rpm; do
    rpm -qp --requires "$file" | grep -q -F libQt6Core
    rpm -qpl "$file" | grep '^/usr/bin/convey'
    [ "$(rpm -qp --qf '%{VERSION} %{LICENSE}' "$file")" = "$version Apache-2.0" ]
  done
  rpmlint --config tests/packages/rpmlint.toml "$packages"/*.rpm
}

# Into a folder with a data base of its own, without what they need: what comes is what they list, and all of it goes.
rpm_packages_come_and_go() {
  local root=$scratch/rpmroot as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(unshare --map-root-user)
  mkdir -p "$root"
  in_root() { "${as_root[@]}" rpm --root "$root" --dbpath /rpm "$@"; }
  there() { find "$root" -mindepth 1 -path "$root/rpm" -prune -o -type f -printf '/%P\n' | sort; }
  in_root --initdb
  in_root --install --ignorearch --nodeps --noscripts "$packages"/*.rpm
  there | diff - <(rpm -qpl "$packages"/*.rpm | grep -v -x -F -f <(rpm -qp --qf '[%{FILEMODES:perms} %{FILENAMES}\n]' "$packages"/*.rpm | sed -n 's/^d[^ ]* //p') | sort -u)
  "$root/usr/bin/convey-cli" --version | grep -q -F "$version"
  "$root/usr/bin/convey" --version | grep -q -F "$version"
  in_root --verify --nodeps convey convey-cli
  local count
  count=$(there | wc -l)
  in_root --erase --nodeps --noscripts convey convey-cli
  [ -z "$(there)" ]
  echo "$count files came and went"
}

programs_are_hardened() { bash installer/linux/check_hardening.sh "$build"/bin/convey "$build"/bin/convey-cli; }

a_soft_program_is_found() {
  echo 'int main(int count, char** words) { char c[64]; return __builtin_sprintf(c, "%s", words[count - 1]); }' >"$scratch/soft.c"
  gcc -no-pie -fno-stack-protector -U_FORTIFY_SOURCE -Wl,-z,norelro,-z,lazy,-z,execstack "$scratch/soft.c" -o "$scratch/soft"
  [ "$(bash installer/linux/check_hardening.sh "$scratch/soft" | tee /dev/stderr | wc -l)" -eq 6 ]
}

# not_listed BILL: libraries that the loader maps for the programs and the bill does not have.
not_listed() {
  ldd "$build"/bin/convey "$build"/bin/convey-cli | sed -n 's/^[[:space:]]*\([^ ]*\) => .*/\1/p' | sort -u >"$scratch/linked"
  python3 -c 'import json, sys; print(*sorted(p["name"] for p in json.load(open(sys.argv[1]))["packages"]), sep="\n")' "$1" \
    | sort -u | comm -23 "$scratch/linked" -
}

# make_bill, unpack_archive: once, for the tests that need them.
make_bill() { [ -s "$scratch/bill.json" ] || python3 installer/sbom.py "$build" >"$scratch/bill.json"; }
unpack_archive() {
  [ -d "$scratch/bare" ] && return
  mkdir "$scratch/bare"
  tar -xJf "$packages"/convey-*-linux-*.tar.xz -C "$scratch/bare"
  mv "$scratch"/bare/convey-* "$scratch/bare/portable"
}

every_library_is_listed() {
  make_bill
  [ -z "$(not_listed "$scratch/bill.json" | tee /dev/stderr)" ]
  wc -l <"$scratch/linked"
}

# What the programs ask for by name, but for the C and C++ library.
every_direct_library_has_a_licence() {
  make_bill
  python3 - "$scratch/bill.json" <<'TEXT'
import json, re, sys
bill = json.load(open(sys.argv[1]))
direct = {r["relatedSpdxElement"] for r in bill["relationships"] if r["relationshipType"] == "DYNAMIC_LINK"}
bare = [p["name"] for p in bill["packages"] if p["SPDXID"] in direct and p["licenseDeclared"] == "NOASSERTION"
        and not re.match(r"(ld-linux|lib(c|m|stdc\+\+|gcc_s)\.so)", p["name"])]
print(len(direct), "asked for;", "without a licence:", *bare or ["none"])
sys.exit(bool(bare) or len(direct) < 10)
TEXT
}

a_library_not_listed_is_found() {
  make_bill
  sed 's/"name": "libcurl.so.4"/"name": "other"/' "$scratch/bill.json" >"$scratch/short.json"
  [ "$(not_listed "$scratch/short.json")" = libcurl.so.4 ]
}

all_that_the_archive_carries_is_listed() {
  local file
  make_bill
  unpack_archive
  bash installer/linux/check_bill.sh "$scratch/bill.json" "$scratch/bare/portable"
  # And each brings the licence of the package that it came from.
  for file in $(python3 - "$scratch/bill.json" "$scratch/bare/portable" <<'TEXT'
import json, pathlib, sys
carried = {path.name for path in pathlib.Path(sys.argv[2]).rglob("*.so*")}
print(*sorted({p["sourceInfo"].split()[2] for p in json.load(open(sys.argv[1]))["packages"] if p["name"] in carried}))
TEXT
  ); do
    [ -s "$scratch/bare/portable/licences/$file.txt" ] || { echo "no licence of $file"; return 1; }
  done
  echo "$(find "$scratch/bare/portable" -name '*.so*' | wc -l) libraries and plugins, $(find "$scratch/bare/portable/licences" -type f | wc -l) licences"
}

# A library, a plugin and something that is asked for by name: the list lacks each once.
a_carried_part_not_listed_is_found() {
  local name
  make_bill
  unpack_archive
  for name in libcurl.so.4 libqxcb.so libxcb.so.1; do
    sed "s/\"name\": \"$name\"/\"name\": \"other\"/" "$scratch/bill.json" >"$scratch/short.json"
    [ "$(bash installer/linux/check_bill.sh "$scratch/short.json" "$scratch/bare/portable" || true)" = "$name" ]
  done
}

# A release takes away what an older one left, and nothing else: a person may name any folder.
a_release_touches_its_own_files_alone() {
  local out=$scratch/out
  mkdir -p "$out/folder"
  echo mine >"$out/convey_mine.txt"
  echo mine >"$out/folder/convey_1.deb"
  if bash installer/release.sh --no-install "$out" 2>"$scratch/said"; then return 1; fi
  grep -F 'holds something that no release put there' "$scratch/said"
  [ "$(cat "$out/convey_mine.txt" "$out/folder/convey_1.deb")" = $'mine\nmine' ]
  # A folder of somebody else's that has sums, too.
  (cd "$out" && sha256sum folder/convey_1.deb >SHA256SUMS && rm convey_mine.txt && : >other.iso && sha256sum other.iso >>SHA256SUMS)
  [ "$(foreign_files "$out" | sort | tr '\n' ' ')" = 'folder folder/convey_1.deb other.iso ' ]
  rm -r "$out"
  mkdir "$out"
  : >"$out/convey-1.spdx.json"
  (cd "$out" && sha256sum -- * >"$scratch/sums" && mv "$scratch/sums" SHA256SUMS)
  [ -z "$(foreign_files "$out")" ]
  [ "$(own_files "$out" | wc -l)" -eq 3 ]
  [ -z "$(foreign_files "$out/nowhere")$(own_files "$out/nowhere")" ]
}

# An older version: the same files under another number.
older_packages() {
  local file name
  mkdir -p "$scratch/packages/old"
  for file in "$packages"/*.deb; do
    rm -rf "$scratch/older"
    dpkg-deb -R "$file" "$scratch/older"
    name=$(sed -n 's/^Package: //p' "$scratch/older/DEBIAN/control")
    sed -i 's/^Version: .*/Version: 0.0.1/' "$scratch/older/DEBIAN/control"
    if [ -f "$scratch/older/usr/bin/convey-cli" ]; then
      # Tells the older version, for the test to see that it was replaced.
      mv "$scratch/older/usr/bin/convey-cli" "$scratch/older/usr/bin/convey-cli-program"
      # shellcheck disable=SC2016 # for the script that is written
      printf '#!/bin/sh\n[ "$1" = --version ] && echo 0.0.1 && exit\nexec convey-cli-program "$@"\n' >"$scratch/older/usr/bin/convey-cli"
      chmod 755 "$scratch/older/usr/bin/convey-cli"
    fi
    dpkg-deb --root-owner-group -b "$scratch/older" "$scratch/packages/old/${name}_0.0.1.deb"
  done
}

debian_packages_come_and_go() {
  older_packages
  cp "$packages"/*.deb "$here/job.sh" "$here/in_debian.sh" "$scratch/packages"
  chmod -R a+rX "$scratch/packages"
  fresh_system fonts-dejavu-core "copy-in '$scratch/packages' /" "chroot \"\$1\" bash /packages/in_debian.sh"
}

the_archive_runs_without_qt() {
  unpack_archive
  mkdir "$scratch/bare/packages"
  cp "$here/job.sh" "$here/in_bare_root.sh" "$scratch/bare/packages"
  fresh_system "$(tr -d ' \n' <<<'libopengl0, libegl1, libglx0, libx11-6, libx11-xcb1, libxcb1, libfontconfig1, libfreetype6,
    libglib2.0-0, libpng16-16, libpcre2-8-0, libexpat1, libp11-kit0, libwayland-client0, fonts-dejavu-core, ca-certificates, tzdata')" \
    "copy-in '$scratch/bare/portable' '$scratch/bare/packages' /" "chroot \"\$1\" bash /packages/in_bare_root.sh"
}

the_windows_installer_works() { bash tests/packages/windows.sh; }
the_core_works_on_windows() { bash tests/packages/windows_core.sh "$build/windows"; }
the_macos_bundle_is_laid_out() { bash tests/packages/macos.sh; }

try "desktop file, metainfo, manual pages and completions are valid" records_are_valid
try "programs are hardened" programs_are_hardened
try "a program that is not hardened is found" a_soft_program_is_found
try "every linked library is in the bill of materials" every_library_is_listed
try "every library that the programs ask for has a licence" every_direct_library_has_a_licence
try "a library that is not in it is found" a_library_not_listed_is_found
try "all that the portable archive carries is in the bill of materials, with its licence" all_that_the_archive_carries_is_listed
try "a carried library that is not in it is found" a_carried_part_not_listed_is_found
try "a release touches its own files alone" a_release_touches_its_own_files_alone
try "Debian packages install, run, upgrade and go" debian_packages_come_and_go
try "the portable archive runs without Qt" the_archive_runs_without_qt
try "manifests for other systems can be read" foreign_manifests_are_readable
try "RPM packages have what they should" rpm_packages_are_right
try "RPM packages install into a folder and go" rpm_packages_come_and_go
try "the bundle for macOS is laid out right, with stand-in programs" the_macos_bundle_is_laid_out
try "the core compiles for Windows, and reads, spools and locks files under wine" the_core_works_on_windows
try "the installer for Windows works under wine, with stand-in programs" the_windows_installer_works
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
