// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "check/repeats.h"

#include "event/event_json.h"

#include <QHashFunctions>

#include <limits>
#include <string>
#include <utility>

namespace convey {

namespace {

constexpr std::size_t kFirstSlots = 1'024;

} // namespace

RepeatFinder::RepeatFinder(std::uint64_t seed)
    : m_seed(seed)
    , m_keys(kFirstSlots)
    , m_rows(kFirstSlots)
{ }

std::uint64_t RepeatFinder::keyOf(std::string_view name, std::string_view id) const
{
    // Hashing the name first and the id under that hash keeps ("ab", "c") and ("a", "bc") apart.
    const std::size_t seed = qHashBits(name.data(), name.size(), static_cast<std::size_t>(m_seed));
    return qHashBits(id.data(), id.size(), seed);
}

std::optional<std::uint64_t> RepeatFinder::add(std::string_view name, std::string_view id, std::uint64_t row)
{
    if (row >= std::numeric_limits<std::uint32_t>::max())
        return std::nullopt;
    if ((m_used + 1) * 3 > m_keys.size() * 2)
        grow();
    const std::uint64_t key = keyOf(name, id);
    const std::size_t mask = m_keys.size() - 1;
    std::size_t slot = static_cast<std::size_t>(key) & mask;
    for (; m_rows[slot] != 0; slot = (slot + 1) & mask) {
        if (m_keys[slot] == key)
            return m_rows[slot] - 1;
    }
    m_keys[slot] = key;
    m_rows[slot] = static_cast<std::uint32_t>(row + 1);
    ++m_used;
    return std::nullopt;
}

void RepeatFinder::grow()
{
    const std::vector<std::uint64_t> keys =
        std::exchange(m_keys, std::vector<std::uint64_t>(m_keys.size() * 2));
    const std::vector<std::uint32_t> rows = std::exchange(m_rows, std::vector<std::uint32_t>(m_keys.size()));
    const std::size_t mask = m_keys.size() - 1;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (rows[i] == 0)
            continue;
        std::size_t slot = static_cast<std::size_t>(keys[i]) & mask;
        while (m_rows[slot] != 0)
            slot = (slot + 1) & mask;
        m_keys[slot] = keys[i];
        m_rows[slot] = rows[i];
    }
}

std::optional<Problem> repeatOf(const Event& event, const Event& earlier, std::int64_t earlierLine)
{
    if (event.id != earlier.id || eventName(event) != eventName(earlier))
        return std::nullopt;
    std::string ours;
    std::string theirs;
    appendEventJson(ours, event);
    appendEventJson(theirs, earlier);
    return Problem{.rule = ours == theirs ? Rule::RepeatedInFile : Rule::RepeatedInFileDiffers,
        .field = Field::Id,
        .expected = earlierLine};
}

} // namespace convey
