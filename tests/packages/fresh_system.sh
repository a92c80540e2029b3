# shellcheck shell=bash disable=SC2154 # the temporary folder comes from the scripts that source this
# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# A fresh Debian for a test. Sourced, with `scratch` set.

# fresh_system PACKAGES HOOK…: what is installed there is thrown away with it.
fresh_system() {
  local include=$1 suite source sources=()
  shift
  suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
  for source in /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources; do
    if [ -f "$source" ] && grep -q -w "$suite" "$source"; then sources+=("$source"); fi
  done
  # How this system reaches them: proxies, and what it thinks of dates.
  apt-config dump | grep -i -E '^Acquire::(Check-|http|https|Retries)' >"$scratch/apt.conf" || true
  mmdebstrap --quiet --variant=minbase --include="$include" --aptopt="$scratch/apt.conf" \
    "${@/#/--customize-hook=}" "$suite" /dev/null "${sources[@]}"
}
