#!/bin/bash
# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# Within a system that has no Qt, as root: the portable archive, unpacked in /portable.
set -eu
complain() {
  echo "in_bare_root.sh: $*" >&2
  exit 1
}
if find / -xdev -name 'libQt6*' ! -path '/portable/*' | grep .; then complain "this system has Qt"; fi
useradd --create-home person
find /portable/bin /portable/plugins /portable/lib -type f ! -name qt.conf -exec ldd {} + >/tmp/libraries
if grep 'not found' /tmp/libraries; then complain "these are missing"; fi
su person -s /bin/bash -c '/packages/job.sh /portable/convey-cli /portable/convey new'
echo "ran without Qt: $(find /portable/lib -type f | wc -l) libraries and $(find /portable/plugins -type f | wc -l) plugins of its own"
