// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "delivery/answer.h"

#include "base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include <algorithm>
#include <charconv>
#include <map>

namespace convey {

namespace {

constexpr std::size_t kMaxTextBytes = 2'000; // enough for any sentence; a message may quote a whole request
constexpr qsizetype kMaxErrors = 1'000; // one for each event of the largest request

/// Only strings count; the API sends null where it has nothing.
std::string answerText(const QJsonObject& object, QLatin1String key)
{
    std::string utf8 = toUtf8(object.value(key).toString());
    if (utf8.size() > kMaxTextBytes) {
        std::size_t end = kMaxTextBytes;
        while (end > 0 && (static_cast<unsigned char>(utf8[end]) & 0xC0U) == 0x80U)
            --end;
        utf8.resize(end);
    }
    return utf8;
}

AnswerError answerError(const QJsonObject& object)
{
    AnswerError error{.param = answerText(object, QLatin1String("param")),
        .code = answerText(object, QLatin1String("code")),
        .message = answerText(object, QLatin1String("message"))};
    error.eventIndex = eventIndexOf(error.param);
    return error;
}

/// A message may be a list as Python prints it, with places like ('body', 'events', 3, 'id'); the indexes in
/// it.
std::vector<std::size_t> indexesInMessage(std::string_view message)
{
    constexpr std::string_view kPlace = "'events', ";
    std::vector<std::size_t> indexes;
    for (std::size_t at = message.find(kPlace); at != std::string_view::npos; at = message.find(kPlace, at)) {
        at += kPlace.size();
        std::size_t end = at;
        while (end < message.size() && isAsciiDigit(message[end]))
            ++end;
        const std::string param = "events[" + std::string(message.substr(at, end - at)) + ']';
        if (const auto index = eventIndexOf(param))
            indexes.push_back(*index);
    }
    return indexes;
}

void readApiError(const QJsonObject& object, Answer& answer)
{
    answer.kind = Answer::Kind::Error;
    const AnswerError head = answerError(object);
    answer.code = head.code;
    answer.param = head.param;
    answer.message = head.message;
    answer.type = answerText(object, QLatin1String("type"));
    answer.badEventIndex = head.eventIndex;
    const QJsonArray list = object.value(QLatin1String("errors")).toArray();
    for (qsizetype i = 0; i < std::min(list.size(), kMaxErrors); ++i) {
        if (!list.at(i).isObject())
            continue;
        answer.errors.push_back(answerError(list.at(i).toObject()));
        if (!answer.badEventIndex)
            answer.badEventIndex = answer.errors.back().eventIndex;
    }
    if (answer.badEventIndex)
        return;
    for (const std::size_t index : indexesInMessage(answer.message)) {
        answer.errors.push_back({.param = "events[" + std::to_string(index) + ']',
            .code = answer.code,
            .message = answer.message,
            .eventIndex = index});
        if (!answer.badEventIndex)
            answer.badEventIndex = index;
    }
}

} // namespace

Answer parseAnswer(std::string_view body)
{
    Answer answer;
    const std::string_view shown = trimmed(body);
    if (shown.empty())
        return answer;
    answer.kind = Answer::Kind::Unreadable;
    if (shown.front() == '<') {
        answer.kind = Answer::Kind::Html;
        return answer;
    }
    if (body.size() > kMaxAnswerBytes)
        return answer;
    // QJsonDocument stops at 1,024 levels by itself, so deep nesting can't exhaust the stack.
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray(shown.data(), static_cast<qsizetype>(shown.size())));
    if (document.isNull())
        return answer;
    answer.kind = Answer::Kind::OtherJson;
    const QJsonObject root = document.object();
    if (const QJsonValue error = root.value(QLatin1String("error")); error.isObject()) {
        readApiError(error.toObject(), answer);
    } else if (const QJsonValue count = root.value(QLatin1String("accepted_events")); count.isDouble()) {
        // toInteger gives its default for 1.5 and for what does not fit: -1 is no count either.
        const std::int64_t accepted = count.toInteger(-1);
        if (accepted >= 0) {
            answer.kind = Answer::Kind::Accepted;
            answer.acceptedEvents = accepted;
        }
    }
    return answer;
}

std::vector<AnswerError> Answer::namedEvents() const
{
    std::map<std::size_t, AnswerError> byIndex;
    for (const AnswerError& error : errors) {
        if (error.eventIndex)
            byIndex.try_emplace(*error.eventIndex, error);
    }
    // The items of `errors` are the more exact ones: "events[1].data.type" where the head says "events[1]".
    const AnswerError head{
        .param = param, .code = code, .message = message, .eventIndex = eventIndexOf(param)};
    if (head.eventIndex)
        byIndex.try_emplace(*head.eventIndex, head);
    std::vector<AnswerError> named;
    named.reserve(byIndex.size());
    for (auto& [index, error] : byIndex)
        named.push_back(std::move(error));
    return named;
}

std::optional<std::size_t> eventIndexOf(std::string_view param)
{
    constexpr std::string_view kName = "events";
    constexpr std::size_t kMaxDigits = 9;
    const std::size_t at = param.find(kName);
    if (at == std::string_view::npos)
        return std::nullopt;
    // The root's own "events" only: "data.other_events[2]" names no event.
    if (at > 0 && param[at - 1] != '.')
        return std::nullopt;
    std::string_view rest = param.substr(at + kName.size());
    const bool bracketed = rest.starts_with('[');
    if (!bracketed && !rest.starts_with('.'))
        return std::nullopt;
    rest.remove_prefix(1);
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), index);
    const auto digits = static_cast<std::size_t>(end - rest.data());
    if (error != std::errc() || digits == 0 || digits > kMaxDigits)
        return std::nullopt;
    rest.remove_prefix(digits);
    const bool closed = bracketed ? rest.starts_with(']') : (rest.empty() || rest.front() == '.');
    return closed ? std::optional(index) : std::nullopt;
}

} // namespace convey
