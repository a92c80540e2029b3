// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/sketch.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace convey {

std::uint64_t sketchHash(std::string_view bytes)
{
    std::uint64_t hash = 0xCBF29CE484222325ULL; // FNV-1a, 64 bits
    for (const char c : bytes)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x00000100000001B3ULL;
    // Its high bits are poor for short texts: the finaliser of SplitMix64 spreads them.
    hash = (hash ^ (hash >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    hash = (hash ^ (hash >> 27U)) * 0x94D049BB133111EBULL;
    return hash ^ (hash >> 31U);
}

void DistinctSketch::addHash(std::uint64_t hash)
{
    const std::size_t index = hash >> (64U - kIndexBits);
    const std::uint64_t rest = (hash << kIndexBits) | (std::uint64_t{1} << (kIndexBits - 1)); // ends the run
    const auto rank = static_cast<std::uint8_t>(std::countl_zero(rest) + 1);
    m_registers[index] = std::max(m_registers[index], rank);
}

void DistinctSketch::merge(const DistinctSketch& other)
{
    for (std::size_t i = 0; i < kRegisters; ++i)
        m_registers[i] = std::max(m_registers[i], other.m_registers[i]);
}

std::uint64_t DistinctSketch::count() const
{
    constexpr auto kSize = static_cast<double>(kRegisters);
    const double alpha = 0.7213 / (1 + 1.079 / kSize);
    double sum = 0;
    std::size_t untouched = 0;
    for (const std::uint8_t rank : m_registers) {
        sum += std::ldexp(1.0, -rank);
        untouched += rank == 0 ? 1 : 0;
    }
    double estimate = alpha * kSize * kSize / sum;
    if (estimate <= 2.5 * kSize && untouched > 0)
        estimate = kSize * std::log(kSize / static_cast<double>(untouched));
    return static_cast<std::uint64_t>(std::llround(estimate));
}

} // namespace convey
