// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "contestants.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <optional>
#include <spawn.h>
#include <sstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h> // environ, with the GNU library

namespace convey::bench {

namespace {

struct Run
{
    double wall = 0; ///< seconds, as all times here
    double processor = 0;
    double peakMegabytes = 0;
    std::string said;
};

std::optional<Run> runOnce(const std::vector<std::string>& command)
{
    int ends[2] = {};
    if (::pipe(ends) != 0)
        return std::nullopt;
    std::vector<char*> arguments;
    std::vector<std::string> words = command; // posix_spawn() takes texts that it could write to
    for (std::string& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions{};
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    ::posix_spawn_file_actions_addclose(&actions, ends[0]);
    const auto began = std::chrono::steady_clock::now();
    pid_t child = 0;
    const int failed = ::posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    Run run;
    char buffer[4096];
    for (ssize_t got = 0; failed == 0 && (got = ::read(ends[0], buffer, sizeof buffer)) > 0;)
        run.said.append(buffer, static_cast<std::size_t>(got));
    ::close(ends[0]);
    int status = 0;
    struct rusage used = {};
    if (failed != 0 || ::wait4(child, &status, 0, &used) != child || status != 0)
        return std::nullopt;
    run.wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    run.processor = seconds(used.ru_utime) + seconds(used.ru_stime);
    run.peakMegabytes = static_cast<double>(used.ru_maxrss) * 1024 / 1e6;
    run.said = run.said.substr(0, run.said.find('\n'));
    return run;
}

} // namespace

double peakMegabytes()
{
    struct rusage used = {};
    ::getrusage(RUSAGE_SELF, &used);
    return static_cast<double>(used.ru_maxrss) * 1024 / 1e6;
}

double ownMegabytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("RssAnon:"))
            return std::stod(line.substr(8)) * 1024 / 1e6;
    }
    return 0;
}

std::string loadAverage()
{
    double load[3] = {};
    ::getloadavg(load, 3);
    std::ostringstream out;
    out.precision(2);
    out << std::fixed << load[0] << ' ' << load[1] << ' ' << load[2];
    return out.str();
}

std::vector<Measured> race(const std::vector<Contestant>& contestants, int runs)
{
    std::vector<std::vector<Run>> results(contestants.size());
    std::vector<std::vector<double>> ratios(contestants.size());
    for (int round = 0; round <= runs; ++round) {
        double first = 0; // the newest run of the first one, which ended when the next began
        for (std::size_t i = 0; i < contestants.size(); ++i) {
            if (i > 1 && round > 0) {
                if (auto again = runOnce(contestants.front().command)) {
                    first = again->wall;
                    results.front().push_back(*std::move(again));
                }
            }
            auto run = runOnce(contestants[i].command);
            if (!run && round == 0)
                std::printf("left out, it does not run here: %s\n", contestants[i].name.c_str());
            if (!run || round == 0)
                continue;
            if (i == 0)
                first = run->wall;
            if (first > 0)
                ratios[i].push_back(run->wall / first);
            results[i].push_back(*std::move(run));
        }
    }
    std::vector<Measured> measured(contestants.size());
    std::printf("%-44s %8s %8s %8s %8s\n", "", "wall s", "cpu s", "times", "peak MB");
    for (std::size_t i = 0; i < contestants.size(); ++i) {
        auto& all = results[i];
        measured[i].name = contestants[i].name;
        if (all.empty())
            continue;
        std::sort(all.begin(), all.end(), [](const Run& a, const Run& b) { return a.wall < b.wall; });
        const Run& median = all[all.size() / 2];
        std::sort(ratios[i].begin(), ratios[i].end());
        measured[i].wall = median.wall;
        measured[i].processor = median.processor;
        measured[i].peakMegabytes = median.peakMegabytes;
        measured[i].timesTheFirst = ratios[i].empty() ? 0 : ratios[i][ratios[i].size() / 2];
        std::printf("%-44s %8.3f %8.3f %7.2fx %8.1f  %s\n", contestants[i].name.c_str(), median.wall,
            median.processor, measured[i].timesTheFirst, median.peakMegabytes, median.said.c_str());
    }
    return measured;
}

} // namespace convey::bench
