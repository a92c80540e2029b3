#!/bin/sh
# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# icon.sh DRAWING.svg OUT.icns, on macOS. Never run: no Mac was at hand.
set -eu
drawing=$1 out=$2
set=$(mktemp -d)/convey.iconset
mkdir -p "$set"
for size in 16 32 128 256 512; do
  rsvg-convert -w "$size" -h "$size" "$drawing" -o "$set/icon_${size}x$size.png"
  rsvg-convert -w $((size * 2)) -h $((size * 2)) "$drawing" -o "$set/icon_${size}x$size@2x.png"
done
iconutil -c icns "$set" -o "$out"
