// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/hash.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
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

struct Hasher::Remembered
{
    /// A short text with its length, so that two are the same text exactly when all bytes are the same.
    struct ShortText
    {
        static constexpr std::size_t kMostBytes = 23;

        std::array<char, kMostBytes> bytes{};
        std::uint8_t size = 0;

        ShortText() = default;
        explicit ShortText(std::string_view text)
            : size(static_cast<std::uint8_t>(text.size()))
        {
            std::memcpy(bytes.data(), text.data(), text.size());
        }

        bool operator==(const ShortText&) const = default;
    };

    static constexpr unsigned kPlacesBits = 10;

    struct Place
    {
        ShortText text{};
        SealedHash::Hex hex{};
    };

    std::array<Place, std::size_t{1} << kPlacesBits> places{};

    Place& placeOf(const ShortText& text)
    {
        std::array<std::uint64_t, 3> words{};
        static_assert(sizeof words == sizeof text);
        std::memcpy(words.data(), &text, sizeof text);
        // Odd numbers without a pattern; the highest bits of a product hang on all bits below them.
        const std::uint64_t mixed = (words[0] * 0x9E3779B97F4A7C15ULL) ^ (words[1] * 0xC2B2AE3D27D4EB4FULL)
            ^ (words[2] * 0xD6E8FEB86659FD93ULL);
        return places[(mixed * 0x9E3779B97F4A7C15ULL) >> (64 - kPlacesBits)];
    }

    ~Remembered() { OPENSSL_cleanse(places.data(), sizeof places); }
    Remembered() = default;
    Remembered(const Remembered&) = delete;
    Remembered& operator=(const Remembered&) = delete;
};

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

Hasher::~Hasher() = default;
Hasher::Hasher(Hasher&&) noexcept = default;
Hasher& Hasher::operator=(Hasher&&) noexcept = default;

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

SealedHash::Hex Hasher::sha256OfUsual(std::string_view bytes)
{
    if (bytes.empty() || bytes.size() > Remembered::ShortText::kMostBytes)
        return sha256(bytes);
    if (!m_remembered)
        m_remembered = std::make_unique<Remembered>();
    const Remembered::ShortText text(bytes);
    Remembered::Place& place = m_remembered->placeOf(text);
    if (place.text != text)
        place = {.text = text, .hex = sha256(bytes)};
    return place.hex;
}

std::string Hasher::sha256Hex(std::string_view bytes)
{
    const SealedHash::Hex hex = sha256(bytes);
    return {hex.data(), hex.size()};
}

} // namespace convey
