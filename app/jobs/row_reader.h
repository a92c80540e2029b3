// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Reads rows for a window that must not wait for the disk: on a thread of its own, because those of the pool
/// are busy with the whole file for as long as a check runs. What is there in a moment is answered at once;
/// what the disk holds back is handed over later. One for a table and a model; belongs to one thread, that of
/// its context, in which an event loop runs.
#pragma once

#include "base/error.h"
#include "table/table.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QObject;

namespace convey {

/// Neighbouring rows, 0-based after the header.
struct RowRange
{
    std::uint64_t first = 0;
    std::uint64_t count = 0;

    bool operator==(const RowRange&) const = default;
};

/// What was read of a range.
struct RowBlock
{
    std::vector<Row> rows{}; ///< in order from the first one; fewer where it failed
    std::optional<Error> failed{}; ///< one of Table::scan()
};

/// Reads them here and now. Blocks on the disk.
[[nodiscard]] RowBlock readRows(const Table& table, RowRange range);

class RowReader
{
public:
    /// Gets a range that take() did not answer, in the context's thread. It may destroy the reader.
    /// What it holds may go in the reader's thread.
    using Arrived = std::function<void(RowRange range, RowBlock block)>;

    /// From the page cache a block comes in under a millisecond; nobody notices twice sixteen.
    static constexpr std::chrono::milliseconds kPatience{30};
    /// The longest that take() waits in all between two turns of the event loop, however many it is asked
    /// for.
    static constexpr std::chrono::milliseconds kMostInATurn{100};

    /// `context` outlives the reader, `table` is not null. Of more than `most` ranges (at least 1) that are
    /// still to be read, those asked for longest ago are forgotten: a person scrolled on. The thread starts
    /// with the first one.
    RowReader(QObject* context, std::shared_ptr<const Table> table, std::size_t most, Arrived arrived);
    RowReader(const RowReader&) = delete;
    RowReader& operator=(const RowReader&) = delete;
    /// Does not wait: a read under way ends by itself, keeps the table until then and reaches nobody.
    ~RowReader();

    /// The rows of `range`, if they come within `patience`; nothing is waited for while an earlier range is
    /// late. Otherwise the range is the next to be read, and Arrived gets it unless it is forgotten; asking
    /// for it again meanwhile only moves it to the front. Errors: in the block.
    [[nodiscard]] std::optional<RowBlock> take(
        RowRange range, std::chrono::milliseconds patience = kPatience);

private:
    struct Shared;

    std::shared_ptr<Shared> m_shared; ///< with the thread, which may outlive the reader
    bool m_isStarted = false;
};

} // namespace convey
