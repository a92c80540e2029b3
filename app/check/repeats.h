// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Finds events of one file with the same name and id: the API keeps the first and ignores the rest.
///
/// Only half of a key under a random seed is held per event, so ten million ids fit in memory; a hit is
/// confirmed by whoever can read the earlier row again. Of ten million ids one in 400 is asked in vain. One
/// object, one thread; keys are made on any.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>
#include <vector>

namespace convey {

/// A key of the pair, never 0. Two pairs share one by chance of 2^-63; `seed` is random in use (crafted ids
/// must not collide) and fixed in tests.
[[nodiscard]] std::uint64_t repeatKey(std::uint64_t seed, std::string_view name, std::string_view id);

class RepeatFinder
{
public:
    /// `events` that may come, for the room to take at once.
    explicit RepeatFinder(std::uint64_t events = 0);

    /// Returns the first row that `isSame(row)` confirms to have the key, or remembers this one. Amortised
    /// O(1); 11 to 22 bytes an event. `row` is 0-based; rows above 2^32 - 2
    /// are not remembered.
    template <typename IsSame>
    [[nodiscard]] std::optional<std::uint64_t> add(std::uint64_t key, std::uint64_t row, IsSame isSame)
    {
        if (row >= std::numeric_limits<std::uint32_t>::max())
            return std::nullopt;
        if ((m_used + 1) * 4 > m_slots.size() * 3)
            grow();
        std::size_t slot = slotOf(key);
        for (; m_slots[slot] != 0; slot = (slot + 1) & (m_slots.size() - 1)) {
            const std::uint64_t earlier = (m_slots[slot] & kRowBits) - 1;
            if (((m_slots[slot] ^ key) & ~kRowBits) == 0 && isSame(earlier))
                return earlier;
        }
        m_slots[slot] = (key & ~kRowBits) | (row + 1);
        ++m_used;
        return std::nullopt;
    }

    /// Brings the place of a key near, some time before it is added.
    void expect(std::uint64_t key) const
    {
#if defined(__GNUC__)
        __builtin_prefetch(&m_slots[slotOf(key)]);
#else
        static_cast<void>(key);
#endif
    }

private:
    static constexpr std::uint64_t kRowBits = std::numeric_limits<std::uint32_t>::max();

    [[nodiscard]] std::size_t slotOf(std::uint64_t key) const
    {
        return static_cast<std::size_t>(key >> 32U) & (m_slots.size() - 1);
    }
    void grow();

    std::size_t m_used = 0;
    /// Open addressing, a power of two of slots: the upper half of the key, and row + 1; 0 = free.
    std::vector<std::uint64_t> m_slots;
};

} // namespace convey
