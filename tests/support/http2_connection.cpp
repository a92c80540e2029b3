// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/http2_connection.h"

#include <array>

namespace convey::test {

namespace {

constexpr std::size_t kPrefaceBytes = 24; // "PRI * HTTP/2.0…"
constexpr std::size_t kFrameHeadBytes = 9;
constexpr std::uint8_t kAck = 0x1;
constexpr std::uint8_t kEndStream = 0x1;
constexpr std::uint8_t kEndHeaders = 0x4;
constexpr std::uint8_t kPadded = 0x8;
constexpr std::uint16_t kInitialWindow = 4;
constexpr std::uint32_t kUsualWindow = 65'535;

std::string bigEndian(std::uint64_t value, int bytes)
{
    std::string text;
    for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8)
        text += static_cast<char>((value >> shift) & 0xFFU);
    return text;
}

std::uint32_t numberAt(std::string_view bytes, std::size_t from, std::size_t count)
{
    std::uint32_t number = 0;
    for (std::size_t i = from; i < from + count; ++i)
        number = number << 8U | static_cast<unsigned char>(bytes[i]);
    return number;
}

/// A literal that is in no table; text of less than 127 bytes.
std::string literal(std::string_view name, std::string_view value)
{
    std::string text(1, '\0');
    text += static_cast<char>(name.size());
    text += name;
    text += static_cast<char>(value.size());
    text += value;
    return text;
}

} // namespace

Http2Connection::Http2Connection(RawConnection& connection, std::uint32_t window)
    : m_connection(connection)
{
    std::string preface;
    if (!m_connection.readBytes(kPrefaceBytes, preface) || !preface.starts_with("PRI "))
        return;
    m_isOpen = true;
    sendFrame(Http2Frame::Settings, 0, 0, bigEndian(kInitialWindow, 2) + bigEndian(window, 4));
    if (window > kUsualWindow)
        sendFrame(Http2Frame::WindowUpdate, 0, 0, bigEndian(1'000'000'000, 4));
}

std::optional<Http2Arrival> Http2Connection::next()
{
    std::string head;
    std::string payload;
    while (m_isOpen && m_connection.readBytes(kFrameHeadBytes, head)
        && m_connection.readBytes(numberAt(head, 0, 3), payload)) {
        const auto type = static_cast<Http2Frame>(head[3]);
        const auto flags = static_cast<std::uint8_t>(head[4]);
        const std::uint32_t stream = numberAt(head, 5, 4);
        const bool isLast = (flags & kEndStream) != 0;
        switch (type) {
        case Http2Frame::Settings:
            if ((flags & kAck) == 0)
                sendFrame(Http2Frame::Settings, kAck, 0, {});
            break;
        case Http2Frame::Ping:
            if ((flags & kAck) == 0)
                sendFrame(Http2Frame::Ping, kAck, 0, payload);
            break;
        case Http2Frame::Headers:
            ++m_streams;
            m_connection.countHead(payload);
            m_bodies[stream].clear();
            return Http2Arrival{.stream = stream};
        case Http2Frame::Data: {
            const auto body = m_bodies.find(stream);
            if (body == m_bodies.end())
                break; // of a stream that was reset
            const std::size_t padding =
                (flags & kPadded) != 0 ? 1U + static_cast<unsigned char>(payload[0]) : 0U;
            const std::size_t from = padding > 0 ? 1 : 0;
            body->second += payload.substr(from, payload.size() - padding);
            if (!isLast)
                break;
            Http2Arrival whole{.stream = stream, .isWhole = true, .body = std::move(body->second)};
            m_bodies.erase(body);
            m_connection.countBody(whole.body);
            return whole;
        }
        default:
            break;
        }
    }
    m_isOpen = false;
    return std::nullopt;
}

void Http2Connection::answer(std::uint32_t stream, int status, std::string_view body, const Headers& more)
{
    Headers all{{"content-type", "application/json"}, {"content-length", std::to_string(body.size())}};
    all.insert(all.end(), more.begin(), more.end());
    sendHead(stream, status, all, body.empty());
    if (!body.empty())
        sendData(stream, body, true);
}

void Http2Connection::sendHead(std::uint32_t stream, int status, const Headers& more, bool isLast)
{
    std::string block = literal(":status", std::to_string(status));
    for (const auto& [name, value] : more)
        block += literal(name, value);
    sendFrame(Http2Frame::Headers, static_cast<std::uint8_t>(kEndHeaders | (isLast ? kEndStream : 0)), stream,
        block);
}

void Http2Connection::sendData(std::uint32_t stream, std::string_view bytes, bool isLast)
{
    constexpr std::size_t kLargestFrame = 16'384;
    do {
        const std::string_view part = bytes.substr(0, kLargestFrame);
        bytes.remove_prefix(part.size());
        sendFrame(Http2Frame::Data, isLast && bytes.empty() ? kEndStream : 0, stream, part);
    } while (!bytes.empty());
}

void Http2Connection::resetStream(std::uint32_t stream, Http2Error error)
{
    m_bodies.erase(stream);
    sendFrame(Http2Frame::ResetStream, 0, stream, bigEndian(static_cast<std::uint32_t>(error), 4));
}

void Http2Connection::goAway(std::uint32_t lastStream, Http2Error error)
{
    sendFrame(
        Http2Frame::GoAway, 0, 0, bigEndian(lastStream, 4) + bigEndian(static_cast<std::uint32_t>(error), 4));
}

void Http2Connection::sendFrame(
    Http2Frame type, std::uint8_t flags, std::uint32_t stream, std::string_view payload)
{
    std::string frame = bigEndian(payload.size(), 3);
    frame += static_cast<char>(type);
    frame += static_cast<char>(flags);
    frame += bigEndian(stream, 4);
    frame += payload;
    m_connection.send(frame);
}

} // namespace convey::test
