// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// SHA-256 for the hashed fields, through OpenSSL. A Hasher is for one thread: keep one a worker.
#pragma once

#include "value/sealed.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

// OpenSSL's own names for EVP_MD and EVP_MD_CTX; its headers stay out of ours.
struct evp_md_st;
struct evp_md_ctx_st;

namespace convey {

/// Fetches the digest once and reuses its context: a fetch costs more than hashing an e-mail address.
class Hasher
{
public:
    /// Throws std::runtime_error when OpenSSL has no SHA-256, which a working installation always has.
    Hasher();
    /// Wipes what it remembers.
    ~Hasher();
    Hasher(Hasher&& other) noexcept;
    Hasher& operator=(Hasher&& other) noexcept;

    /// The digest of any bytes in 64 lower-case hex digits. Cost: one pass (some 90 ns for a short text, of
    /// which the hex is 5); no allocation in sha256().
    [[nodiscard]] SealedHash::Hex sha256(std::string_view bytes);
    [[nodiscard]] std::string sha256Hex(std::string_view bytes);

    /// As sha256(), for texts of which a few make up most of a file, first and last names: the digests of
    /// those seen lately are kept, each in the one place that its text may have. Memory: some 90 kB from the
    /// first call on. Cost: a tenth of sha256() when it is remembered.
    [[nodiscard]] SealedHash::Hex sha256OfUsual(std::string_view bytes);

private:
    struct Remembered;

    struct FreeDigest
    {
        void operator()(evp_md_st* digest) const;
    };
    struct FreeContext
    {
        void operator()(evp_md_ctx_st* context) const;
    };

    std::unique_ptr<evp_md_st, FreeDigest> m_digest;
    std::unique_ptr<evp_md_ctx_st, FreeContext> m_context;
    std::unique_ptr<Remembered> m_remembered;
};

} // namespace convey
