// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/row_list.h"

#include <cstring>

namespace convey {

QByteArray packRows(std::span<const std::uint64_t> rows)
{
    QByteArray out;
    out.reserve(static_cast<qsizetype>(rows.size()) * 2);
    std::uint64_t previous = 0;
    for (const std::uint64_t row : rows) {
        // Differences wrap around and unpackRows() wraps back, so every list survives, sorted or not.
        const std::uint64_t difference = row - previous;
        const std::uint64_t sign = (difference >> 63U) != 0 ? ~std::uint64_t{0} : 0;
        std::uint64_t zigzag = (difference << 1U) ^ sign;
        while (zigzag >= 0x80) {
            out.append(static_cast<char>((zigzag & 0x7FU) | 0x80U));
            zigzag >>= 7U;
        }
        out.append(static_cast<char>(zigzag));
        previous = row;
    }
    return out;
}

std::optional<std::vector<std::uint64_t>> unpackRows(const QByteArray& bytes, std::size_t count)
{
    if (static_cast<std::size_t>(bytes.size()) < count)
        return std::nullopt;
    std::vector<std::uint64_t> rows;
    rows.reserve(count);
    std::uint64_t previous = 0;
    std::uint64_t zigzag = 0;
    unsigned shift = 0;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (shift > 63)
            return std::nullopt;
        zigzag |= (std::uint64_t{byte} & 0x7FU) << shift;
        shift += 7;
        if ((byte & 0x80U) != 0)
            continue;
        previous += (zigzag >> 1U) ^ (~(zigzag & 1U) + 1U);
        rows.push_back(previous);
        zigzag = 0;
        shift = 0;
    }
    if (shift != 0 || rows.size() != count)
        return std::nullopt;
    return rows;
}

QByteArray packFacts(std::span<const PlannedFacts> facts)
{
    // All times, then all sizes: neighbours are alike, and packRows() keeps their differences.
    std::vector<std::uint64_t> numbers;
    numbers.reserve(facts.size() * 2);
    for (const PlannedFacts& event : facts)
        numbers.push_back(static_cast<std::uint64_t>(event.timestampMs));
    for (const PlannedFacts& event : facts)
        numbers.push_back(event.jsonBytes);
    return packRows(numbers);
}

std::optional<std::vector<PlannedFacts>> unpackFacts(const QByteArray& bytes, std::size_t count)
{
    if (bytes.isEmpty())
        return std::vector<PlannedFacts>();
    const auto numbers = unpackRows(bytes, count * 2);
    if (!numbers)
        return std::nullopt;
    std::vector<PlannedFacts> facts(count);
    for (std::size_t i = 0; i < count; ++i)
        facts[i] = {.timestampMs = static_cast<EpochMs>((*numbers)[i]),
            .jsonBytes = static_cast<std::uint32_t>((*numbers)[count + i])};
    return facts;
}

BatchPlan partOf(const BatchPlan& plan, std::span<const std::size_t> indexes)
{
    BatchPlan part;
    part.rows.reserve(indexes.size());
    part.prints.reserve(indexes.size());
    for (const std::size_t index : indexes) {
        part.rows.push_back(plan.rows[index]);
        part.prints.push_back(plan.prints[index]);
        if (!plan.facts.empty())
            part.facts.push_back(plan.facts[index]);
    }
    return part;
}

QByteArray packPrints(std::span<const EventPrint> prints)
{
    return {reinterpret_cast<const char*>(prints.data()), static_cast<qsizetype>(prints.size_bytes())};
}

std::optional<std::vector<EventPrint>> unpackPrints(const QByteArray& bytes, std::size_t count)
{
    constexpr std::size_t kSize = sizeof(EventPrint);
    const auto size = static_cast<std::size_t>(bytes.size());
    if (size % kSize != 0 || size / kSize != count)
        return std::nullopt;
    std::vector<EventPrint> prints(count);
    if (count != 0)
        std::memcpy(prints.data(), bytes.constData(), size);
    return prints;
}

} // namespace convey
