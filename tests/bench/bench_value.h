// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The sections of bench_value, and how they measure.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

namespace convey::bench {

/// Nanoseconds an item: the best of `runs` runs of `work`, which does `items` of them. The best, since what
/// else the computer does only ever adds.
[[nodiscard]] double nanosecondsAnItem(std::size_t items, int runs, const std::function<void()>& work);

/// "name   12.3 ns" and, with a reference, by how much it is faster: "8.1x". Prints.
void printFigure(const std::string& name, double nanoseconds, double reference = 0);

/// Keeps a result, so that the compiler can't leave out what made it.
void keep(std::int64_t value);

/// Sections: each prints its figures. New ones are added here and in bench_value.cpp.
void benchTime(int runs);

} // namespace convey::bench
