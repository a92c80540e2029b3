// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/answer.h"

#include "base/json.h"

#include <array>

namespace convey::sandbox {

namespace {

// GIF89a, 1 × 1, two colours of which the first is transparent; 43 bytes. Source: GIF89a, sections 18 to 27.
constexpr std::array<unsigned char, 43> kPixel{'G', 'I', 'F', '8', '9', 'a', // header
    1, 0, 1, 0, 0x80, 0, 0, // screen of 1 × 1 with a table of two colours
    0, 0, 0, 0xFF, 0xFF, 0xFF, // black, white
    0x21, 0xF9, 4, 1, 0, 0, 0, 0, // colour 0 is transparent
    0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, // image of 1 × 1 at 0, 0
    2, 2, 0x44, 1, 0, // LZW codes: clear, colour 0, end
    0x3B};

void writeTextOrNull(JsonWriter& json, std::string_view key, std::string_view text)
{
    json.key(key);
    if (text.empty())
        json.null();
    else
        json.value(text);
}

std::string messageOf(const Refusal& refused)
{
    std::string message(rule(refused.rule).message);
    constexpr std::string_view kPlace = "{param}";
    if (const std::size_t at = message.find(kPlace); at != std::string::npos)
        message.replace(at, kPlace.size(), refused.param);
    return message;
}

Answer plainError(int status, std::string_view message, std::string_view type)
{
    Answer answer{.status = status};
    JsonWriter json(answer.body);
    json.beginObject().key("error").beginObject();
    json.key("message").value(message).key("type").value(type);
    json.key("param").null().key("code").null();
    json.endObject().endObject();
    return answer;
}

} // namespace

Answer acceptedAnswer(std::size_t events)
{
    Answer answer;
    JsonWriter(answer.body).beginObject().key("accepted_events").value(events).endObject();
    return answer;
}

Answer refusedAnswer(std::span<const Refusal> refusals)
{
    const Refusal& first = refusals.front();
    const Rule& row = rule(first.rule);
    const bool inEvent = first.event >= 0;
    const bool ofShape = inEvent && row.status == 400;
    Answer answer{.status = row.status};
    JsonWriter json(answer.body);
    json.beginObject().key("error").beginObject();
    json.key("message").value(messageOf(first));
    json.key("type").value(first.rule == RuleId::PidUnknown ? "server_error" : "invalid_request_error");
    if (ofShape) {
        json.key("param").value("events[" + std::to_string(first.event) + ']');
        json.key("code").value("invalid_event");
    } else {
        writeTextOrNull(json, "param", first.param);
        writeTextOrNull(json, "code", row.code);
    }
    if (inEvent) {
        json.key("errors").beginArray();
        for (const Refusal& refused : refusals) {
            json.beginObject().key("message").value(messageOf(refused));
            json.key("param").value(refused.param).key("code").value(rule(refused.rule).code).endObject();
        }
        json.endArray();
    }
    json.endObject().endObject();
    return answer;
}

Answer strayAnswer()
{
    return plainError(404, "There is nothing at this address.", "invalid_request_error");
}

Answer imageAnswer()
{
    return {.contentType = "image/gif", .body = std::string(kPixel.begin(), kPixel.end())};
}

Answer faultAnswer(Fault fault)
{
    switch (fault) {
    case Fault::Error500:
        return plainError(500, "The server had an error.", "server_error");
    case Fault::Error503:
        return plainError(503, "The server is overloaded.", "server_error");
    case Fault::Error429:
        return plainError(429, "Too many requests.", "rate_limit_error");
    case Fault::Error413:
        return {.status = 413,
            .contentType = "text/html; charset=utf-8",
            .body = "<html><body><h1>413 Request Entity Too Large</h1></body></html>"};
    case Fault::Html:
        return {.contentType = "text/html; charset=utf-8",
            .body = "<!DOCTYPE html><html><body><h1>Please sign in to this network</h1></body></html>"};
    case Fault::Redirect:
        return {.status = 307};
    case Fault::None:
    case Fault::Close:
    case Fault::CloseAfterAccept:
    case Fault::Empty:
    case Fault::WrongCount:
    case Fault::Cut:
    case Fault::Slow:
        break;
    }
    return {};
}

} // namespace convey::sandbox
