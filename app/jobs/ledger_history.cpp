// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/ledger_history.h"

#include "base/text.h"
#include "event/event_json.h"

#include <QFileInfo>

#include <algorithm>

namespace convey {

LedgerHistory::LedgerHistory(EventPrinter printer, std::string pixelId)
    : m_printer(std::move(printer))
    , m_pixelId(std::move(pixelId))
{ }

Result<std::shared_ptr<const History>> LedgerHistory::of(
    const Ledger& ledger, std::string_view endpoint, std::string_view pixelId)
{
    std::shared_ptr<LedgerHistory> history(new LedgerHistory(ledger.printer(), std::string(pixelId)));
    const HistoryFilter filter{.endpoint = endpoint, .pixelId = pixelId};
    const Result<std::uint64_t> most = ledger.countEvents(filter);
    if (!most)
        return fail(most.error());
    history->m_entries.reserve(*most);
    const Result<> read = ledger.eachBatch(filter, [&](const HistoryBatch& batch) {
        history->add(batch);
        return true;
    });
    if (!read)
        return fail(read.error());
    history->settle();
    return history->m_entries.empty() ? nullptr : std::shared_ptr<const History>(std::move(history));
}

void LedgerHistory::add(const HistoryBatch& batch)
{
    const bool isAnswered = batch.state == BatchState::Accepted;
    const bool wasSent =
        isAnswered || batch.state == BatchState::Unknown || batch.state == BatchState::InFlight;
    if (batch.mode != JobMode::Live || !wasSent)
        return;
    if (m_jobs.empty() || m_jobs.back().id != batch.jobId)
        m_jobs.push_back({batch.jobId, batch.pixelId, batch.sourcePath});
    if (std::ranges::find(m_pixels, batch.pixelId) == m_pixels.end())
        m_pixels.push_back(batch.pixelId);
    const auto number = static_cast<std::uint32_t>(m_batches.size());
    m_batches.push_back({.job = static_cast<std::uint32_t>(m_jobs.size() - 1),
        .isAnswered = isAnswered,
        .sentMs = batch.updatedMs});
    for (std::size_t i = 0; i < batch.plan.rows.size(); ++i)
        m_entries.push_back({.key = keyOf(batch.plan.prints[i]),
            .content = contentOf(batch.plan.prints[i]),
            .batch = number,
            .row = static_cast<std::uint32_t>(batch.plan.rows[i])});
}

/// Of an event that was sent more than once, the first that was answered stays: the API kept that one.
void LedgerHistory::settle()
{
    const auto rank = [this](const Entry& entry) {
        const SentBatch& batch = m_batches[entry.batch];
        return std::pair(!batch.isAnswered, batch.sentMs);
    };
    std::ranges::sort(m_entries,
        [&](const Entry& a, const Entry& b) { return a.key == b.key ? rank(a) < rank(b) : a.key < b.key; });
    const auto repeats = std::ranges::unique(m_entries, {}, &Entry::key);
    m_entries.erase(repeats.begin(), repeats.end());
    m_entries.shrink_to_fit();
}

std::optional<KnownEvent> LedgerHistory::find(const Event& event) const
{
    EventPrinter printer = m_printer.clone();
    for (const std::string& pixel : m_pixels) {
        const EventKey key = printer.key(pixel, eventName(event), event.id->text());
        const auto at = std::ranges::lower_bound(m_entries, key, {}, &Entry::key);
        if (at == m_entries.end() || at->key != key)
            continue;
        std::string json;
        appendEventJson(json, event);
        return KnownEvent{.isAnswered = m_batches[at->batch].isAnswered,
            .isSame = printer.content(json) == at->content,
            .sentMs = m_batches[at->batch].sentMs,
            .handle = static_cast<std::uint32_t>(at - m_entries.begin())};
    }
    return std::nullopt;
}

EarlierSend LedgerHistory::earlier(std::uint32_t handle) const
{
    const Entry& entry = m_entries.at(handle);
    const SentBatch& batch = m_batches[entry.batch];
    const SentJob& job = m_jobs[batch.job];
    return {.jobId = job.id,
        .pixelId = job.pixelId,
        .file = job.file,
        .row = entry.row,
        .sentMs = batch.sentMs,
        .isAnswered = batch.isAnswered};
}

Result<LoadedHistory> loadHistory(const HistoryPlace& place, EpochMs now)
{
    if (!QFileInfo::exists(toQString(place.ledgerPath)))
        return {};
    const Result<Ledger> ledger = Ledger::open(place.ledgerPath, now);
    if (!ledger)
        return fail(ledger.error());
    return LedgerHistory::of(*ledger, place.endpoint, place.pixelId)
        .map([&](std::shared_ptr<const History> history) {
            return LoadedHistory{.history = std::move(history), .setAside = ledger->opening().setAside};
        });
}

} // namespace convey
