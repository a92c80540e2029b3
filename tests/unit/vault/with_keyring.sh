#!/bin/sh
# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# with_keyring.sh STATE PROGRAM: runs the program with a home, a bus and a key store of its own.
#   no_keyring  a bus and the key store's service, in which no keyring was ever made
#   locked      a keyring that holds an entry and is locked
#   unlocked    a keyring that is open
set -eu
state=$1
program=$2
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
export HOME="$home" XDG_RUNTIME_DIR="$home/run" KEYRING_STATE="$state"
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY XDG_DATA_HOME GNOME_KEYRING_CONTROL 2>/dev/null || true

with_bus() { KEYRING_STATE=$1 dbus-run-session -- sh -c "$2" sh "$program"; }
# An empty password would not open a keyring.
unlock='printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null'

case $state in
no_keyring) with_bus "$state" 'exec "$1"' ;;
unlocked) with_bus "$state" "$unlock; exec \"\$1\"" ;;
locked)
  with_bus fill "$unlock; exec \"\$1\""
  with_bus "$state" 'gnome-keyring-daemon --start --components=secrets >/dev/null; exec "$1"'
  with_bus after_locked "$unlock; exec \"\$1\""
  ;;
*) echo "unknown state $state" >&2; exit 2 ;;
esac
