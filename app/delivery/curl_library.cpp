// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "delivery/curl_transport.h"

#include <curl/curl.h>
#include <openssl/crypto.h>

#include <csignal>

namespace convey {

CurlLibrary::CurlLibrary()
{
    // OpenSSL writes with write(2), which raises SIGPIPE on a connection that the server has reset.
    std::signal(SIGPIPE, SIG_IGN);
    // OpenSSL would free its own state at the end of the program, while a thread of Qt's pool may still be
    // freeing its part of it: Qt waits for the work of such a thread, not for its end (OpenSSL 3.0, Qt 6.4.2;
    // both seen at it at once under a debugger, 2026-11). The system frees it all the same.
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
        return;
    constexpr int kNeeded = CURL_VERSION_SSL | CURL_VERSION_HTTP2 | CURL_VERSION_ASYNCHDNS;
    m_usable = (curl_version_info(CURLVERSION_NOW)->features & kNeeded) == kNeeded;
}

CurlLibrary::~CurlLibrary()
{
    curl_global_cleanup();
}

} // namespace convey
