// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// SHA-256 for the hashed fields and for made event ids, through OpenSSL.
/// A Hasher is for one thread: keep one a worker. The free functions are safe on any thread.
#pragma once

#include "value/sealed.h"

#include <memory>
#include <span>
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

    /// The digest of any bytes in 64 lower-case hex digits. Cost: one pass; no allocation in sha256().
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

/// A made event id: "evt_" and 26 characters of Crockford's base32 (upper case), the first 130 bits of
/// HMAC-SHA-256 under `secret` (the pixel ID, or a secret of the destination). Each part is preceded by its
/// length, so {"ab", "c"} and {"a", "bc"} differ. Same secret and parts, same id, on every computer: the form
/// must never change, since repeats are recognised by it. `parts` are UTF-8; the caller trims them.
/// Cost: some microseconds.
[[nodiscard]] std::string makeEventId(std::string_view secret, std::span<const std::string_view> parts);

} // namespace convey
