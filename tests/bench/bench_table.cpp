// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// How fast rows are counted and cut into cells, and what that takes of memory. See README.md.
#include "contestants.h"

#include "jobs/index_job.h"
#include "table/csv_table.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <string>
#include <unistd.h>

using namespace convey;
using namespace convey::bench;

namespace {

constexpr std::size_t kAmountColumn = 11; // as scan_limits has it

double now()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

struct Sums
{
    std::uint64_t fields = 0;
    double amount = 0;
    std::uint64_t bad = 0;

    void add(const RowView& row)
    {
        fields += row.cells.size();
        const std::string_view text = row.text(kAmountColumn);
        double value = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
        if (read.ec == std::errc() && read.ptr == text.data() + text.size() && !text.empty())
            amount += value;
        else
            ++bad;
    }

    void add(const Sums& other)
    {
        fields += other.fields;
        amount += other.amount;
        bad += other.bad;
    }
};

/// Apart from those of the others, also in the processor's cache.
struct alignas(64) ThreadSums
{
    Sums part;
    Sums taken;
};

std::shared_ptr<CsvTable> opened(const std::string& path, bool scansAhead)
{
    auto table = CsvTable::open(path, {}, {.scansAhead = scansAhead});
    if (!table) {
        std::fprintf(
            stderr, "%s: %s\n", path.c_str(), std::string(errorCodeName(table.error().code)).c_str());
        std::exit(3);
    }
    return *table;
}

/// Counts all fields, as Python's csv does; the whole of it, opening included.
int countFields(const std::string& path, unsigned threads)
{
    const auto table = opened(path, true);
    struct alignas(64) Fields
    {
        std::uint64_t part = 0;
        std::uint64_t taken = 0;
    };
    std::vector<Fields> fields(threads);
    std::vector<PartTaker> takers;
    for (Fields& own : fields) {
        const auto add = [&own](const RowView& row) {
            own.part = (row.row == 0 ? 0 : own.part) + row.cells.size();
        };
        takers.push_back({.add = add, .take = [&own](const CountedRows&) { own.taken += own.part; }});
    }
    if (!runIndex(*table, takers))
        return 3;
    std::uint64_t all = 0;
    for (const Fields& one : fields)
        all += one.taken;
    std::printf("rows=%llu fields=%llu\n", static_cast<unsigned long long>(table->rowCount().rows),
        static_cast<unsigned long long>(all));
    return 0;
}

/// As `scan_limits FILE walk`: counts all fields and sums a column; the whole of it, opening included.
int count(const std::string& path, unsigned threads, bool scansAhead)
{
    const auto table = opened(path, scansAhead);
    std::vector<ThreadSums> sums(threads);
    std::vector<PartTaker> takers;
    for (ThreadSums& own : sums) {
        const auto add = [&own](const RowView& row) {
            if (row.row == 0)
                own.part = {};
            own.part.add(row);
        };
        takers.push_back({.add = add, .take = [&own](const CountedRows&) { own.taken.add(own.part); }});
    }
    if (!runIndex(*table, takers))
        return 3;
    Sums all;
    for (const ThreadSums& one : sums)
        all.add(one.taken);
    std::printf("rows=%llu fields=%llu sum=%.2f bad=%llu\n",
        static_cast<unsigned long long>(table->rowCount().rows), static_cast<unsigned long long>(all.fields),
        all.amount, static_cast<unsigned long long>(all.bad));
    return 0;
}

void printQuantiles(const char* what, std::vector<double> seconds)
{
    std::sort(seconds.begin(), seconds.end());
    const auto at = [&](double share) {
        return 1e6 * seconds[static_cast<std::size_t>(share * static_cast<double>(seconds.size() - 1))];
    };
    std::printf("%-34s median %7.1f us   p99 %7.1f us   most %8.1f us\n", what, at(0.5), at(0.99), at(1));
}

/// Opening, counting, and then rows from anywhere.
int look(const std::string& path, unsigned threads, bool scansAhead)
{
    const double began = now();
    const auto table = opened(path, scansAhead);
    const double first = now();
    if (!runIndex(*table, {}, threads))
        return 3;
    const double counted = now();
    const std::uint64_t rows = table->rowCount().rows;
    const auto bytes = static_cast<double>(table->identity().size);
    std::printf(
        "%.3f GB, %llu rows: first rows after %.2f ms, all counted after %.3f s (%.2f GB/s, %u threads)\n",
        bytes / 1e9, static_cast<unsigned long long>(rows), 1e3 * (first - began), counted - began,
        bytes / 1e9 / (counted - first), threads);
    std::printf(
        "memory: %.1f MB of its own, peak %.1f MB with libraries; the bar: 40 MB + 10 B a row = %.1f MB\n",
        ownMegabytes(), peakMegabytes(), 40 + static_cast<double>(rows) * 10 / 1e6);

    constexpr int kLooks = 20'000;
    std::mt19937_64 random(1);
    std::vector<double> single;
    std::vector<double> screens;
    std::uint64_t cells = 0;
    for (int i = 0; i < kLooks; ++i) {
        const std::uint64_t row = random() % rows;
        const double start = now();
        const auto read = table->row(row);
        single.push_back(now() - start);
        if (!read)
            return 3;
        cells += read->cells().size();
    }
    for (int i = 0; i < kLooks / 20; ++i) {
        const std::uint64_t row = random() % rows;
        const double start = now();
        if (!table->scan(row, 50, [&](const RowView& view) { return (cells += view.cells.size()) > 0; }))
            return 3;
        screens.push_back(now() - start);
    }
    printQuantiles("a row from anywhere", std::move(single));
    printQuantiles("fifty rows from anywhere", std::move(screens));
    return cells > 0 ? 0 : 3;
}

int raceAll(const std::string& self, const std::string& file, int runs)
{
    const auto folder = std::filesystem::path(self).parent_path();
    const std::string native = (folder / "bench_table_native").string();
    const std::string limits = (folder / "scan_limits").string();
    const char* const bench = std::getenv("CONVEY_BENCH");
    const char* const modules = std::getenv("CONVEY_BENCH_NODE_MODULES");

    std::printf("load average before: %s\n\nOne thread\n", loadAverage().c_str());
    std::vector<Contestant> one;
    if (std::filesystem::exists(limits))
        one.push_back({"scan_limits FILE walk", {limits, file, "walk"}});
    else
        std::printf("without CONVEY_BENCH at configuring: our own figures only\n");
    one.push_back({"ours", {self, "count", file, "1"}});
    if (std::filesystem::exists(native))
        one.push_back({"ours, -march=native", {native, "count", file, "1"}});
    one.push_back({"ours, without SIMD: the plain parser alone", {self, "count", file, "1", "off"}});
    race(one, runs);

    std::printf("\nTwo threads\n");
    std::vector<Contestant> two{{"ours, fields alone", {self, "fields", file, "2"}}};
    if (bench == nullptr)
        std::printf("without CONVEY_BENCH: our own figures only\n");
    else
        two.push_back({"Python's csv",
            {"python3", "-c",
                "import "
                "csv,sys\nr=csv.reader(open(sys.argv[1],newline='',encoding='utf-8'))\nnext(r)\nrows=f=0\n"
                "for x in r:\n rows+=1;f+=len(x)\nprint(f'rows={rows} fields={f}')",
                file}});
    two.push_back({"ours, with the sum of a column", {self, "count", file, "2"}});
    if (modules != nullptr)
        two.push_back({"DuckDB's reader, 2 threads",
            {"env", std::string("NODE_PATH=") + modules, "node", "-e",
                "const {DuckDBInstance}=require('@duckdb/node-api');(async()=>{const c=await(await "
                "DuckDBInstance.create(':memory:',{threads:'2'})).connect();const r=await "
                "c.runAndReadAll(`select "
                "count(*),sum(try_cast(amount as double)) from read_csv('${process.argv[1]}',header=true,"
                "all_varchar=true,strict_mode=false,ignore_errors=true)`);console.log('rows='+r.getRows()[0]["
                "0])})()",
                file}});
    else
        std::printf("without CONVEY_BENCH_NODE_MODULES (a folder with @duckdb/node-api): no DuckDB\n");
    race(two, runs);

    std::printf("\n");
    std::fflush(stdout);
    const int looked = look(file, 2, true);
    std::printf("load average after: %s\n", loadAverage().c_str());
    return looked;
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> words(argv, argv + argc);
    const auto word = [&](std::size_t i, const char* otherwise) {
        return i < words.size() ? words[i] : std::string(otherwise);
    };
    const std::string what = word(1, "");
    const auto threads = static_cast<unsigned>(std::max(1, std::atoi(word(3, "1").c_str())));
    if (what == "count" && argc > 2)
        return count(words[2], threads, word(4, "") != "off");
    if (what == "fields" && argc > 2)
        return countFields(words[2], threads);
    if (what == "look" && argc > 2)
        return look(words[2], threads, word(4, "") != "off");
    if (what == "race" && argc > 2)
        return raceAll(std::filesystem::canonical("/proc/self/exe").string(), words[2],
            std::max(1, std::atoi(word(3, "5").c_str())));
    std::fprintf(stderr,
        "bench_table race FILE [RUNS] | count FILE [THREADS [off]] | fields FILE [THREADS] | look FILE "
        "[THREADS]\n");
    return 2;
}
