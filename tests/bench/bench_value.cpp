// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// How fast cells become values. See README.md.
#include "bench_value.h"

#include "contestants.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <string_view>

namespace convey::bench {

double nanosecondsAnItem(std::size_t items, int runs, const std::function<void()>& work)
{
    double best = std::numeric_limits<double>::max();
    for (int run = 0; run <= runs; ++run) {
        const auto began = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::nano> took = std::chrono::steady_clock::now() - began;
        if (run > 0) // the first one warms up
            best = std::min(best, took.count() / static_cast<double>(items));
    }
    return best;
}

void printFigure(const std::string& name, double nanoseconds, double reference)
{
    std::printf("%-56s %9.1f ns", name.c_str(), nanoseconds);
    if (reference > 0)
        std::printf(" %7.1fx", reference / nanoseconds);
    std::printf("\n");
}

void keep(std::int64_t value)
{
    static std::atomic<std::int64_t> sum = 0;
    sum.fetch_add(value, std::memory_order_relaxed);
}

} // namespace convey::bench

int main(int argc, char** argv)
{
    using namespace convey::bench;
    struct Section
    {
        std::string_view name;
        void (*bench)(int runs);
    };
    constexpr Section kSections[] = {{"time", benchTime}};
    const std::string_view wanted = argc > 1 ? argv[1] : "all";
    const int runs = argc > 2 ? std::max(1, std::atoi(argv[2])) : 9;
    std::printf("load before: %s\n", loadAverage().c_str());
    bool found = false;
    for (const Section& section : kSections) {
        if (wanted == "all" || wanted == section.name) {
            section.bench(runs);
            found = true;
        }
    }
    std::printf("load after: %s\n", loadAverage().c_str());
    if (!found)
        std::fprintf(stderr, "bench_value [time|all] [RUNS]\n");
    return found ? 0 : 2;
}
