// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Programs that race: each run is a process of its own, timed from start to end, all in turn, so that what
/// else the computer does meets all alike.
#pragma once

#include <string>
#include <vector>

namespace convey::bench {

struct Contestant
{
    std::string name;
    std::vector<std::string> command; ///< the program by its path or name, then its arguments
};

/// Medians of the runs of one contestant; all 0 where it did not run.
struct Measured
{
    std::string name;
    double wall = 0; ///< seconds, as `processor`
    double processor = 0;
    double peakMegabytes = 0;
    double timesTheFirst = 0; ///< its wall time over that of the first contestant's run just before it
};

/// Runs all in turn, `runs` times after one for warming up, the first one again before each of the others: a
/// computer that is slower for a minute is so for both of a pair. Prints medians, how many times the first
/// one's time each took, and what it printed. A program that can't be run is named and left out. Answers in
/// the order of `contestants`.
std::vector<Measured> race(const std::vector<Contestant>& contestants, int runs);

/// The most memory that this process has had, in MB of 10^6 bytes.
[[nodiscard]] double peakMegabytes();
/// Of that, what it has now and is its own: without the pages of files and libraries.
[[nodiscard]] double ownMegabytes();
/// "1.23 0.98 1.10": the system's load averages.
[[nodiscard]] std::string loadAverage();

} // namespace convey::bench
