// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A line of one of several files as one number, for what is counted over all rows and keeps the first line
/// it was seen in: of two such numbers the smaller one comes first. In the first file, or the only one, it is
/// the line itself. Plain functions; any thread.
#pragma once

#include <cstdint>

namespace convey {

inline constexpr unsigned kFileLineBits = 40; // a file of so many lines has a terabyte of line ends

/// `line` is 1-based, or 0 for none; `source` is an index into Table::sources().
[[nodiscard]] constexpr std::int64_t fileLine(std::uint32_t source, std::int64_t line)
{
    return line == 0 ? 0 : (std::int64_t{source} << kFileLineBits) + line;
}

[[nodiscard]] constexpr std::int64_t lineOf(std::int64_t fileLine)
{
    return fileLine & ((std::int64_t{1} << kFileLineBits) - 1);
}

[[nodiscard]] constexpr std::uint32_t sourceOf(std::int64_t fileLine)
{
    return static_cast<std::uint32_t>(fileLine >> kFileLineBits);
}

} // namespace convey
