// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The whole job, from an export to request bodies, beside the programs of CONVEY_BENCH that do the same. See
/// README.md.
#include "contestants.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

using convey::bench::Contestant;
using convey::bench::Measured;

const std::string kPinned = "convey-cli prepare, one core";

std::string environment(const char* name)
{
    return qEnvironmentVariable(name).toStdString();
}

class Race
{
public:
    Race(std::string file, std::string now)
        : m_file(std::move(file))
        , m_now(std::move(now))
        , m_cli(QCoreApplication::applicationDirPath().toStdString() + "/../../bin/convey-cli")
        , m_out(m_folder.filePath(QStringLiteral("out.jsonl")).toStdString())
    {
        // The peers write to a name; what they write is dropped.
        QFile::link(QStringLiteral("/dev/null"), QString::fromStdString(m_out));
    }

    std::vector<Measured> run(int runs, bool withPeers)
    {
        const std::vector<std::string> ours = dropped(
            {m_cli, "prepare", m_file, "--recipe", ORDERS_RECIPE, "--now", m_now, "--quiet", "--out", "-"});
        std::vector<std::string> pinned{"taskset", "-c", "0"};
        pinned.insert(pinned.end(), ours.begin(), ours.end());
        std::vector<Contestant> all{
            {.name = "convey-cli prepare", .command = ours}, {.name = kPinned, .command = pinned}};
        const std::string folder = environment("CONVEY_BENCH");
#ifdef REF_PIPELINE
        all.push_back({.name = "ref_pipeline evp, one thread",
            .command = {REF_PIPELINE, m_file, m_out, "--now", m_now, "--hash", "evp"}});
#endif
        if (withPeers && !folder.empty()) {
            const std::string peers = folder + "/peers/";
            const auto script = [&](const char* name, const char* by, const char* program) {
                all.push_back(
                    {.name = name, .command = {by, peers + program, m_file, m_out, "--now", m_now}});
            };
            const std::string modules = environment("CONVEY_BENCH_NODE_MODULES");
            qputenv("NODE_PATH", QByteArray::fromStdString(modules));
            if (!modules.empty()) {
                script("DuckDB SQL", "node", "duckdb_job.js");
                script("Node: PapaParse, ajv", "node", "node_job.js");
            }
            script("Python", "python3", "py_job.py");
        }
        return convey::bench::race(all, runs);
    }

private:
    static std::vector<std::string> dropped(const std::vector<std::string>& command)
    {
        std::vector<std::string> shell{"sh", "-c", "\"$0\" \"$@\" > /dev/null; test $? -le 1"};
        shell.insert(shell.end(), command.begin(), command.end());
        return shell;
    }

    QTemporaryDir m_folder;
    std::string m_file;
    std::string m_now;
    std::string m_cli;
    std::string m_out;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 2) {
        std::printf("bench_prepare FILE.csv [RUNS] [alone]\n");
        return 2;
    }
    // What make_csv.py judges its times by, unless it was told otherwise.
    const std::string now =
        qEnvironmentVariable("CONVEY_BENCH_NOW", QStringLiteral("1773892800000")).toStdString();
    const int runs = argc > 2 ? std::max(1, std::atoi(argv[2])) : 3;
    const bool isAlone = argc > 3 && std::string(argv[3]) == "alone";
    std::printf("load before: %s\n", convey::bench::loadAverage().c_str());
    const std::vector<Measured> all = Race(argv[1], now).run(runs, !isAlone);
    if (!all.empty() && all.front().wall > 0) {
        for (const Measured& one : all) {
            if (&one != &all.front() && one.wall > 0)
                std::printf("%6.2f times as fast as %s\n", one.timesTheFirst, one.name.c_str());
        }
        const auto wallOf = [&](const std::string& name) {
            const auto found = std::find_if(
                all.begin(), all.end(), [&](const Measured& one) { return one.name.starts_with(name); });
            return found == all.end() ? 0.0 : found->wall;
        };
        if (wallOf(kPinned) > 0 && wallOf("ref_pipeline") > 0)
            std::printf("one core: %.0f %% of the speed of ref_pipeline\n",
                100 * wallOf("ref_pipeline") / wallOf(kPinned));
    }
    std::printf("load after: %s\n", convey::bench::loadAverage().c_str());
    return 0;
}
