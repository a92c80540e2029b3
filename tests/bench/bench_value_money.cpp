// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Amounts, countries, addresses and blanks; amounts beside QLocale::toDouble(), which gives a rounded
/// number.
#include "bench_value.h"

#include "base/text.h"
#include "value/blanks.h"
#include "value/money_evidence.h"
#include "value/place.h"
#include "value/url.h"

#include <QLocale>

#include <cstdio>
#include <random>
#include <vector>

namespace convey::bench {

namespace {

constexpr std::size_t kAmounts = 20'000;

template <typename Write>
std::vector<std::string> column(Write write)
{
    std::mt19937 random(5);
    std::vector<std::string> cells;
    cells.reserve(kAmounts);
    while (cells.size() < kAmounts)
        cells.push_back(write(static_cast<int>(random() % 10'000'000)));
    return cells;
}

template <typename Read>
double measured(const std::vector<std::string>& cells, int runs, Read read)
{
    return nanosecondsAnItem(cells.size(), runs, [&] {
        std::int64_t sum = 0;
        for (const std::string& cell : cells)
            sum += read(cell);
        keep(sum);
    });
}

void compareAmounts(const char* name, const std::vector<std::string>& cells, const QLocale& locale, int runs)
{
    std::vector<QString> wide;
    for (const std::string& cell : cells)
        wide.push_back(toQString(cell));
    const double qt = nanosecondsAnItem(cells.size(), runs, [&] {
        double sum = 0;
        for (const QString& cell : wide)
            sum += locale.toDouble(cell);
        keep(static_cast<std::int64_t>(sum));
    });
    const MoneyRule rule{MoneyUnit::Major, locale.decimalPoint() == QLatin1String(",") ? ',' : '.'};
    const double ours = measured(
        cells, runs, [&](const std::string& cell) { return parseAmount(cell, rule, 2, "EUR").value_or(0); });
    const double evidence = nanosecondsAnItem(cells.size(), runs, [&] {
        MoneyEvidence seen;
        std::uint64_t line = 1;
        for (const std::string& cell : cells)
            seen.add(cell, ++line);
        keep(static_cast<std::int64_t>(seen.numbers()));
    });
    std::printf("%s (\"%s\")\n", name, cells.front().c_str());
    printFigure("  QLocale::toDouble", qt);
    printFigure("  parseAmount", ours, qt);
    printFigure("  MoneyEvidence::add", evidence, qt);
}

} // namespace

void benchMoney(int runs)
{
    const QLocale english = QLocale::c();
    const QLocale german(QLocale::German, QLocale::Germany);
    compareAmounts("plain", column([](int cents) { return formatMinor(cents, 2); }), english, runs);
    compareAmounts("grouped",
        column([&](int cents) { return toUtf8(german.toString(cents / 100.0, 'f', 2)); }), german, runs);
    const auto marked = column([](int cents) { return "€" + formatMinor(cents, 2); });
    printFigure("parseAmount, sign in front", measured(marked, runs, [](const std::string& cell) {
        return parseAmount(cell, {MoneyUnit::Major, '.'}, 2, "EUR").value_or(0);
    }));

    const auto countries = [&](const char* name, std::vector<std::string> words) {
        const auto cells = column([&](int i) { return words[static_cast<std::size_t>(i) % words.size()]; });
        printFigure(
            name, measured(cells, runs, [](const std::string& cell) { return sealCountry(cell) ? 1 : 0; }));
    };
    countries("sealCountry, two letters", {"DE", "us", "FR", "gb"});
    countries("sealCountry, English names", {"Germany", "United States", "France", "United Kingdom"});
    countries("sealCountry, other languages", {"Österreich", "España", "Česko", "日本"});
    const auto pages =
        column([](int i) { return "https://shop.example.com/products/" + std::to_string(i) + "?a=b"; });
    printFigure("sourceUrl",
        measured(pages, runs, [](const std::string& cell) { return sourceUrl(cell, false) ? 1 : 0; }));
    const BlankWords blanks;
    printFigure("BlankWords::isBlank, an amount",
        measured(marked, runs, [&](const std::string& cell) { return blanks.isBlank(cell) ? 1 : 0; }));
}

} // namespace convey::bench
