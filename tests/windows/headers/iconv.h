// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What POSIX says of iconv(); Debian has no library of it for Windows. See utf16_iconv.cpp.
#pragma once

#include <cstddef>

using iconv_t = void*;

extern "C" {
iconv_t iconv_open(const char* to, const char* from);
std::size_t iconv(iconv_t descriptor, char** in, std::size_t* inLeft, char** out, std::size_t* outLeft);
int iconv_close(iconv_t descriptor);
}
