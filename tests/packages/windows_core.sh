#!/usr/bin/env bash
# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# windows_core.sh: all of app/ compiled for Windows by mingw-w64, and what reads, spools and locks files run under wine64:
# CSV, UTF-16 and gz, names beyond ASCII, standard input, a lock between processes. That shows the halves for Windows and
# that the rest compiles; Convey itself, whose libraries are not to be had for this compiler, is neither linked nor run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
scratch=$(mktemp -d)
wine=$(command -v wine64 || echo /usr/lib/wine/wine64)
# Names of files are UTF-8 on this side, too.
export WINEPREFIX=$scratch/prefix WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml=' HOME=$scratch LC_ALL=C.UTF-8
server=$(dirname "$wine")/wineserver64
trap '"$server" -k 2>/dev/null || true; rm -rf "$scratch"' EXIT
complain() {
  echo "windows_core.sh: $*" >&2
  exit 1
}

# Its own folder is kept where one is named, for the next run to be quick.
build=${1:-$scratch/build}
cmake -S tests/windows -B "$build" -G Ninja --toolchain "$PWD/cmake/mingw-w64.cmake" >"$scratch/log" \
  || { cat "$scratch/log"; complain "configuring failed"; }
cmake --build "$build" >"$scratch/log" || { tail -n 60 "$scratch/log"; complain "it does not compile for Windows"; }
program=$build/files_on_windows.exe
"$wine" wineboot --init >/dev/null 2>&1 || complain "wine does not start"

data=$scratch/data
mkdir -p "$data/Bestellungen 注文"
cp tests/data/table/{comma_crlf,embedded_newline,utf16le}.csv "$data"
cp tests/data/table/comma_crlf.csv "$data/Bestellungen 注文/Größe €.csv"
seq 200000 | sed 's/$/,anna@example.com,"12,50"/' >"$data/many.csv"
gzip -k "$data/many.csv"
"$wine" "$program" "Z:$data" | tr -d '\r' | tee "$scratch/said" >&2
[ "$(tail -n 1 "$scratch/said")" = "0 not so" ] || complain "not all is as it should be"

# A pipe whose writer takes its time.
said=$( (head -c 5000 "$data/many.csv"; sleep 0.3; tail -c +5001 "$data/many.csv") | "$wine" "$program" input | tr -d '\r')
[ "$said" = "$(stat -c %s "$data/many.csv") $(od -An -v -tu1 -w1 "$data/many.csv" | awk '{ sum += $1 } END { print sum }')" ] \
  || complain "standard input is not what was written: $said"

# Another process has the lock until it is ended, hard.
mkfifo "$scratch/held" "$scratch/told"
"$wine" "$program" lock "Z:$scratch/one.lock" <"$scratch/held" >"$scratch/told" &
holder=$!
exec 3>"$scratch/held"
read -r first <"$scratch/told" || true
try_lock() { "$wine" "$program" trylock "Z:$scratch/one.lock" | tr -d '\r'; }
[ "${first%$'\r'} $(try_lock)" = "mine taken" ] || complain "a lock is had by two, or by none"
kill -KILL "$holder"
wait "$holder" 2>/dev/null || true
exec 3>&-
# Its system may notice a moment later.
for _ in $(seq 20); do
  after=$(try_lock)
  [ "$after" = mine ] && break
done
[ "$after" = mine ] || complain "a process that was ended keeps its lock"
echo "all of app/ compiled, files read, spooled and locked under wine"
