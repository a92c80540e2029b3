// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/recorder.h"

#include <algorithm>

namespace convey::sandbox {

namespace {

template <typename T>
void appendBounded(std::deque<T>& list, T value, std::size_t limit)
{
    list.push_back(std::move(value));
    if (list.size() > limit)
        list.pop_front();
}

} // namespace

std::int64_t Recorder::begin(bool image, std::size_t bodyBytes)
{
    const std::scoped_lock lock(m_mutex);
    ++m_totals.requests;
    m_totals.bytes += static_cast<std::int64_t>(bodyBytes);
    if (!image)
        return ++m_counted;
    ++m_totals.imageRequests;
    return 0;
}

void Recorder::stray()
{
    const std::scoped_lock lock(m_mutex);
    ++m_totals.strayRequests;
}

void Recorder::fault()
{
    const std::scoped_lock lock(m_mutex);
    ++m_totals.faults;
}

void Recorder::restartCount()
{
    const std::scoped_lock lock(m_mutex);
    m_counted = 0;
}

void Recorder::classify(bool validateOnly)
{
    const std::scoped_lock lock(m_mutex);
    ++(validateOnly ? m_totals.testRequests : m_totals.liveRequests);
}

void Recorder::refuse(std::span<const Refusal> refusals)
{
    const std::scoped_lock lock(m_mutex);
    ++m_totals.refused;
    for (const Refusal& refused : refusals) {
        const Rule& row = rule(refused.rule);
        appendBounded(m_refusals,
            Refused{.status = row.status,
                .code = std::string(row.code),
                .param = refused.param,
                .rule = std::string(row.name)},
            kKeptRefusals);
    }
}

void Recorder::accept(const Verdict& verdict)
{
    const std::scoped_lock lock(m_mutex);
    const auto events = static_cast<std::int64_t>(verdict.events.size());
    m_totals.eventsReceived += events;
    m_totals.ignoredEntries += verdict.ignoredEntries;
    if (verdict.validateOnly) {
        m_totals.eventsTested += events;
        return;
    }
    for (const StoredEvent& event : verdict.events)
        if (!keep(event))
            ++m_totals.duplicates;
}

void Recorder::acceptImage(const Query& query, const TagVerdict& verdict)
{
    const std::scoped_lock lock(m_mutex);
    ++m_totals.eventsReceived;
    m_totals.ignoredEntries += verdict.ignoredEntries;
    ImageEvent image{.parameters = query.parameters};
    if (verdict.event.key.id.empty()) {
        ++m_totals.imagesWithoutId;
    } else if (!keep(verdict.event)) {
        ++m_totals.duplicates;
        image.duplicate = true;
    }
    appendBounded(m_images, std::move(image), kKeptEvents);
}

// Under the lock.
bool Recorder::keep(const StoredEvent& event)
{
    // Event names hold no line feed, so the joined text is as unique as the pair.
    if (!m_known.insert(event.key.name + '\n' + event.key.id).second)
        return false;
    ++m_totals.accepted;
    m_keys.push_back(event.key);
    appendBounded(m_events, event, kKeptEvents);
    return true;
}

void Recorder::remember(SeenRequest request)
{
    const std::scoped_lock lock(m_mutex);
    m_requestBytes += request.body.size();
    m_requests.push_back(std::move(request));
    while (m_requests.size() > kKeptRequests || m_requestBytes > kKeptBodyBytes) {
        m_requestBytes -= m_requests.front().body.size();
        m_requests.pop_front();
    }
}

Journal Recorder::journal() const
{
    const std::scoped_lock lock(m_mutex);
    return {.totals = m_totals,
        .keys = m_keys,
        .events = {m_events.begin(), m_events.end()},
        .refusals = {m_refusals.begin(), m_refusals.end()},
        .requests = {m_requests.begin(), m_requests.end()},
        .images = {m_images.begin(), m_images.end()}};
}

Totals Recorder::totals() const
{
    const std::scoped_lock lock(m_mutex);
    return m_totals;
}

std::vector<EventKey> Recorder::keys(std::size_t after, std::size_t limit) const
{
    const std::scoped_lock lock(m_mutex);
    const std::size_t first = std::min(after, m_keys.size());
    const std::size_t last = first + std::min(limit, m_keys.size() - first);
    return {m_keys.begin() + static_cast<std::ptrdiff_t>(first),
        m_keys.begin() + static_cast<std::ptrdiff_t>(last)};
}

} // namespace convey::sandbox
