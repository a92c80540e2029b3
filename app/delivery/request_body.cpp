// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "delivery/request_body.h"

#include <cassert>
#include <utility>

namespace convey {

namespace {

constexpr std::string_view kOpenTest = R"({"validate_only":true,"integration_source":"convey","events":[)";
constexpr std::string_view kOpenLive = R"({"validate_only":false,"integration_source":"convey","events":[)";
constexpr std::string_view kClose = "]}";

} // namespace

std::string_view requestBodyBegin(SendMode mode)
{
    return mode == SendMode::Live ? kOpenLive : kOpenTest;
}

std::string_view requestBodyEnd()
{
    return kClose;
}

std::string_view sendModeName(SendMode mode)
{
    return mode == SendMode::Live ? "live" : "validate_only";
}

std::size_t requestBodySize(SendMode mode, std::size_t events, std::size_t jsonBytes)
{
    const std::size_t commas = events == 0 ? 0 : events - 1;
    return requestBodyBegin(mode).size() + jsonBytes + commas + kClose.size();
}

RequestBody::RequestBody(SendMode mode, std::size_t events, std::size_t jsonBytes)
{
    m_text.reserve(requestBodySize(mode, events, jsonBytes));
    m_text = requestBodyBegin(mode);
}

void RequestBody::add(std::string_view eventJson)
{
    assert(!eventJson.empty() && eventJson.front() == '{' && eventJson.back() == '}');
    if (m_events > 0)
        m_text += ',';
    m_text += eventJson;
    ++m_events;
}

std::string RequestBody::take()
{
    m_text += kClose;
    m_events = 0;
    return std::exchange(m_text, {});
}

} // namespace convey
