// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A throw-away certificate authority and one server certificate for this computer, made in process: there is
/// no certificate to ship, to renew or to lose. Pure function; safe on any thread.
#pragma once

#include "base/result.h"

#include <openssl/ssl.h>

#include <memory>
#include <string>

namespace convey::sandbox {

struct SslContextDeleter
{
    void operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
};
using SslContext = std::unique_ptr<SSL_CTX, SslContextDeleter>;

struct Identity
{
    SslContext context{}; ///< TLS 1.2 or later, with certificate and key
    std::string caPem{};
};

/// P-256 keys; the certificate names 127.0.0.1 and localhost and is good from a day ago for a week ahead by
/// the system's time. The key of the authority is dropped here. Some milliseconds.
/// Errors: SandboxFailed with OpenSSL's words.
[[nodiscard]] Result<Identity> makeIdentity();

} // namespace convey::sandbox
