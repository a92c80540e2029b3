// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "check/repeats.h"

#include <QHashFunctions>

#include <algorithm>
#include <bit>
#include <utility>

namespace convey {

namespace {

constexpr std::uint64_t kFirstSlots = 1'024;

/// Every bit of the result hangs on every bit of the hash, whatever Qt's is good for.
std::uint64_t mixed(std::uint64_t hash)
{
    hash = (hash ^ (hash >> 32U)) * 0xD6E8FEB86659FD93ULL;
    hash = (hash ^ (hash >> 32U)) * 0xD6E8FEB86659FD93ULL;
    return hash ^ (hash >> 32U);
}

} // namespace

std::uint64_t repeatKey(std::uint64_t seed, std::string_view name, std::string_view id)
{
    // Hashing the name first and the id under that hash keeps ("ab", "c") and ("a", "bc") apart.
    const std::size_t named = qHashBits(name.data(), name.size(), static_cast<std::size_t>(seed));
    return mixed(qHashBits(id.data(), id.size(), named)) | 1U;
}

RepeatFinder::RepeatFinder(std::uint64_t events)
    : m_slots(std::bit_ceil(std::max(kFirstSlots, events + events / 3 + 1)))
{ }

void RepeatFinder::grow()
{
    const std::vector<std::uint64_t> slots =
        std::exchange(m_slots, std::vector<std::uint64_t>(m_slots.size() * 2));
    for (const std::uint64_t kept : slots) {
        if (kept == 0)
            continue;
        std::size_t slot = slotOf(kept);
        while (m_slots[slot] != 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = kept;
    }
}

} // namespace convey
