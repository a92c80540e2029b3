#!/bin/bash
# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# job.sh CLI WINDOW WORD: the sample job as a person, within a fresh system. WORD is "new" where these orders were
# never sent before, "again" where the sending history has to know all of them.
set -eu
cli=$1 window=$2 word=$3
complain() {
  echo "job.sh: $*" >&2
  exit 1
}
# number KEY: of the answer to the send.
number() { sed -n "s/.*\"$1\":\([0-9]*\).*/\1/p" sent.json; }

mkdir -p "$HOME/job"
cd "$HOME/job"
XDG_RUNTIME_DIR=$(mktemp -d)
export XDG_RUNTIME_DIR QT_QPA_PLATFORM=offscreen
[ -f orders.csv ] || "$cli" sample orders.csv --quiet
status=0
"$cli" check orders.csv --max-findings 0 >checked.txt || status=$?
[ "$status" -eq 1 ] || complain "check ended with $status: $(cat checked.txt)"

coproc PRACTICE { exec "$cli" sandbox --port 47182 --tls --ca-out ca.pem --json; }
pid=$PRACTICE_PID
read -r -t 30 line <&"${PRACTICE[0]}" || complain "the practice endpoint did not start"
value() { sed -n 's/.*"'"$1"'":"\([^"]*\)".*/\1/p' <<<"$line"; }
CONVEY_API_KEY=$(value key)
export CONVEY_API_KEY
"$cli" send orders.csv --endpoint "$(value url)" --pixel "$(value pixel)" --ca-file ca.pem --live --json >sent.json || true
kill "$pid"
wait "$pid" 2>/dev/null || true
if [ "$word" = new ]; then
  [ "$(number accepted)" -gt 0 ] || complain "nothing was accepted: $(cat sent.json)"
elif [ "$(number accepted)" -ne 0 ] || [ "$(number left_out)" -eq 0 ]; then
  complain "the history was lost: $(cat sent.json)"
fi

# It stays until it is ended, and has nothing to complain of (a plugin that is missing, for example).
status=0
timeout 8 "$window" --practice orders.csv >window.txt 2>&1 || status=$?
[ "$status" -eq 124 ] || complain "the window ended with $status: $(cat window.txt)"
# The offscreen platform says this of itself.
if grep -v -F 'This plugin does not support propagateSizeHints()' window.txt; then complain "the window said this"; fi
