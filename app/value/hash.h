// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// SHA-256 for the hashed fields, through OpenSSL. A Hasher is for one thread: keep one a worker.
#pragma once

#include "value/sealed.h"

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

    /// The digest of any bytes in 64 lower-case hex digits. Cost: one pass (some 90 ns for a short text, of
    /// which the hex is 5); no allocation in sha256().
    [[nodiscard]] SealedHash::Hex sha256(std::string_view bytes);
    [[nodiscard]] std::string sha256Hex(std::string_view bytes);

private:
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
};

} // namespace convey
