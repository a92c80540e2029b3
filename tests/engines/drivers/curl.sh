#!/bin/sh
# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
#
# sh curl.sh LINE PORT: runs the curl line in the file LINE against the practice endpoint on PORT,
# whatever host it names.
line=$1
port=$2
curl() {
  command curl --insecure --noproxy '*' --connect-to "::127.0.0.1:$port" "$@"
}
. "$line"
