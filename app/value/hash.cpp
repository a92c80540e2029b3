// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/hash.h"

#include <openssl/evp.h>

#include <cstddef>
#include <cstring>
#include <stdexcept>

namespace convey {

namespace {

constexpr std::size_t kSha256Bytes = 32;
using Digest = std::array<unsigned char, kSha256Bytes>;

// Two digits for each byte, so that one look-up writes both.
constexpr auto kHexPairs = [] {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::array<std::array<char, 2>, 256> pairs{};
    for (std::size_t byte = 0; byte < pairs.size(); ++byte)
        pairs[byte] = {kDigits[byte >> 4U], kDigits[byte & 0xFU]};
    return pairs;
}();

SealedHash::Hex hexOf(const Digest& digest)
{
    SealedHash::Hex hex; // every byte is written below
    for (std::size_t i = 0; i < digest.size(); ++i)
        std::memcpy(hex.data() + 2 * i, kHexPairs[digest[i]].data(), 2);
    return hex;
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

} // namespace convey
