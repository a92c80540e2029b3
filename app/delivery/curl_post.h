// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// One post on its way through libcurl: its handle, what the callbacks have seen, and how its end is read.
/// For curl_transport.cpp alone. Same thread as the transport.
#pragma once

#include "delivery/curl_transport.h"

#include <curl/curl.h>

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace convey {

struct EasyDeleter
{
    void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
};

/// The list holds the key: it is overwritten before it is freed.
struct HeaderListDeleter
{
    void operator()(curl_slist* list) const;
};

struct CurlTransport::Post
{
    using SteadyTime = std::chrono::steady_clock::time_point;

    Post(RequestId number, Request request);
    Post(const Post&) = delete;
    Post& operator=(const Post&) = delete;

    /// Sets every option but proxy and certificates. False when libcurl refused one of them.
    [[nodiscard]] bool prepare(const CurlOptions& options, bool loopback);

    /// Whether nothing has moved for longer than `limit`. While the connection is being made its own limit
    /// holds, and a wait for a free connection ends with the total one.
    [[nodiscard]] bool isIdle(SteadyTime now, std::chrono::milliseconds limit) const;

    /// What there is to say when the transfer is taken away with this reason.
    [[nodiscard]] Ended endedWith(EndReason reason) const;

    /// What there is to say when libcurl ended it with this code.
    [[nodiscard]] Ended endedWith(CURLcode code) const;

    /// Asks for one option and remembers a refusal.
    template <typename Value>
    void set(CURLoption option, Value value)
    {
        m_settingsFine = curl_easy_setopt(easy.get(), option, value) == CURLE_OK && m_settingsFine;
    }
    [[nodiscard]] bool settingsFine() const { return m_settingsFine; }

    RequestId id = 0;
    std::unique_ptr<CURL, EasyDeleter> easy{};
    std::string url{};
    bool viaProxy = false;

private:
    static std::size_t read(char* buffer, std::size_t size, std::size_t count, void* post);
    static std::size_t write(char* bytes, std::size_t size, std::size_t count, void* post);
    static std::size_t header(char* bytes, std::size_t size, std::size_t count, void* post);
    static int beforeRequest(
        void* post, char* remoteAddress, char* localAddress, int remotePort, int localPort);
    static int progress(void* post, curl_off_t downTotal, curl_off_t down, curl_off_t upTotal, curl_off_t up);

    void readStatusLine(std::string_view line);
    void setHeaders();
    [[nodiscard]] std::string withoutKey(std::string text) const;
    [[nodiscard]] bool isConnected() const;
    [[nodiscard]] EndReason reasonOf(CURLcode code) const;
    [[nodiscard]] std::string detailOf(CURLcode code) const;

    std::unique_ptr<curl_slist, HeaderListDeleter> m_headers{};
    std::shared_ptr<const std::string> m_body{};
    Secret m_key{};
    std::size_t m_given = 0;
    std::size_t m_maxAnswer = 0;
    std::string m_answer{};
    int m_status = 0;
    std::string m_retryAfter{};
    std::string m_date{};
    bool m_requested = false; ///< the head has gone out, or is about to
    bool m_resendRefused = false;
    bool m_tooLarge = false;
    bool m_settingsFine = true;
    curl_off_t m_down = 0;
    curl_off_t m_up = 0;
    SteadyTime m_started{};
    SteadyTime m_moved{};
    std::array<char, CURL_ERROR_SIZE> m_error{};
};

} // namespace convey
