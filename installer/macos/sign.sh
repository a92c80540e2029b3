#!/bin/sh
# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# sign.sh BUILD IDENTITY PROFILE: from a build on macOS to a disk image that opens without a warning. IDENTITY is a
# "Developer ID Application" certificate of the login keychain, PROFILE one of `xcrun notarytool store-credentials`.
# Never run: no Mac was at hand.
set -eu
build=$1 identity=$2 profile=$3
here=$(dirname "$0")
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
stage=$(mktemp -d)
cmake --install "$build" --component gui --prefix "$stage"
app=$stage/Convey.app

# What lies inside first; a signature seals all that it finds.
find "$app/Contents/Frameworks" "$app/Contents/PlugIns" \( -name '*.dylib' -o -name '*.framework' \) -prune -exec \
  codesign --force --timestamp --options runtime --sign "$identity" {} +
for part in "$app/Contents/MacOS/convey-cli" "$app"; do
  codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" --sign "$identity" "$part"
done
codesign --verify --deep --strict "$app"

# The layout of the image: the program beside a way to Applications.
ln -s /Applications "$stage/Applications"
image=$build/packages/convey-$version-macos.dmg
mkdir -p "$build/packages"
hdiutil create -volname Convey -srcfolder "$stage" -fs HFS+ -format UDZO -ov "$image"
codesign --timestamp --sign "$identity" "$image"
xcrun notarytool submit "$image" --keychain-profile "$profile" --wait
xcrun stapler staple "$image"
spctl --assess --type open --context context:primary-signature "$image"
