// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/body_builder.h"

#include <algorithm>
#include <utility>

namespace convey {

BodyBuilder::BodyBuilder(EventSource& source, SendMode mode, std::function<void()> ready)
    : m_source(source)
    , m_mode(mode)
    , m_ready(std::move(ready))
    , m_thread([this] { run(); })
{ }

BodyBuilder::~BodyBuilder()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_asked.notify_one();
    m_thread.join();
}

std::vector<std::shared_ptr<BodyBuilder::Entry>>::iterator BodyBuilder::find(BatchId batch)
{
    return std::ranges::find_if(
        m_entries, [batch](const std::shared_ptr<Entry>& entry) { return entry->batch == batch; });
}

void BodyBuilder::order(BatchId batch, const BatchPlan& plan)
{
    {
        const std::lock_guard lock(m_mutex);
        std::shared_ptr<Entry> ordered;
        if (const auto built = find(batch); built != m_entries.end()) {
            // Events may have left the window since.
            if ((*built)->rows == plan.rows)
                ordered = std::move(*built);
            m_entries.erase(built);
        }
        if (!ordered)
            ordered =
                std::make_shared<Entry>(Entry{.batch = batch, .rows = plan.rows, .prints = plan.prints});
        ordered->isOrdered = true;
        m_entries.insert(m_entries.begin(), std::move(ordered));
    }
    m_asked.notify_one();
}

Result<std::optional<BodyBuilder::Body>> BodyBuilder::take(BatchId batch)
{
    const std::lock_guard lock(m_mutex);
    const auto found = find(batch);
    if (found == m_entries.end() || !(*found)->body)
        return std::optional<Body>();
    Result<Body> body = *std::move((*found)->body);
    m_entries.erase(found);
    return std::move(body).map([](Body&& built) { return std::optional(std::move(built)); });
}

void BodyBuilder::buildAhead(std::span<const Ahead> wanted)
{
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_entries, [wanted](const std::shared_ptr<Entry>& entry) {
            return !entry->isOrdered
                && std::ranges::find(wanted, entry->batch, &Ahead::batch) == wanted.end();
        });
        for (const auto& [batch, plan] : wanted) {
            if (find(batch) == m_entries.end())
                m_entries.push_back(std::make_shared<Entry>(
                    Entry{.batch = batch, .rows = plan->rows, .prints = plan->prints}));
        }
    }
    m_asked.notify_one();
}

void BodyBuilder::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        auto next = m_entries.end();
        m_asked.wait(lock, [&] {
            next = std::ranges::find_if(
                m_entries, [](const std::shared_ptr<Entry>& entry) { return !entry->isBegun; });
            return m_isOver || next != m_entries.end();
        });
        if (m_isOver)
            return;
        const std::shared_ptr<Entry> entry = *next; // it may be dropped meanwhile
        entry->isBegun = true;
        lock.unlock();
        Result<Body> body = build(*entry);
        lock.lock();
        entry->body = std::move(body);
        if (entry->isOrdered)
            m_ready();
    }
}

Result<BodyBuilder::Body> BodyBuilder::build(const Entry& entry)
{
    const Result<std::vector<ReadyEvent>> events = m_source.events(entry.rows, entry.prints);
    if (!events)
        return fail(events.error());
    std::size_t bytes = 0;
    for (const ReadyEvent& event : *events)
        bytes += event.json.size();
    RequestBody body(m_mode, events->size(), bytes);
    for (const ReadyEvent& event : *events)
        body.add(event.json);
    return Body{.text = std::make_shared<const std::string>(body.take()), .events = events->size()};
}

} // namespace convey
