// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
//
// STAND-IN for libiconv: UTF-16 without a flaw to UTF-8, by what Windows itself has. One descriptor for all.
#include <algorithm>
#include <cerrno>
#include <iconv.h>
#include <string_view>
#include <windows.h>

iconv_t iconv_open(const char* /*to*/, const char* from)
{
    static char only = 0;
    return std::string_view(from) == "UTF-16LE" ? &only : reinterpret_cast<iconv_t>(-1);
}

std::size_t iconv(iconv_t /*descriptor*/, char** in, std::size_t* inLeft, char** out, std::size_t* outLeft)
{
    if (in == nullptr)
        return 0;
    constexpr std::size_t kMostOfOne = 3; // a pair of two units makes four bytes
    const std::size_t units = std::min(*inLeft / sizeof(wchar_t), *outLeft / kMostOfOne);
    const auto* const text = reinterpret_cast<const wchar_t*>(*in);
    const bool endsWithinPair = units > 0 && IS_HIGH_SURROGATE(text[units - 1]);
    const int taken = static_cast<int>(units) - (endsWithinPair ? 1 : 0);
    const int made = WideCharToMultiByte(
        CP_UTF8, WC_ERR_INVALID_CHARS, text, taken, *out, static_cast<int>(*outLeft), nullptr, nullptr);
    if (made == 0) {
        errno = taken == 0 ? EINVAL : EILSEQ;
        return static_cast<std::size_t>(-1);
    }
    *in += sizeof(wchar_t) * static_cast<std::size_t>(taken);
    *inLeft -= sizeof(wchar_t) * static_cast<std::size_t>(taken);
    *out += made;
    *outLeft -= static_cast<std::size_t>(made);
    if (*inLeft == 0)
        return 0;
    errno = *inLeft < 2 * sizeof(wchar_t) ? EINVAL : E2BIG;
    return static_cast<std::size_t>(-1);
}

int iconv_close(iconv_t /*descriptor*/)
{
    return 0;
}
