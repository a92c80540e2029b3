// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Posts whose bodies say their number, so that a test can tell which of them arrived where. One thread.
#pragma once

#include "delivery/curl_transport.h"

#include <QtGlobal>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace convey::test {

using namespace std::chrono_literals;

inline constexpr std::string_view kAccepted = R"({"accepted_events": 1})";
inline constexpr std::string_view kKey = "sk-svcacct-made-up-for-tests";

[[nodiscard]] inline std::unique_ptr<CurlTransport> transportWith(CurlOptions options = {})
{
    Result<std::unique_ptr<CurlTransport>> made = CurlTransport::create(std::move(options));
    if (!made)
        qFatal("no transport: %s", made.error().detail.c_str());
    return std::move(*made);
}

/// A body that says its number first; `bytes` is its whole size.
[[nodiscard]] inline std::shared_ptr<const std::string> numberedBody(int number, std::size_t bytes)
{
    std::string body = R"({"n":)" + std::to_string(number) + R"(,"pad":")";
    body.resize(std::max(body.size(), bytes - 2), 'x');
    body += "\"}";
    return std::make_shared<const std::string>(std::move(body));
}

[[nodiscard]] inline int numberIn(std::string_view body)
{
    int number = -1;
    const std::size_t at = body.find(R"("n":)");
    if (at != std::string_view::npos)
        std::from_chars(body.data() + at + 4, body.data() + body.size(), number);
    return number;
}

[[nodiscard]] inline Request requestTo(const std::string& url, std::shared_ptr<const std::string> body)
{
    return {.url = url, .body = std::move(body), .key = Secret(std::string(kKey))};
}

[[nodiscard]] inline Ended postOne(Transport& transport, const std::string& url, std::size_t bytes = 200)
{
    const RequestId id = transport.post(requestTo(url, numberedBody(0, bytes)));
    const std::vector<Ended> ended = transport.wait(20s);
    if (ended.size() != 1 || ended.front().id != id)
        qFatal("a post did not come to an end");
    return ended.front();
}

/// `count` numbered posts, at most `inFlight` at a time.
[[nodiscard]] inline std::map<int, Ended> postMany(
    Transport& transport, const std::string& url, int count, int inFlight, std::size_t bytes)
{
    std::map<RequestId, int> running;
    std::map<int, Ended> done;
    int next = 0;
    while (static_cast<int>(done.size()) < count) {
        while (next < count && static_cast<int>(running.size()) < inFlight) {
            running.emplace(transport.post(requestTo(url, numberedBody(next, bytes))), next);
            ++next;
        }
        const std::vector<Ended> ended = transport.wait(20s);
        if (ended.empty())
            qFatal("posts did not come to an end");
        for (const Ended& end : ended)
            done.emplace(running.extract(end.id).mapped(), end);
    }
    return done;
}

} // namespace convey::test
