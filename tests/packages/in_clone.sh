#!/bin/bash
# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# Within a fresh Debian, as root: clones /convey.git, runs installer/run.sh and tells how long each step of it took.
set -euo pipefail
export LC_ALL=C.UTF-8 HOME=/root
# What packages take, without what apt keeps of them for itself.
on_disk() { du -smx --exclude=/proc --exclude=/var/cache/apt --exclude=/var/lib/apt / | cut -f 1; }
downloaded() { du -cm /var/cache/apt/archives/*.deb | tail -n 1 | cut -f 1; }
step() {
  printf '%s: %s seconds%s\n' "$1" $((EPOCHSECONDS - since)) "${2:+, $2}"
  since=$EPOCHSECONDS
}

git config --global --add safe.directory /convey.git
since=$EPOCHSECONDS
git clone --quiet file:///convey.git /convey
step clone "$(du -sm /convey | cut -f 1) MB"
before=$(on_disk)
cd /convey
since=$EPOCHSECONDS
TIMEFORMAT='in all %R seconds; processor time %U seconds, and %S in the system'
time installer/run.sh </dev/null 2>&1 | while IFS= read -r line; do
  printf '  %s\n' "$line"
  case $line in
  'Configuring '*) step packages "$(downloaded) MB downloaded, $(($(on_disk) - before)) MB on disk" ;;
  'Building '*) step configuring ;;
  'Built in '*) step building ;;
  'All is well.'*) step 'the job' ;;
  esac
done
