// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What was sent before, from the ledger: every event of a job that was for real and whose batch was accepted
/// or had no answer. Held as 32 bytes an event; made once, then read by any number of threads.
#pragma once

#include "check/history.h"
#include "ledger/event_printer.h"
#include "ledger/ledger.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

class LedgerHistory final : public History
{
public:
    /// Of one pixel, or of all at the endpoint (its base) with an empty one. Null when nothing was sent
    /// there. Errors: those of the ledger. Cost: reads every print once and sorts.
    [[nodiscard]] static Result<std::shared_ptr<const History>> of(
        const Ledger& ledger, std::string_view endpoint, std::string_view pixelId);

    [[nodiscard]] std::optional<KnownEvent> find(const Event& event) const override;
    [[nodiscard]] EarlierSend earlier(std::uint32_t handle) const override;
    [[nodiscard]] bool isOfThePixel() const override { return !m_pixelId.empty(); }

private:
    /// One event; the key of an event stands once.
    struct Entry
    {
        EventKey key{};
        EventContent content{};
        std::uint32_t batch = 0;
        std::uint32_t row = 0;
    };
    static_assert(sizeof(Entry) == 32);
    struct SentJob
    {
        std::string id;
        std::string pixelId;
        std::string file;
    };
    struct SentBatch
    {
        std::uint32_t job = 0;
        bool isAnswered = true;
        EpochMs sentMs = 0;
    };

    LedgerHistory(EventPrinter printer, std::string pixelId);
    void add(const HistoryBatch& batch);
    void settle();

    EventPrinter m_printer; ///< cloned by each reader
    std::string m_pixelId;
    std::vector<std::string> m_pixels{}; ///< to look under
    std::vector<SentJob> m_jobs{};
    std::vector<SentBatch> m_batches{};
    std::vector<Entry> m_entries{}; ///< by key
};

/// Whose history is asked for.
struct HistoryPlace
{
    std::string ledgerPath{};
    std::string endpoint{}; ///< its base
    std::string pixelId{}; ///< empty: all pixels of the endpoint

    bool operator==(const HistoryPlace&) const = default;
};

struct LoadedHistory
{
    std::shared_ptr<const History> history{}; ///< null: nothing was sent there
    std::string setAside{}; ///< where a damaged ledger went, or empty
};

/// Without a ledger nothing was sent, and none is made. Errors: those of the ledger.
[[nodiscard]] Result<LoadedHistory> loadHistory(const HistoryPlace& place, EpochMs now);

} // namespace convey
