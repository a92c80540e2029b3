// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/find_job.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace convey {

namespace {

// Large enough that a thread reads in one go, small enough that a hit near by is found at once.
constexpr std::uint64_t kRowsAtOnce = 16'384;
constexpr unsigned kMostSearchers = 8;

/// Rows that one thread searches; in the order of the search.
struct Stretch
{
    std::uint64_t first = 0;
    std::uint64_t count = 0;
    bool wentAround = false;
};

class Search
{
public:
    Search(const FindRequest& request, const JobControl& control)
        : m_request(request)
        , m_control(control)
        , m_rows(request.table->rowCount().rows)
        , m_isForward(request.direction == FindDirection::Forward)
    {
        const CellPlace last{.row = m_rows == 0 ? 0 : m_rows - 1, .column = request.table->columnCount()};
        m_from = std::min(request.from.value_or(m_isForward ? CellPlace() : last), last);
        // The row it begins in belongs to both halves, each time with other cells.
        if (m_isForward) {
            add(m_from.row, m_rows, false);
            add(0, m_from.row + 1, true);
        } else {
            add(0, m_from.row + 1, false);
            add(m_from.row, m_rows, true);
        }
        m_hit = m_stretches.size();
    }

    Result<std::optional<FoundCell>> run()
    {
        {
            const unsigned threads = std::clamp(std::thread::hardware_concurrency(), 1U, kMostSearchers);
            std::vector<std::jthread> others;
            for (std::size_t i = 1; i < std::min<std::size_t>(threads, m_stretches.size()); ++i)
                others.emplace_back([this] { work(); });
            work();
        }
        if (m_error)
            return fail(*m_error);
        if (m_hit < m_stretches.size())
            return m_found;
        if (m_control.isStopped())
            return fail({.code = ErrorCode::Cancelled});
        return std::optional<FoundCell>();
    }

private:
    void add(std::uint64_t first, std::uint64_t end, bool wentAround)
    {
        end = std::min(end, m_rows);
        while (first < end) {
            const std::uint64_t count = std::min(kRowsAtOnce, end - first);
            m_stretches.push_back({m_isForward ? first : end - count, count, wentAround});
            (m_isForward ? first : end) += m_isForward ? count : 0 - count;
        }
    }

    void work()
    {
        for (;;) {
            const std::size_t i = m_next++;
            // An earlier hit is the answer, whatever later stretches hold.
            if (i >= m_stretches.size() || i > m_hit || m_control.isStopped())
                return;
            const Stretch& stretch = m_stretches[i];
            std::optional<CellPlace> found;
            const Result<> scanned = m_request.table->scan(stretch.first, stretch.count,
                [&](const RowView& row) { return look(row, stretch.wentAround, found); });
            const std::scoped_lock lock(m_mutex);
            if (found && i < m_hit) {
                m_hit = i;
                m_found = FoundCell{*found, stretch.wentAround};
            }
            if (!scanned && !m_error)
                m_error = scanned.error();
            if (!scanned)
                return;
            m_control.report(m_done += stretch.count, m_rows);
        }
    }

    /// False: the scan may end.
    bool look(const RowView& row, bool wentAround, std::optional<CellPlace>& found) const
    {
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            if (!m_request.query.isIn(row.cells[column].text))
                continue;
            const CellPlace place{row.row, column};
            if (!isInHalf(place, wentAround))
                continue;
            found = place;
            if (m_isForward)
                return false;
        }
        return true;
    }

    [[nodiscard]] bool isInHalf(CellPlace place, bool wentAround) const
    {
        if (!m_request.from)
            return !wentAround; // all of the table is the first half
        const bool isAhead = m_isForward ? place > m_from : place < m_from;
        return isAhead != wentAround;
    }

    const FindRequest& m_request;
    const JobControl& m_control;
    const std::uint64_t m_rows;
    const bool m_isForward;
    CellPlace m_from{};
    std::vector<Stretch> m_stretches{};
    std::atomic<std::size_t> m_next = 0;

    std::mutex m_mutex{}; ///< guards all below; m_hit is looked at without it
    std::atomic<std::size_t> m_hit = 0; ///< index of the earliest stretch with a hit; their number = none
    std::optional<FoundCell> m_found{};
    std::optional<Error> m_error{};
    std::uint64_t m_done = 0;
};

} // namespace

Result<std::optional<FoundCell>> runFind(const FindRequest& request, const JobControl& control)
{
    if (request.query.isEmpty())
        return std::optional<FoundCell>();
    return Search(request, control).run();
}

} // namespace convey
