// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/hash.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <cstddef>
#include <cstdint>
#include <stdexcept>

namespace convey {

namespace {

constexpr std::size_t kSha256Bytes = 32;
using Digest = std::array<unsigned char, kSha256Bytes>;

SealedHash::Hex hexOf(const Digest& digest)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    SealedHash::Hex hex{};
    for (std::size_t i = 0; i < digest.size(); ++i) {
        hex[2 * i] = kDigits[digest[i] >> 4U];
        hex[2 * i + 1] = kDigits[digest[i] & 0xFU];
    }
    return hex;
}

void appendLength(std::string& out, std::size_t length)
{
    for (unsigned shift = 64; shift > 0; shift -= 8)
        out.push_back(static_cast<char>((static_cast<std::uint64_t>(length) >> (shift - 8)) & 0xFFU));
}

} // namespace

void Hasher::FreeDigest::operator()(evp_md_st* digest) const
{
    EVP_MD_free(digest);
}

void Hasher::FreeContext::operator()(evp_md_ctx_st* context) const
{
    EVP_MD_CTX_free(context);
}

Hasher::Hasher()
    : m_digest(EVP_MD_fetch(nullptr, "SHA256", nullptr))
    , m_context(EVP_MD_CTX_new())
{
    if (!m_digest || !m_context || EVP_DigestInit_ex2(m_context.get(), m_digest.get(), nullptr) != 1)
        throw std::runtime_error("OpenSSL offers no SHA-256");
}

SealedHash::Hex Hasher::sha256(std::string_view bytes)
{
    Digest digest{};
    // Without a digest argument the context starts over with the one it has, which spares the look-up.
    const bool done = EVP_DigestInit_ex2(m_context.get(), nullptr, nullptr) == 1
        && EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size()) == 1
        && EVP_DigestFinal_ex(m_context.get(), digest.data(), nullptr) == 1;
    if (!done)
        throw std::runtime_error("SHA-256 failed");
    return hexOf(digest);
}

std::string Hasher::sha256Hex(std::string_view bytes)
{
    const SealedHash::Hex hex = sha256(bytes);
    return {hex.data(), hex.size()};
}

std::string makeEventId(std::string_view secret, std::span<const std::string_view> parts)
{
    std::string message;
    for (const std::string_view part : parts) {
        appendLength(message, part.size());
        message += part;
    }
    Digest digest{};
    const auto* data = reinterpret_cast<const unsigned char*>(message.data());
    if (HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()), data, message.size(),
            digest.data(), nullptr)
        == nullptr)
        throw std::runtime_error("HMAC-SHA-256 failed");

    constexpr std::string_view kCrockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    constexpr std::size_t kCharacters = 26; // 130 bits: collisions are out of reach for any number of orders
    std::string id = "evt_";
    for (std::size_t i = 0; i < kCharacters; ++i) {
        const std::size_t bit = i * 5;
        const unsigned pair = (static_cast<unsigned>(digest[bit / 8]) << 8U) | digest[bit / 8 + 1];
        id.push_back(kCrockford[(pair >> (11U - bit % 8U)) & 0x1FU]);
    }
    return id;
}

} // namespace convey
