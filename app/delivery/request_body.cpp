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

constexpr std::string_view opening(SendMode mode)
{
    return mode == SendMode::Live ? kOpenLive : kOpenTest;
}

} // namespace

std::string_view sendModeName(SendMode mode)
{
    return mode == SendMode::Live ? "live" : "validate_only";
}

std::size_t requestBodySize(SendMode mode, std::size_t events, std::size_t jsonBytes)
{
    const std::size_t commas = events == 0 ? 0 : events - 1;
    return opening(mode).size() + jsonBytes + commas + kClose.size();
}

RequestBody::RequestBody(SendMode mode, std::size_t events, std::size_t jsonBytes)
{
    m_text.reserve(requestBodySize(mode, events, jsonBytes));
    m_text = opening(mode);
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

std::string_view RequestBody::close()
{
    m_text += kClose;
    m_events = 0;
    return m_text;
}

void RequestBody::reopen(SendMode mode)
{
    m_text = opening(mode);
}

} // namespace convey
