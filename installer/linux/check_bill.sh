#!/usr/bin/env bash
# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# check_bill.sh BILL FOLDER: is every library below FOLDER, and every one that a program or library there asks for by
# name, in the bill of materials? One line for each that is not, and exit 1 if there is one.
set -euo pipefail
export LC_ALL=C # comm and sort have to agree
[ "$#" -eq 2 ] || { echo "Usage: check_bill.sh BILL FOLDER" >&2; exit 2; }
bill=$1 folder=$2

carried() {
  local file dynamic
  while read -r -d '' file; do
    dynamic=$(readelf -dW "$file" 2>/dev/null) || continue # no program and no library
    case ${file##*/} in *.so | *.so.*) echo "${file##*/}" ;; esac
    sed -n 's/.*(NEEDED).*\[\(.*\)\]$/\1/p' <<<"$dynamic"
  done < <(find "$folder" -type f -print0)
  if [ -n "$(find "$folder" -name 'qtbase_*.qm' -print -quit)" ]; then echo qt6-translations-l10n; fi
}
listed() { python3 -c 'import json, sys; print(*(p["name"] for p in json.load(open(sys.argv[1]))["packages"]), sep="\n")' "$bill"; }

there=$(carried | sort -u)
[ -n "$there" ] || { echo "check_bill.sh: $folder has no program" >&2; exit 2; }
missing=$(comm -23 - <(listed | sort -u) <<<"$there")
[ -z "$missing" ] || { printf '%s\n' "$missing"; exit 1; }
