// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What it costs to join the lines of orders: the same bytes checked line by line and folded. See README.md.
#include "contestants.h"

#include "base/atomic_file.h"
#include "jobs/check_job.h"
#include "jobs/upload.h"

#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <numeric>
#include <random>
#include <string>
#include <vector>

namespace {

using namespace convey;

constexpr EpochMs kNow = 1'795'168'800'000;
constexpr int kLinesOfOrder = 3;

enum class Order
{
    Neighbours,
    Scattered, ///< the first lines of all orders, then all second ones …
    Shuffled, ///< every line anywhere
};

const char* nameOf(Order order)
{
    return order == Order::Neighbours ? "neighbours" : order == Order::Scattered ? "scattered" : "shuffled";
}

std::string lineOf(int order, int item)
{
    std::string line = "#";
    line.append(std::to_string(1'000 + order));
    if (item == 0)
        line.append(",person")
            .append(std::to_string(order))
            .append("@example.com,")
            .append(std::to_string(kNow - 60'000 - order))
            .append(",EUR,59.70,");
    else
        line.append(",,,,,");
    line.append("2,Product ").append(std::to_string(item)).append(",9.95,");
    return line.append(item == 0 ? "+4930901820" : "").append(1, '\n');
}

/// Orders of three lines, the order's own cells in one line alone, as shops export them.
std::string ordersCsv(int rows, Order order)
{
    const int orders = rows / kLinesOfOrder;
    std::vector<int> places(static_cast<std::size_t>(orders * kLinesOfOrder));
    std::iota(places.begin(), places.end(), 0);
    std::mt19937 random(1); // the same file in each run
    if (order == Order::Shuffled)
        std::shuffle(places.begin(), places.end(), random);
    std::string csv =
        "Name,Email,Paid at,Currency,Total,Lineitem quantity,Lineitem name,Lineitem price,Phone\n";
    for (const int i : places)
        csv += order == Order::Scattered ? lineOf(i % orders, i / orders)
                                         : lineOf(i / kLinesOfOrder, i % kLinesOfOrder);
    return csv;
}

Recipe recipeOf(bool folds)
{
    Recipe recipe;
    for (const char* constant : {"type=order_created", "action_source=phone_call", "decimal_sign=."})
        recipe.bind(parseBinding(constant, BindingKind::Constant).value());
    std::vector<const char*> bindings{"id=Name", "user.email=Email", "user.phone_number=Phone",
        "timestamp_ms=Paid at", "data.currency=Currency", "data.amount=Total",
        "data.contents[].name=Lineitem name", "data.contents[].quantity=Lineitem quantity",
        "data.contents[].amount=Lineitem price"};
    if (folds)
        bindings.push_back("fold_by=Name");
    for (const char* binding : bindings)
        recipe.bind(parseBinding(binding, BindingKind::Column).value());
    return recipe;
}

/// Seconds of the best run, or a negative number when the check failed.
double secondsOfCheck(Upload& upload, bool folds, int runs, Summary& summary)
{
    upload.useRecipe(recipeOf(folds));
    double best = std::numeric_limits<double>::max();
    for (int run = 0; run < runs; ++run) {
        const CheckRequest request{.table = upload.table(),
            .recipe = upload.boundRecipe().value(),
            .now = kNow,
            .maxFindings = 1'000,
            .seed = 1};
        const auto began = std::chrono::steady_clock::now();
        const Result<CheckResult> result = runCheck(request);
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
        if (!result)
            return -1;
        summary = result->summary;
        best = std::min(best, took.count());
    }
    return best;
}

} // namespace

int main(int argc, char** argv)
{
    const int rows = argc > 1 ? std::max(kLinesOfOrder, std::atoi(argv[1])) : 1'000'000;
    const int runs = argc > 2 ? std::max(1, std::atoi(argv[2])) : 3;
    std::printf("load before: %s\n", bench::loadAverage().c_str());
    QTemporaryDir folder;
    double alone = 0;
    for (const Order order : {Order::Neighbours, Order::Scattered, Order::Shuffled}) {
        const std::string path = folder.filePath(QStringLiteral("orders.csv")).toStdString();
        if (!writeFileAtomically(path, ordersCsv(rows, order)))
            return 1;
        Result<Upload> upload = Upload::open(path);
        if (!upload || !upload->index())
            return 1;
        for (const bool folds : {false, true}) {
            Summary summary;
            const double seconds = secondsOfCheck(*upload, folds, runs, summary);
            if (seconds < 0)
                return 1;
            alone = folds ? alone : seconds;
            std::printf("%-10s %-9s %8.3f s %9.0f rows/ms  %llu conversions, %llu merged", nameOf(order),
                folds ? "folded" : "unfolded", seconds,
                static_cast<double>(summary.rows()) / seconds / 1'000.0,
                static_cast<unsigned long long>(summary.events()),
                static_cast<unsigned long long>(summary.count(Verdict::Merged)));
            if (folds)
                std::printf("  ratio %.2f", seconds / alone);
            std::printf("\n");
        }
    }
    std::printf("load after: %s\n", bench::loadAverage().c_str());
    return 0;
}
