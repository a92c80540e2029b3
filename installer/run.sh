#!/usr/bin/env bash
# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# From a fresh checkout to the program at work on sample orders, against a practice endpoint on this computer.
set -euo pipefail
script_name=installer/run.sh
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=installer/packages.sh
. installer/packages.sh

usage() {
  cat <<'TEXT'
Usage: installer/run.sh [--no-install] [--no-window]

Installs the packages that are missing (Debian and Ubuntu, with sudo only if some are), builds Convey and
opens it on made-up orders against a practice endpoint on this computer: no account, no key, and nothing is
sent anywhere. Without a display the same job runs on the command line.

  --no-install   do not look at packages; for other systems, where you have installed them yourself
  --no-window    run the job on the command line even where there is a display
TEXT
}

install=1
window=1
for option in "$@"; do
  case $option in
  --no-install) install=0 ;;
  --no-window) window=0 ;;
  --help | -h)
    usage
    exit 0
    ;;
  *) wrong_use "there is no option '$option'." ;;
  esac
done

practice_pid=
clean_up() {
  if [ -n "$practice_pid" ]; then
    kill "$practice_pid" 2>/dev/null || true
    wait "$practice_pid" 2>/dev/null || true
  fi
  rm -rf "$scratch"
}
scratch=$(mktemp -d) || fail "no temporary folder could be made."
trap clean_up EXIT

bin=build/release/bin
sample=$scratch/orders.csv

# json_value KEY TEXT: one plain text or number of a flat JSON document, without a JSON parser in the package list.
json_value() { sed -n 's/.*"'"$1"'":"\{0,1\}\([^",}]*\).*/\1/p' <<<"$2"; }

# step EXPECTED COMMAND…: the sample has faults on purpose, so that most steps rightly end with 1.
step() {
  local expected=$1 status=0
  shift
  say ""
  say "\$ convey-cli $1 ${*:2}"
  "$bin/convey-cli" "$@" || status=$?
  [ "$status" -eq "$expected" ] || fail "convey-cli $1 ended with $status, not with $expected."
}

start_practice() {
  local line
  coproc PRACTICE { exec "$bin/convey-cli" sandbox --tls --ca-out "$scratch/ca.pem" --json 2>"$scratch/practice.log"; }
  # shellcheck disable=SC2153 # coproc sets it
  practice_pid=$PRACTICE_PID
  # It prints its address when it is ready, and ends its output if it can't start.
  if ! read -r -t 60 line <&"${PRACTICE[0]}"; then
    cat "$scratch/practice.log" >&2
    fail "the practice endpoint did not start."
  fi
  url=$(json_value url "$line")
  pixel=$(json_value pixel "$line")
  CONVEY_API_KEY=$(json_value key "$line")
  export CONVEY_API_KEY
  if [ -z "$url" ] || [ -z "$pixel" ] || [ -z "$CONVEY_API_KEY" ]; then
    fail "the practice endpoint did not say where it is."
  fi
  say "Practice endpoint: $url"
}

run_on_the_command_line() {
  local checked sent status=0
  local ready warned events accepted refused unknown blocked outside left_out
  # A history and settings of its own: a person's own ones are not touched.
  export CONVEY_HOME=$scratch/home
  start_practice
  local to=(--endpoint "$url" --pixel "$pixel" --ca-file "$scratch/ca.pem")
  step 0 inspect "$sample"
  step 1 check "$sample" --max-findings 0
  say ""
  say "First a test, which records nothing:"
  step 1 send "$sample" "${to[@]}"
  say ""
  say "Then for real, still to the practice endpoint:"
  say ""
  say "\$ convey-cli send $sample ${to[*]} --live --json"
  sent=$("$bin/convey-cli" send "$sample" "${to[@]}" --live --json) || status=$?
  say "$sent"
  [ "$status" -eq 1 ] || fail "convey-cli send --live ended with $status, not with 1."

  # What has to be seen is that all that the check let through was accepted, and that the counts add up.
  checked=$("$bin/convey-cli" check "$sample" --max-findings 0 --json) || true
  ready=$(json_value ready "$checked")
  warned=$(json_value warned "$checked")
  events=$(json_value events "$sent")
  accepted=$(json_value accepted "$sent")
  refused=$(json_value refused "$sent")
  unknown=$(json_value unknown "$sent")
  blocked=$(json_value blocked "$sent")
  outside=$(json_value outside "$sent")
  left_out=$(json_value left_out "$sent")
  say ""
  say "Result: $ready ready and $warned that need a look were sent; $accepted accepted, $refused refused, $unknown without an answer." \
    "$blocked blocked, $outside too old and $left_out left out stayed here."
  if [ "$accepted" -eq 0 ] || [ "$accepted" -ne $((ready + warned)) ] \
    || [ "$events" -ne $((accepted + blocked + outside + left_out)) ]; then
    fail "the practice endpoint did not accept what the check let through."
  fi
  say "All is well. The program is $bin/convey-cli, the window $bin/convey."
}

has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }

packages=("${build_packages[@]}")
# Qt speaks X11 by itself and Wayland through a plugin, which only a session without X11 needs.
if [ -z "${DISPLAY:-}" ] && [ -n "${WAYLAND_DISPLAY:-}" ]; then
  packages+=(qt6-wayland)
fi
if [ "$install" -eq 1 ]; then
  install_missing "${packages[@]}"
fi
build release
"$bin/convey-cli" sample "$sample" --quiet || fail "the sample orders could not be written."

if [ "$window" -eq 1 ] && has_display; then
  say "Opening Convey in practice mode on made-up orders; nothing leaves this computer."
  "$bin/convey" --practice "$sample" \
    || fail "the window ended with an error ($?); 'installer/run.sh --no-window' does the job without one."
else
  if [ "$window" -eq 1 ]; then
    say "There is no display here, so no window: the same job runs on the command line."
  fi
  run_on_the_command_line
fi
