// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Goes through all rows of a table on all cores. Blocking; runs on any thread and brings its own helpers.
#pragma once

#include "base/result.h"
#include "jobs/control.h"
#include "table/table.h"

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace convey {

/// The parts of a table, each of neighbouring rows, in their order: `make()` gives an empty one, `add(part,
/// row)` is called with each of its rows. Both are called on several threads at once, each part by one.
/// Errors: Cancelled, those of Table::scan(). Cost: one pass; as many parts at a time as threads (`threads` =
/// 0: the cores, at most eight).
template <typename Make, typename Add>
auto scanInParts(const Table& table, const JobControl& control, Make make, Add add, unsigned threads = 0)
    -> Result<std::vector<decltype(make())>>
{
    using Part = decltype(make());
    constexpr std::uint64_t kRowsBetweenReports = 4'096;
    constexpr std::uint64_t kLeastRowsOfPart = 20'000; // a thread for fewer costs more than it brings
    constexpr unsigned kMostThreads = 8;
    const std::uint64_t rows = table.rowCount().rows;
    if (threads == 0)
        threads = std::clamp(std::thread::hardware_concurrency(), 1U, kMostThreads);
    const std::uint64_t count = std::clamp<std::uint64_t>(rows / kLeastRowsOfPart, 1, threads);

    std::vector<Part> parts;
    for (std::uint64_t i = 0; i < count; ++i)
        parts.push_back(make());
    std::vector<std::optional<Error>> errors(count);
    std::atomic<std::uint64_t> done = 0;
    std::atomic<bool> stopped = false;
    std::mutex reporting;
    const auto work = [&](std::uint64_t index) {
        const std::uint64_t first = rows * index / count;
        const std::uint64_t end = rows * (index + 1) / count;
        std::uint64_t unreported = 0;
        const Result<> scanned = table.scan(first, end - first, [&](const RowView& row) {
            if (++unreported == kRowsBetweenReports) {
                const std::uint64_t all = done += std::exchange(unreported, 0);
                stopped = stopped || control.isStopped();
                const std::scoped_lock lock(reporting);
                control.report(all, rows);
            }
            if (!stopped)
                add(parts[index], row);
            return !stopped;
        });
        if (!scanned) {
            errors[index] = scanned.error();
            stopped = true;
        }
    };
    {
        std::vector<std::jthread> helpers;
        for (std::uint64_t i = 1; i < count; ++i)
            helpers.emplace_back([&work, i] { work(i); });
        work(0);
    }
    for (const std::optional<Error>& error : errors) {
        if (error)
            return fail(*error);
    }
    if (control.isStopped())
        return fail({.code = ErrorCode::Cancelled});
    return parts;
}

} // namespace convey
