#!/usr/bin/env bash
# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# portable.sh BUILD OUT: an archive with both programs, Qt, its plugins and every library that a system may not have.
# Called by package.sh. What every desktop has, and what has to fit its drivers, its fonts and its key store (C and C++
# library, OpenGL, X11, fontconfig, GLib), is taken from the system.
set -euo pipefail
build=$1 out=$2
here=$(dirname "${BASH_SOURCE[0]}")
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
name=convey-$version-linux-$(uname -m)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tree=$work/$name

from_system='^(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|stdc\+\+|gcc_s|z|expat|fontconfig|freetype|png16|pcre2-8|glib-2\.0|gobject-2\.0|gio-2\.0|gthread-2\.0|GL|EGL|GLX|GLdispatch|OpenGL|X11|X11-xcb|xcb|Xau|Xdmcp|p11-kit|wayland-client)\.so.*)$'

# package_of FILE: /lib and /usr/lib may be one folder, known under either name.
package_of() { { dpkg -S "$1" || dpkg -S "${1#/usr}"; } 2>/dev/null | head -n 1 | cut -d: -f1; }

# bring_licence FILE: that of its package comes along.
bring_licence() {
  local package
  package=$(package_of "$1")
  if [ -z "$package" ] || [ ! -f "/usr/share/doc/$package/copyright" ]; then
    echo "portable.sh: no licence was found for $1" >&2
    exit 1
  fi
  install -m 644 "/usr/share/doc/$package/copyright" "$tree/licences/$package.txt"
}

DESTDIR=$work/stage cmake --install "$build" --strip --prefix /usr >/dev/null
mkdir -p "$tree/bin" "$tree/lib" "$tree/plugins" "$tree/licences"
mv "$work/stage/usr/bin/"* "$tree/bin/"
mv "$work/stage/usr/share" "$tree/share"
printf '[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n' >"$tree/bin/qt.conf"

qt_plugins=$(qtpaths6 --query QT_INSTALL_PLUGINS 2>/dev/null || qmake6 -query QT_INSTALL_PLUGINS)
while read -r plugin; do
  # Those for Wayland and for portals are packages of their own.
  if [ -f "$qt_plugins/$plugin.so" ]; then
    install -D -m 644 "$qt_plugins/$plugin.so" "$tree/plugins/$plugin.so"
    bring_licence "$qt_plugins/$plugin.so"
  fi
done <"$here/qt_plugins.txt"
for needed in platforms/libqxcb sqldrivers/libqsqlite tls/libqopensslbackend iconengines/libqsvgicon; do
  [ -f "$tree/plugins/$needed.so" ] || { echo "portable.sh: Qt's plugin $needed is not here" >&2; exit 1; }
done
# Qt's own words (dialogs, buttons), where their package is installed.
translations=$(qtpaths6 --query QT_INSTALL_TRANSLATIONS 2>/dev/null || qmake6 -query QT_INSTALL_TRANSLATIONS)
for language in ar de es fr ja ko pt_BR; do
  if [ -f "$translations/qtbase_$language.qm" ]; then
    install -D -m 644 "$translations/qtbase_$language.qm" "$tree/translations/qtbase_$language.qm"
    bring_licence "$translations/qtbase_$language.qm"
  fi
done

# Every library of programs and plugins, and of those.
find "$tree/bin" "$tree/plugins" -type f ! -name qt.conf -print0 | xargs -0 ldd \
  | sed -n 's/^[[:space:]]*\([^ ]*\) => \(\/[^ ]*\).*/\1 \2/p' | sort -u >"$work/libraries"
if find "$tree/bin" "$tree/plugins" -type f ! -name qt.conf -print0 | xargs -0 ldd | grep 'not found'; then
  exit 1
fi
while read -r soname path; do
  if ! [[ $soname =~ $from_system ]]; then
    install -m 644 "$(readlink -f "$path")" "$tree/lib/$soname"
    patchelf --set-rpath "\$ORIGIN" "$tree/lib/$soname"
    bring_licence "$(readlink -f "$path")"
  fi
done <"$work/libraries"
find "$tree/bin" -type f ! -name qt.conf -exec patchelf --set-rpath "\$ORIGIN/../lib" {} +
find "$tree/plugins" -type f -exec patchelf --set-rpath "\$ORIGIN/../../lib" {} +
for text in Apache-2.0 GPL-2 GPL-3 LGPL-2.1 LGPL-3 MPL-1.1 MPL-2.0; do
  install -m 644 "/usr/share/common-licenses/$text" "$tree/licences/$text.txt"
done

# The libraries look for the trusted certificates where Debian has them; elsewhere they are told.
for program in convey convey-cli; do
  cat >"$tree/$program" <<'TEXT'
#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
if [ -z "${SSL_CERT_FILE:-}" ] && [ ! -f /etc/ssl/certs/ca-certificates.crt ]; then
  for file in /etc/pki/tls/certs/ca-bundle.crt /etc/ssl/ca-bundle.pem /etc/ssl/cert.pem; do
    [ -f "$file" ] && SSL_CERT_FILE=$file && export SSL_CERT_FILE && break
  done
fi
exec "$here/bin/$(basename "$0")" "$@"
TEXT
  chmod 755 "$tree/$program"
done
cat >"$tree/README.txt" <<TEXT
Convey $version, portable: start ./convey (the window) or ./convey-cli. Nothing is installed.

From the system it needs glibc $(ldd --version | sed -n '1s/.* //p') or newer, libstdc++, zlib, fontconfig, freetype, expat, libpng, GLib, libglvnd (OpenGL, EGL),
libX11 and libxcb, which every desktop has; for Wayland also libwayland-client; for the key store libsecret or KWallet.
To keep everything beside the program, on a stick for example, set CONVEY_HOME to a folder.
The licences of the libraries in lib are in licences.
TEXT
find "$tree" -type d -exec chmod 755 {} +
tar --directory "$work" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" \
  -cf "$work/$name.tar" "$name"
xz -6 -T2 "$work/$name.tar"
mv "$work/$name.tar.xz" "$out/"
