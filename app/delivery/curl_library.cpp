// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "delivery/curl_transport.h"

#include <curl/curl.h>
#include <openssl/crypto.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <cstring>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace convey {

#ifdef __GLIBC__
namespace {

// libcurl builds each request with its headers in memory of its own and frees it as it is: the key would stay
// in the heap of the program until something else is put there (seen with libcurl 7.88, 2026-11).

void freeWiped(void* memory)
{
    if (memory == nullptr)
        return;
    explicit_bzero(memory, malloc_usable_size(memory));
    std::free(memory);
}

void* reallocWiped(void* memory, std::size_t size)
{
    if (memory == nullptr)
        return std::malloc(size);
    void* const grown = std::malloc(size);
    if (grown == nullptr)
        return nullptr;
    std::memcpy(grown, memory, std::min(size, malloc_usable_size(memory)));
    freeWiped(memory);
    return grown;
}

} // namespace
#endif

CurlLibrary::CurlLibrary()
{
#ifdef SIGPIPE // POSIX
    // OpenSSL writes with write(2), which raises SIGPIPE on a connection that the server has reset.
    std::signal(SIGPIPE, SIG_IGN);
#endif
    // OpenSSL would free its own state at the end of the program, while a thread of Qt's pool may still be
    // freeing its part of it: Qt waits for the work of such a thread, not for its end (OpenSSL 3.0, Qt 6.4.2;
    // both seen at it at once under a debugger, 2026-11). The system frees it all the same.
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
#ifdef __GLIBC__
    const CURLcode begun =
        curl_global_init_mem(CURL_GLOBAL_DEFAULT, std::malloc, freeWiped, reallocWiped, strdup, std::calloc);
#else
    const CURLcode begun = curl_global_init(CURL_GLOBAL_DEFAULT);
#endif
    if (begun != CURLE_OK)
        return;
    constexpr int kNeeded = CURL_VERSION_SSL | CURL_VERSION_HTTP2 | CURL_VERSION_ASYNCHDNS;
    m_usable = (curl_version_info(CURLVERSION_NOW)->features & kNeeded) == kNeeded;
}

CurlLibrary::~CurlLibrary()
{
    curl_global_cleanup();
}

} // namespace convey
