#!/bin/bash
# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# Within a fresh Debian, as root: installs the packages of /packages, uses them, upgrades, removes, compares.
set -eu
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
complain() {
  echo "in_debian.sh: $*" >&2
  exit 1
}
install() { apt-get -q -y install --no-install-recommends "$@" >/tmp/apt.txt 2>&1 || complain "$(tail -n 20 /tmp/apt.txt)"; }
purge() { apt-get -q -y purge convey convey-cli >/tmp/apt.txt 2>&1 || complain "$(tail -n 20 /tmp/apt.txt)"; }
as_person() { su person -s /bin/bash -c "$*"; }
# What package systems keep for themselves is not compared.
files() {
  find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /tmp -o -path /run -o -path /packages -o -path /home/person \
    -o -path /var/cache -o -path /var/log -o -path /var/lib/apt -o -path '/var/lib/dpkg/*' \) -prune -o -print | sort
}

useradd --create-home person
# Each stands alone.
install /packages/old/convey-cli_*.deb
[ ! -e /usr/bin/convey ] || complain "convey-cli brought the window"
purge_cli() { apt-get -q -y purge convey-cli >/dev/null 2>&1; }
purge_cli
install /packages/old/convey_*.deb
[ ! -e /usr/bin/convey-cli ] || complain "the window brought convey-cli"
apt-get -q -y purge convey >/dev/null 2>&1
files >/tmp/before
if grep -i convey /tmp/before; then complain "these were left"; fi

install /packages/old/*.deb
as_person convey-cli --version | grep -q 0.0.1 || complain "the older version is not there"
as_person /packages/job.sh convey-cli convey new
as_person 'convey-cli history --json' >/tmp/history-before
find /home/person/.local /home/person/.config -type f -exec sha256sum {} + | sort >/tmp/data-before

install /packages/*.deb
as_person convey-cli --version | grep -q -v 0.0.1 || complain "the upgrade did nothing"
find /home/person/.local /home/person/.config -type f -exec sha256sum {} + | sort | cmp - /tmp/data-before \
  || complain "the upgrade changed data"
as_person 'convey-cli history --json' | cmp - /tmp/history-before || complain "the history is another one"
as_person /packages/job.sh convey-cli convey again
for file in /usr/share/man/man1/convey.1.gz /usr/share/man/man1/convey-cli.1.gz \
  /usr/share/applications/convey.desktop /usr/share/icons/hicolor/scalable/apps/convey.svg \
  /usr/share/icons/hicolor/48x48/apps/convey.png /usr/share/bash-completion/completions/convey-cli \
  /usr/share/zsh/vendor-completions/_convey-cli /usr/share/fish/vendor_completions.d/convey-cli.fish; do
  [ -s "$file" ] || complain "$file is not there"
done

find /home/person/.local /home/person/.config -type f | sort >/tmp/data-files
purge
files >/tmp/after
diff /tmp/before /tmp/after || complain "removing left these (>) or took these (<)"
find /home/person/.local /home/person/.config -type f | sort | cmp - /tmp/data-files || complain "removing took data"
echo "installed, used, upgraded, used, removed: $(wc -l </tmp/before) files as before, the person's $(wc -l </tmp/data-files) kept"
