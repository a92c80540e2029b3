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
#include <string>
#include <vector>

namespace {

using namespace convey;

constexpr EpochMs kNow = 1'795'168'800'000;
constexpr int kLinesOfOrder = 3;

/// Orders of three lines, the order's own cells in the first one alone, as shops export them. With `stride`
/// the lines of an order stand that far apart.
std::string ordersCsv(int rows, bool isScattered)
{
    const int orders = rows / kLinesOfOrder;
    std::string csv =
        "Name,Email,Paid at,Currency,Total,Lineitem quantity,Lineitem name,Lineitem price,Phone\n";
    const auto line = [&](int order, int item) {
        const std::string name = "#" + std::to_string(1'000 + order);
        csv += name;
        if (item == 0)
            csv += ",person" + std::to_string(order) + "@example.com," + std::to_string(kNow - 60'000 - order)
                + ",EUR,59.70,";
        else
            csv += ",,,,,";
        csv += "2,Product " + std::to_string(item) + ",9.95," + (item == 0 ? "+4930901820" : "") + '\n';
    };
    for (int i = 0; i < orders * kLinesOfOrder; ++i) {
        if (isScattered)
            line(i % orders, i / orders);
        else
            line(i / kLinesOfOrder, i % kLinesOfOrder);
    }
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
    for (const bool isScattered : {false, true}) {
        const std::string path = folder.filePath(QStringLiteral("orders.csv")).toStdString();
        if (!writeFileAtomically(path, ordersCsv(rows, isScattered)))
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
            std::printf("%-10s %-9s %8.3f s %9.0f rows/ms  %llu conversions, %llu merged",
                isScattered ? "scattered" : "neighbours", folds ? "folded" : "unfolded", seconds,
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
