// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/hash.h"

#include <openssl/evp.h>

#include <cstddef>
#include <stdexcept>

namespace convey {

namespace {

constexpr std::size_t kSha256Bytes = 32;
using Digest = std::array<unsigned char, kSha256Bytes>;

// Without a table, so that the compiler does sixteen digits at once.
constexpr char hexDigit(unsigned nibble)
{
    constexpr unsigned kToLetters = 'a' - '0' - 10;
    return static_cast<char>('0' + nibble + (nibble > 9 ? kToLetters : 0));
}

SealedHash::Hex hexOf(const Digest& digest)
{
    SealedHash::Hex hex; // every byte is written below
    for (std::size_t i = 0; i < digest.size(); ++i) {
        hex[2 * i] = hexDigit(digest[i] >> 4U);
        hex[2 * i + 1] = hexDigit(digest[i] & 0xFU);
    }
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
    Digest digest; // written by OpenSSL
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
