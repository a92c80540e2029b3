// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Finds events of one file with the same name and id: the API keeps the first and ignores the rest.
///
/// Only a 64-bit key under a random seed is held per event, so ten million ids fit in memory; a hit must be
/// confirmed by reading the earlier row again. One object, one thread.
#pragma once

#include "event/event.h"
#include "event/problem.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace convey {

class RepeatFinder
{
public:
    /// `seed` is random in use (crafted ids must not collide) and fixed in tests.
    explicit RepeatFinder(std::uint64_t seed);

    /// Remembers the event and returns the row that had the same key first, if any: very likely the same name
    /// and id, certainly so only after both were read and compared. Amortised O(1); about 20 bytes an event.
    /// `row` is 0-based; rows above 2^32 - 2 are not remembered.
    [[nodiscard]] std::optional<std::uint64_t> add(
        std::string_view name, std::string_view id, std::uint64_t row);

private:
    [[nodiscard]] std::uint64_t keyOf(std::string_view name, std::string_view id) const;
    void grow();

    std::uint64_t m_seed;
    std::size_t m_used = 0;
    std::vector<std::uint64_t> m_keys; ///< open addressing, a power of two of slots
    std::vector<std::uint32_t> m_rows; ///< row + 1; 0 = free slot
};

/// What to say of `event` beside an earlier one of the file, or nothing when their names and ids differ. They
/// are the same when their JSON is.
[[nodiscard]] std::optional<Problem> repeatOf(
    const Event& event, const Event& earlier, std::int64_t earlierLine);

} // namespace convey
