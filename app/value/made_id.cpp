// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/made_id.h"

#include "base/text.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <stdexcept>

namespace convey {

namespace {

constexpr std::size_t kMacBytes = 32;
using Mac = std::array<unsigned char, kMacBytes>;

void appendLength(std::string& out, std::size_t length)
{
    for (unsigned shift = 64; shift > 0; shift -= 8)
        out.push_back(static_cast<char>((static_cast<std::uint64_t>(length) >> (shift - 8)) & 0xFFU));
}

Mac hmacOf(std::string_view key, std::string_view message)
{
    Mac mac{};
    // A null key would mean "the key of last time".
    const char* keyBytes = key.empty() ? "" : key.data();
    const auto* data = reinterpret_cast<const unsigned char*>(message.data());
    if (HMAC(EVP_sha256(), keyBytes, static_cast<int>(key.size()), data, message.size(), mac.data(), nullptr)
        == nullptr)
        throw std::runtime_error("HMAC-SHA-256 failed");
    return mac;
}

} // namespace

Value<std::string> makeEventId(std::string_view secret, std::span<const std::string_view> cells)
{
    if (std::all_of(cells.begin(), cells.end(), [](std::string_view cell) { return trimmed(cell).empty(); }))
        return faulty(ValueFault::Empty);
    std::string message;
    for (const std::string_view cell : cells) {
        const std::string_view text = trimmed(cell);
        appendLength(message, text.size());
        message += text;
    }
    const Mac mac = hmacOf(secret, message);

    constexpr std::string_view kCrockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    constexpr std::size_t kCharacters = 26; // 130 bits: collisions are out of reach for any number of orders
    std::string id = "evt_";
    for (std::size_t i = 0; i < kCharacters; ++i) {
        const std::size_t bit = i * 5;
        const unsigned pair = (static_cast<unsigned>(mac[bit / 8]) << 8U) | mac[bit / 8 + 1];
        id.push_back(kCrockford[(pair >> (11U - bit % 8U)) & 0x1FU]);
    }
    return id;
}

std::string hmacSha256Hex(std::string_view key, std::string_view message)
{
    constexpr std::string_view kHexDigits = "0123456789abcdef";
    std::string hex;
    for (const unsigned char byte : hmacOf(key, message)) {
        hex.push_back(kHexDigits[byte >> 4U]);
        hex.push_back(kHexDigits[byte & 0xFU]);
    }
    return hex;
}

} // namespace convey
