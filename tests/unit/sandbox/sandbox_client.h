// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What the sandbox's tests share: events written out as text (so that a row can hold JSON that no library
/// would write), and clients that speak to a real server. One thread.
#pragma once

#include "sandbox/server.h"

#include <httplib.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace convey::sandbox::test {

inline constexpr EpochMs kNow = 1'795'219'200'000; // 2026-11-21T00:00:00Z
inline const std::string kEventsTarget = "/v1/events?pid=practice-pixel";
inline const std::string kImageTarget = "/v1/sdk/events";

/// Members of a JSON object: name and JSON text.
using Members = std::vector<std::pair<std::string, std::string>>;

inline std::string inQuotes(std::string_view text)
{
    // Appended, not added up: GCC 12 warns of an overlap that is not there (its bug 105651).
    std::string out = "\"";
    out += text;
    out += '"';
    return out;
}

/// `base` with `changes` laid over it: an empty text takes the member out, a new name goes to the end.
inline std::string object(Members base, const Members& changes)
{
    for (const auto& [name, text] : changes) {
        auto at = base.begin();
        while (at != base.end() && at->first != name)
            ++at;
        if (at == base.end())
            base.emplace_back(name, text);
        else
            at->second = text;
    }
    std::string out = "{";
    for (const auto& [name, text] : base) {
        if (text.empty())
            continue;
        out += out.size() == 1 ? "" : ",";
        out += inQuotes(name);
        out += ':';
        out += text;
    }
    out += '}';
    return out;
}

/// A good order of `kNow`, with changes.
inline std::string order(const Members& changes = {})
{
    return object({{"id", inQuotes("order_1")}, {"type", inQuotes("order_created")},
                      {"timestamp_ms", std::to_string(kNow)}, {"action_source", inQuotes("web")},
                      {"source_url", inQuotes("https://shop.example.com/thanks")},
                      {"data", R"({"type":"contents","amount":2599,"currency":"USD"})"}},
        changes);
}

/// The same with other data: changes to {"type":"contents","amount":2599,"currency":"USD"}.
inline std::string orderData(const Members& changes)
{
    return order({{"data",
        object(
            {{"type", inQuotes("contents")}, {"amount", "2599"}, {"currency", inQuotes("USD")}}, changes)}});
}

/// The same with one item: changes to a good one.
inline std::string orderItem(const Members& changes)
{
    std::string contents = "[";
    contents += object({{"id", inQuotes("sku_1")}, {"quantity", "1"}, {"amount", "2599"}}, changes);
    contents += ']';
    return orderData({{"contents", contents}});
}

/// A good event of type custom, with changes.
inline std::string custom(const Members& changes = {})
{
    return object({{"id", inQuotes("quote_1")}, {"type", inQuotes("custom")},
                      {"custom_event_name", inQuotes("quote_requested")},
                      {"timestamp_ms", std::to_string(kNow)}, {"data", R"({"type":"custom"})"}},
        changes);
}

inline std::string body(const std::vector<std::string>& events, std::string_view more = {})
{
    std::string out = R"({"events":[)";
    for (std::size_t at = 0; at < events.size(); ++at) {
        out += at == 0 ? "" : ",";
        out += events[at];
    }
    out += ']';
    out += more;
    out += '}';
    return out;
}

inline httplib::Headers bearer(std::string_view key = kPracticeKey)
{
    return {{"Authorization", "Bearer " + std::string(key)}};
}

inline httplib::Result post(httplib::Client& client, const std::string& json)
{
    return client.Post(kEventsTarget, bearer(), json, "application/json");
}

inline QJsonObject json(const std::string& text)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

/// A started server with its own standing clock, and a client of it.
struct Practice
{
    explicit Practice(Options options = {})
    {
        options.clock = &clock;
        server = Server::start(std::move(options)).value();
        client = std::make_unique<httplib::Client>("127.0.0.1", server->port());
        client->set_keep_alive(true);
        client->set_tcp_nodelay(true);
        client->set_url_encode(false); // the tests write their targets as they go over the wire
    }

    FixedClock clock{kNow};
    std::unique_ptr<Server> server;
    std::unique_ptr<httplib::Client> client;
};

} // namespace convey::sandbox::test
