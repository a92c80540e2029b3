// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The server's side of HTTP/2, frame by frame and by hand (RFC 9113): it says what a script wants, right or
/// wrong. Field sections that come in are counted, not decoded; those that go out are literals (RFC 7541).
/// Laid over one connection of a RawServer that offers HTTP/2. One thread.
#pragma once

#include "support/raw_server.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace convey::test {

/// Of RFC 9113, section 6 and 7.
enum class Http2Frame : std::uint8_t
{
    Data = 0,
    Headers = 1,
    ResetStream = 3,
    Settings = 4,
    Ping = 6,
    GoAway = 7,
    WindowUpdate = 8,
    Continuation = 9,
};

enum class Http2Error : std::uint32_t
{
    None = 0,
    Protocol = 1,
    Internal = 2,
    RefusedStream = 7,
    Cancel = 8,
    EnhanceYourCalm = 11,
    Http11Required = 13,
};

/// What has arrived of a request.
struct Http2Arrival
{
    std::uint32_t stream = 0;
    bool isWhole = false; ///< with its body; else its head alone
    std::string body{};
};

class Http2Connection
{
public:
    using Headers = std::vector<std::pair<std::string, std::string>>;

    /// `window`: how many bytes of each body may come unasked; the connection's own stays at 65,535 where
    /// `window` is not larger.
    explicit Http2Connection(RawConnection& connection, std::uint32_t window = 16'000'000);

    /// The next head or the end of the next body; everything else is answered on the way. Nothing when the
    /// peer has gone.
    std::optional<Http2Arrival> next();

    void answer(std::uint32_t stream, int status, std::string_view body, const Headers& more = {});
    /// A field section alone, as of an answer that goes on.
    void sendHead(std::uint32_t stream, int status, const Headers& more = {}, bool isLast = false);
    void sendData(std::uint32_t stream, std::string_view bytes, bool isLast);
    void resetStream(std::uint32_t stream, Http2Error error);
    void goAway(std::uint32_t lastStream, Http2Error error);
    void sendFrame(Http2Frame type, std::uint8_t flags, std::uint32_t stream, std::string_view payload);

    /// Streams whose head came on this connection.
    [[nodiscard]] int streams() const { return m_streams; }
    [[nodiscard]] RawConnection& below() { return m_connection; }

private:
    RawConnection& m_connection;
    bool m_isOpen = false;
    int m_streams = 0;
    std::map<std::uint32_t, std::string> m_bodies{};
};

} // namespace convey::test
