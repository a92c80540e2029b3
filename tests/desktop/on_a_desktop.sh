#!/bin/sh
# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# on_a_desktop.sh COMMAND…: runs it on a desktop of its own: a virtual screen, a window manager, a message bus with
# the accessibility service. All of them end with it; its exit status is this one's.
set -eu
if [ "${CONVEY_ON_DESKTOP:-}" = 1 ]; then
  openbox >/dev/null 2>&1 &
  manager=$!
  status=0
  "$@" || status=$?
  kill "$manager" 2>/dev/null || true
  exit "$status"
fi
XDG_RUNTIME_DIR=$(mktemp -d)
export XDG_RUNTIME_DIR
trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
export CONVEY_ON_DESKTOP=1
# Nothing of the desktop that this runs beside.
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS
# -noreset: a screen without a client for a moment stays as it is.
xvfb-run -a -s '-screen 0 1400x900x24 -noreset' dbus-run-session -- sh "$0" "$@"
