#!/usr/bin/env bash
# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# from_clone.sh: measures the way from a clone to the program at work in a fresh Debian, for the figures in README. Takes as
# long as a build; wants a computer that does nothing else.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck source=tests/packages/fresh_system.sh
. tests/packages/fresh_system.sh
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
git clone --quiet --bare --no-hardlinks --single-branch . "$scratch/convey.git"
cp tests/packages/in_clone.sh "$scratch"
echo "$(nproc) cores, load $(cut -d ' ' -f 1-3 /proc/loadavg)"
fresh_system git,ca-certificates "copy-in '$scratch/convey.git' '$scratch/in_clone.sh' /" "chroot \"\$1\" bash /in_clone.sh"
echo "load at the end $(cut -d ' ' -f 1-3 /proc/loadavg)"
