#!/usr/bin/env bash
# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# From a fresh checkout to the result of every test. The last line is "N passed, N failed".
set -euo pipefail
script_name=installer/test.sh
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=installer/packages.sh
. installer/packages.sh

usage() {
  cat <<'TEXT'
Usage: installer/test.sh [--full] [--no-install]

Installs the packages that are missing (Debian and Ubuntu, with sudo only if some are), builds Convey with its
tests and runs all of them. The last line says how many passed and failed; the exit status is 0 if none failed.

  --full         also install template engines and Chromium (Debian packages, and exact versions from npm in
                 build/ci/engines) and a virtual screen, run every form of the image tag in its own engine, and
                 the program itself under a screen reader and a mouse
  --no-install   do not look at packages; for other systems, where you have installed them yourself

Environment:
  CI=true        warnings of the compiler are errors
  CONVEY_BENCH   a folder with make_csv.py, from which some tests take larger files than their own
TEXT
}

install=1
full=0
for option in "$@"; do
  case $option in
  --full) full=1 ;;
  --no-install) install=0 ;;
  --help | -h)
    usage
    exit 0
    ;;
  *) wrong_use "there is no option '$option'." ;;
  esac
done

scratch=$(mktemp -d) || fail "no temporary folder could be made."
trap 'rm -rf "$scratch"' EXIT

packages=("${build_packages[@]}" "${test_packages[@]}")
if [ "$full" -eq 1 ]; then
  packages+=("${engine_packages[@]}" "${desktop_packages[@]}")
  # Node.js may come from elsewhere than Debian.
  command -v node >/dev/null && command -v npm >/dev/null || packages+=(nodejs npm)
fi
if [ -n "${CONVEY_BENCH:-}" ]; then
  # The tests run in other folders than this one.
  CONVEY_BENCH=$(cd "$CONVEY_BENCH" 2>/dev/null && pwd) || fail "CONVEY_BENCH names no folder."
  export CONVEY_BENCH
  packages+=(python3)
fi
if [ "$install" -eq 1 ]; then
  install_missing "${packages[@]}"
fi

warnings_as_errors=OFF
if [ "${CI:-}" = true ]; then
  warnings_as_errors=ON
fi
engine_tests=OFF
if [ "$full" -eq 1 ]; then
  engine_tests=ON
  install_engines build/ci/engines
fi
build ci -D CONVEY_WARNINGS_AS_ERRORS="$warnings_as_errors" -D CONVEY_ENGINE_TESTS="$engine_tests" -D CONVEY_DESKTOP_TESTS="$engine_tests"

# Adds up the "Totals:" lines of the test programs. One that ends badly after its last line, or without any
# (a crash, a time-out, a program that is not there), is one failure more; one that ends well without any is one
# test. One of the $2 that were asked for and are not in the log is one failure more. Prints "PASSED FAILED SKIPPED".
add_up() {
  awk -v all="$2" '
    function close_test() {
      if (!open) return
      # One that prints no totals is no QtTest program, and counts as one test.
      passed += p + (!totals && well); failed += f; skipped += s
      if (!well && f == 0) failed++
    }
    /^[0-9]+\/[0-9]+ Testing: / {
      close_test()
      open = 1; p = f = s = totals = well = gone = 0
      seen++
    }
    # Not at the start of a line: a program that runs beside the test may have left one unfinished.
    match($0, /Totals: [0-9]+ passed, [0-9]+ failed, [0-9]+ skipped/) {
      split(substr($0, RSTART), word, " ")
      p += word[2]; f += word[4]; s += word[6]; totals++
    }
    # ctest says that a program passed which is not there.
    /^Command: ""$/ { gone = 1 }
    /^Test Passed\.$/ { well = !gone }
    END { close_test(); if (seen < all) failed += all - seen; print passed + 0, failed + 0, skipped + 0 }
  ' "$1"
}

# how_many OPTION…: the tests that ctest would run. It empties the log of an earlier run.
how_many() { ctest --test-dir build/ci -N "$@" | sed -n 's/^Total Tests: //p'; }

# What can't run is not asked for, and told as such below: it is neither passed nor failed.
only=()
if [ "$full" -eq 0 ]; then
  only=(-LE '^(engines|desktop)$')
fi

asked=$(how_many ${only[@]+"${only[@]}"})
engine_count=$(how_many -L '^(engines|desktop)$')

log=build/ci/Testing/Temporary/LastTest.log
rm -f "$log"
status=0
ctest --test-dir build/ci -j 2 ${only[@]+"${only[@]}"} --output-on-failure --no-tests=error </dev/null || status=$?
[ -f "$log" ] || fail "no test ran."
read -r passed failed skipped < <(add_up "$log" "$asked")
if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then
  failed=1
fi
say ""
say "All that the tests printed: $log"
if [ "$skipped" -gt 0 ]; then
  say "Skipped: $skipped"
fi
if [ "$full" -eq 0 ]; then
  say "Not run: $engine_count, which need template engines, Chromium or a virtual screen; installer/test.sh --full runs them too"
fi
say "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
