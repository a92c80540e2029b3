// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/hash_form.h"

#include "base/text.h"
#include "value/scan.h"

#include <algorithm>

namespace convey {

namespace {

bool isBase64Of32Bytes(std::string_view text)
{
    constexpr std::size_t kCharacters = 44;
    if (text.size() != kCharacters || !text.ends_with('='))
        return false;
    text.remove_suffix(1);
    // The last character carries four bits, so its two lowest are zero.
    constexpr std::string_view kLast = "AEIMQUYcgkosw048";
    return kLast.find(text.back()) != std::string_view::npos
        && std::all_of(text.begin(), text.end(), [](char c) {
               return isAsciiAlpha(c) || isAsciiDigit(c) || c == '+' || c == '/' || c == '-' || c == '_';
           });
}

} // namespace

std::optional<ValueFault> otherHashFault(std::string_view text)
{
    switch (text.size()) {
    case 32:
    case 40:
    case 48:
    case 56:
    case 96:
    case 128:
        return isAllHex(text) ? std::optional(ValueFault::OtherHash) : std::nullopt;
    default:
        return isBase64Of32Bytes(text) ? std::optional(ValueFault::Base64Hash) : std::nullopt;
    }
}

bool isHashOfNothing(std::string_view hex)
{
    return hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
}

} // namespace convey
