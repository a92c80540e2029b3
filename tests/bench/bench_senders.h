// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The two senders that bench_send compares, and the bodies that both send.
#pragma once

#include "delivery/curl_transport.h"

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <vector>

using Body = std::shared_ptr<const std::string>;
using SteadyTime = std::chrono::steady_clock::time_point;

[[nodiscard]] double secondsSince(SteadyTime began);

/// A thousand events, about a megabyte.
[[nodiscard]] Body thousandEvents();

[[nodiscard]] std::string eventsUrl(int port);
[[nodiscard]] convey::CurlOptions curlOptions(const std::string& caPem);

/// When each answer came; a rate without how it began.
struct Pace
{
    std::vector<SteadyTime> answers{};

    /// Answers a second, from the end of the first round of `inFlight` requests on: connections are made by
    /// then.
    [[nodiscard]] double rate(int inFlight) const;
};

class Sender
{
public:
    Sender() = default;
    Sender(const Sender&) = delete;
    Sender& operator=(const Sender&) = delete;
    virtual ~Sender() = default;

    /// Sends the body so often, with so many requests at once, over the connections that are there already.
    /// Ends the program when one is not answered with 200.
    [[nodiscard]] virtual Pace send(int times, int inFlight) = 0;
};

/// What anybody would write: a multi handle, k easy handles used again and again.
[[nodiscard]] std::unique_ptr<Sender> bareSender(std::string url, std::string caPem, Body body);
/// The same through our transport.
[[nodiscard]] std::unique_ptr<Sender> ownSender(std::string url, const std::string& caPem, Body body);
