#!/usr/bin/env bash
# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# check_hardening.sh PROGRAM…: is it position independent, with read-only relocations bound at the start, a stack that
# can't be run, watched stacks and checked copies? One line for each fault; exit 1 if there is one.
set -euo pipefail
faults=0
fault() {
  printf '%s: %s\n' "$program" "$1"
  faults=$((faults + 1))
}
[ "$#" -gt 0 ] || { echo "Usage: check_hardening.sh PROGRAM…" >&2; exit 2; }
for program in "$@"; do
  header=$(readelf -hW "$program")
  segments=$(readelf -lW "$program")
  dynamic=$(readelf -dW "$program")
  symbols=$(readelf -W --dyn-syms "$program")
  [[ $header =~ Type:\ +DYN ]] || fault "is not position independent (PIE)"
  [[ $segments == *GNU_RELRO* ]] || fault "has no read-only relocations (RELRO)"
  [[ $dynamic =~ BIND_NOW|Flags:.*NOW ]] || fault "binds its symbols late (NOW)"
  grep -q 'GNU_STACK.* RW ' <<<"$segments" || fault "has a stack that can be run"
  [[ $symbols == *__stack_chk_fail* ]] || fault "has no stack protector"
  grep -q -E '__(memcpy|memset|snprintf|vsnprintf|fprintf|printf|read|pread|strcpy|strcat|memmove)[a-z0-9]*_chk' <<<"$symbols" \
    || fault "has no checked copies (FORTIFY)"
  if grep -q -E '\((RPATH|RUNPATH)\)' <<<"$dynamic" && ! grep -q 'ORIGIN' <<<"$dynamic"; then
    fault "looks for libraries in a folder of the build"
  fi
done
[ "$faults" -eq 0 ]
