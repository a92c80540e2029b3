#!/bin/sh
# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# contact_sheets.sh PROGRAM FOLDER LANGUAGE…: one sheet a page of the window, at most 24, each with the page's states
# (nothing yet, all is well, something is wrong) across themes, scales, sizes and languages; and whole/ with single
# pictures at full size. PROGRAM is sheet_pictures. Without ImageMagick's montage the single pictures are all.
set -eu
program=$1
folder=$2
shift 2
QT_QPA_PLATFORM=offscreen
XDG_RUNTIME_DIR=$(mktemp -d)
export QT_QPA_PLATFORM XDG_RUNTIME_DIR
trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
singles=$folder/single
rm -rf "$folder"
mkdir -p "$singles" "$folder/whole"

# Each language in another theme and scale, so that few runs show much; the first language in all themes.
paint() { QT_SCALE_FACTOR=$1 "$program" "$singles" "$2" "$3" "$4" "$5"; }
first=$1
paint 1 light "$first" '' 1280x800
paint 1 dark "$first" '' 1280x800
paint 1 contrast "$first" '' 1280x800
paint 1 light "$first" -narrow 1024x640
paint 1 light "$first" -wide 1720x960
shift
theme=dark
scale=2
for language in "$@"; do
  paint "$scale" "$theme" "$language" "-${scale}x" 1280x800
  case $theme in dark) theme=light ;; light) theme=contrast ;; *) theme=dark ;; esac
  case $scale in 2) scale=3 ;; 3) scale=1 ;; *) scale=2 ;; esac
done

# A state without what went wrong in it is the page.
pages=$(for picture in "$singles"/*.png; do basename "$picture"; done |
  sed -e 's/@.*//' -e 's/-\(empty\|jobs\|missing\|no-rows\|ugly\|questions\|errors\|faults\|refused\|tested\)//g' | sort -u)
if ! command -v montage >/dev/null; then
  echo "No montage here: the pictures are in $singles."
  exit 0
fi
count=0
for page in $pages; do
  set --
  for picture in "$singles"/*.png; do
    name=$(basename "$picture" | sed -e 's/@.*//' \
      -e 's/-\(empty\|jobs\|missing\|no-rows\|ugly\|questions\|errors\|faults\|refused\|tested\)//g')
    [ "$name" = "$page" ] && set -- "$@" "$picture"
  done
  montage -background '#808080' -fill white -pointsize 11 -label '%t' "$@" \
    -resize 480x300 -tile 4x -geometry +6+6 "$folder/$page.png"
  count=$((count + 1))
done
for name in start@light-"$first" file@light-"$first" columns@light-"$first" columns-questions@light-"$first" \
  preview-errors@light-"$first" preview-errors-panel@dark-"$first" preview-errors@contrast-"$first" \
  preview-errors-panel@light-"$first"-narrow send@light-"$first" results@light-"$first" history-jobs@light-"$first" \
  tags-build@dark-"$first"; do
  [ -f "$singles/$name.png" ] && cp "$singles/$name.png" "$folder/whole/"
done
echo "$count sheets in $folder, $(find "$folder/whole" -name '*.png' | wc -l) pictures at full size in $folder/whole."
[ "$count" -le 24 ]
