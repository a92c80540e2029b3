// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// How fast people's fields are hashed, and what normalising them adds. See README.md.
#include "contestants.h"

#include "event/builder.h"
#include "recipe/guess.h"
#include "table/csv_table.h"
#include "value/id_evidence.h"
#include "value/identity.h"
#include "value/identity_evidence.h"
#include "value/money.h"
#include "value/place.h"
#include "value/time.h"
#include "value/url.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

using namespace convey;

namespace {

// Of this thread's own work, in seconds: what else the computer does is not in it.
double now()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

/// The median of `runs` times after one for warming up, all kinds of work in turn.
template <std::size_t N, typename Work>
std::array<double, N> medians(int runs, const Work& work)
{
    std::array<std::vector<double>, N> times;
    for (int run = 0; run <= runs; ++run) {
        for (std::size_t i = 0; i < N; ++i) {
            const double start = now();
            work(i);
            if (run > 0)
                times[i].push_back(now() - start);
        }
    }
    std::array<double, N> middle{};
    for (std::size_t i = 0; i < N; ++i) {
        std::sort(times[i].begin(), times[i].end());
        middle[i] = times[i][times[i].size() / 2];
    }
    return middle;
}

/// OpenSSL by itself, its context used again, and hex by a table: what the Hasher is measured against.
class BareContext
{
public:
    BareContext()
        : m_digest(EVP_MD_fetch(nullptr, "SHA256", nullptr))
        , m_context(EVP_MD_CTX_new())
    { }
    ~BareContext()
    {
        EVP_MD_CTX_free(m_context);
        EVP_MD_free(m_digest);
    }
    BareContext(const BareContext&) = delete;
    BareContext& operator=(const BareContext&) = delete;

    void hash(const std::string& text, char* hex)
    {
        unsigned char digest[32];
        unsigned size = 0;
        EVP_DigestInit_ex2(m_context, m_digest, nullptr);
        EVP_DigestUpdate(m_context, text.data(), text.size());
        EVP_DigestFinal_ex(m_context, digest, &size);
        const char* const digits = "0123456789abcdef";
        for (int i = 0; i < 32; ++i) {
            hex[2 * i] = digits[digest[i] >> 4U];
            hex[2 * i + 1] = digits[digest[i] & 15U];
        }
    }

private:
    EVP_MD* m_digest;
    EVP_MD_CTX* m_context;
};

/// As hash_limits of the measured programs: the same texts, so that figures can be laid side by side.
int hashOnly(int runs)
{
    constexpr std::size_t kTexts = 20'000; // a few milliseconds: what else the computer does meets all alike
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < kTexts; ++i)
        texts.push_back("anna.kowalski" + std::to_string((i * 2654435761U) % 1'000'000) + "@example.com");
    BareContext bare;
    Hasher hasher;
    std::array<std::uint64_t, 3> sums{};
    const auto times = medians<3>(10 * runs, [&](std::size_t which) {
        std::uint64_t sum = 0;
        for (const std::string& text : texts) {
            if (which == 0) {
                char hex[64];
                bare.hash(text, hex);
                sum += static_cast<unsigned char>(hex[0]) + static_cast<unsigned char>(hex[63]);
            } else if (which == 1) {
                const SealedHash::Hex hex = hasher.sha256(text);
                sum += static_cast<unsigned char>(hex[0]) + static_cast<unsigned char>(hex[63]);
            } else {
                const auto hash = sealEmail(RawEmail(text), hasher);
                sum += static_cast<unsigned char>(hash->text()[0])
                    + static_cast<unsigned char>(hash->text()[63]);
            }
        }
        sums[which] = sum;
    });
    const std::array<const char*, 3> names{
        "OpenSSL alone, context reused, bare loop", "Hasher::sha256", "sealEmail: trim, judge, lower, hash"};
    for (std::size_t i = 0; i < times.size(); ++i)
        std::printf("%-44s %7.2f M/s   %5.1f %% of the first   %s\n", names[i], kTexts / times[i] / 1e6,
            100 * times[0] / times[i], sums[i] == sums[0] ? "same" : "OTHER DIGESTS");
    return sums[0] == sums[1] && sums[0] == sums[2] ? 0 : 3;
}

struct Person
{
    std::array<std::string, 5> cells; ///< e-mail, phone, first name, last name, id
    std::string country;
};

Value<SealedHash> sealed(const Person& person, std::size_t field, const PhoneRule& rule, Hasher& hasher)
{
    const std::string& cell = person.cells[field];
    switch (field) {
    case 0:
        return sealEmail(RawEmail(cell), hasher);
    case 1:
        return sealPhone(RawPhone(cell), rule, hasher);
    case 2:
    case 3:
        return sealName(RawName(cell), hasher);
    default:
        return sealExternalId(RawExternalId(cell), hasher);
    }
}

/// A whole row of an order file through the builder, by the recipe that is guessed for it, beside the hashes
/// in it: what is not hashing is normalising, putting the event together included.
int wholeRows(const std::string& path, int runs)
{
    const auto table = CsvTable::open(path);
    if (!table)
        return 3;
    constexpr std::uint64_t kRows = 20'000;
    constexpr std::size_t kHeadRows = 200;
    std::vector<Row> rows;
    const auto read = (*table)->index().and_then([&] {
        return (*table)->scan(0, kRows, [&](const RowView& row) {
            rows.emplace_back(row);
            return true;
        });
    });
    if (!read || rows.empty())
        return 3;
    TableHead head{.columnNames = (*table)->columnNames(), .samples = {}};
    for (const Row& row : std::span(rows).first(std::min(kHeadRows, rows.size()))) {
        std::vector<std::string>& cells = head.samples.emplace_back();
        for (const Cell& cell : row.cells())
            cells.emplace_back(cell.text);
    }
    const auto bound = BoundRecipe::bind(guessRecipe(head).recipe, head.columnNames);
    if (!bound)
        return 3;
    Builder builder(*bound);
    std::vector<std::string> texts; // of about the lengths of what is hashed
    for (const Row& row : rows) {
        const User& user = builder.build(row.view()).event.user;
        const std::size_t hashes = user.emails.size() + user.phoneNumbers.size() + user.firstNames.size()
            + user.lastNames.size() + user.externalIds.size();
        for (std::size_t i = 0; i < hashes; ++i)
            texts.emplace_back(i == 0 ? "anna.kowalski1234@example.com" : "491512345678");
    }
    Hasher hasher;
    std::uint64_t sum = 0;
    const auto times = medians<2>(runs, [&](std::size_t which) {
        if (which == 0) {
            for (const std::string& text : texts)
                sum += static_cast<unsigned char>(hasher.sha256(text)[0]);
            return;
        }
        for (const Row& row : rows)
            sum += builder.build(row.view()).event.user.emails.size();
    });
    const double perRow = 1e9 / static_cast<double>(rows.size());
    const double hashing = times[0] * perRow;
    const double normalising = (times[1] - times[0]) * perRow;
    std::printf(
        "whole rows: hashing %.0f ns a row (%.2f hashes), all else %.0f ns a row: %.0f %% of hashing\n",
        hashing, static_cast<double>(texts.size()) / static_cast<double>(rows.size()), normalising,
        100 * normalising / hashing);
    return sum > 0 ? 0 : 3;
}

/// The columns of an order file that are not hashed.
struct Rest
{
    std::array<std::string, 4> places; ///< city, postal code, IP address, user agent
    std::string time;
    std::string amount;
    std::string currency;
    std::string url;
};

constexpr std::array<const char*, 8> kRestNames{
    "time", "amount", "page", "country", "city", "postal code", "IP address", "browser"};

bool normalise(std::size_t field, const Rest& rest, const std::string& country, const TimeRule& rule)
{
    constexpr MoneyRule kMoney{MoneyUnit::Major, '.'};
    switch (field) {
    case 0:
        return parseTime(rest.time, rule).has_value();
    case 1: {
        const Value<std::string> currency = parseCurrency(rest.currency);
        return currency && parseAmount(rest.amount, kMoney, 2, *currency);
    }
    case 2:
        return sourceUrl(rest.url, false).has_value();
    case 3:
        return sealCountry(country).has_value();
    case 4:
        return sealCity(rest.places[0]).has_value();
    case 5:
        return sealPostalCode(rest.places[1]).has_value();
    case 6:
        return sealIpAddress(rest.places[2]).has_value();
    default:
        return sealUserAgent(rest.places[3]).has_value();
    }
}

/// The people of an order file: sealing them, and hashing as many texts that are normalised already; the
/// difference is normalising.
int rows(const std::string& path, int runs)
{
    const auto table = CsvTable::open(path);
    if (!table)
        return 3;
    constexpr std::array<std::size_t, 5> kColumns{3, 4, 5, 6, 10}; // as make_csv.py has them
    constexpr std::array<std::size_t, 4> kPlaceColumns{7, 8, 18, 19};
    constexpr std::size_t kTimeColumn = 2;
    constexpr std::size_t kCountryColumn = 9;
    constexpr std::size_t kAmountColumn = 11;
    constexpr std::size_t kUrlColumn = 16;
    // As in a job, a row that is normalised has just been read: few enough that they stay in the cache.
    constexpr std::uint64_t kRows = 2'000;
    constexpr int kPasses = 50;
    std::vector<Person> people;
    std::vector<Rest> rest;
    const auto read = (*table)->index().and_then([&] {
        return (*table)->scan(0, kRows, [&](const RowView& row) {
            Person person;
            for (std::size_t i = 0; i < kColumns.size(); ++i)
                person.cells[i] = row.text(kColumns[i]);
            person.country = row.text(kCountryColumn);
            people.push_back(std::move(person));
            Rest& other = rest.emplace_back();
            for (std::size_t i = 0; i < kPlaceColumns.size(); ++i)
                other.places[i] = row.text(kPlaceColumns[i]);
            other.time = row.text(kTimeColumn);
            other.amount = row.text(kAmountColumn);
            other.currency = row.text(kAmountColumn + 1);
            other.url = row.text(kUrlColumn);
            return true;
        });
    });
    if (!read || people.empty())
        return 3;

    Hasher hasher;
    std::array<std::size_t, 5> good{};
    std::vector<std::string> texts; // of about the same lengths as what is hashed
    for (const Person& person : people) {
        const PhoneRule rule{person.country};
        for (std::size_t i = 0; i < person.cells.size(); ++i) {
            if (sealed(person, i, rule, hasher)) {
                ++good[i];
                texts.push_back(person.cells[i]);
            }
        }
    }
    std::uint64_t sum = 0;
    constexpr std::size_t kRest = 7;
    const TimeRule timeRule;
    const auto times = medians<kRest + 1 + kRestNames.size()>(kPasses * runs, [&](std::size_t which) {
        if (which == 0) {
            for (const std::string& text : texts)
                sum += static_cast<unsigned char>(hasher.sha256(text)[0]);
            return;
        }
        if (which >= kRest) {
            const std::size_t first = which == kRest ? 0 : which - kRest - 1;
            const std::size_t end = which == kRest ? kRestNames.size() : first + 1;
            for (std::size_t i = 0; i < rest.size(); ++i) {
                for (std::size_t field = first; field < end; ++field)
                    sum += normalise(field, rest[i], people[i].country, timeRule) ? 1 : 0;
            }
            return;
        }
        for (const Person& person : people) {
            const PhoneRule rule{person.country};
            for (std::size_t i = 0; i < person.cells.size(); ++i) {
                if (which != 1 && which != i + 2)
                    continue;
                const auto hash = sealed(person, i, rule, hasher);
                sum += hash ? static_cast<unsigned char>(hash->text()[0]) : 0;
            }
        }
    });
    const double perRow = 1e9 / static_cast<double>(people.size());
    const double hashing = times[0] * perRow;
    const double normalising = (times[1] - times[0]) * perRow;
    std::printf("%zu rows, %.2f hashes a row\n", people.size(),
        static_cast<double>(texts.size()) / static_cast<double>(people.size()));
    std::printf("hashing %.0f ns a row, normalising people %.0f ns a row: %.0f %% of hashing\n", hashing,
        normalising, 100 * normalising / hashing);
    const double whole = normalising + times[kRest] * perRow;
    std::printf("every value of a row (time, amount, currency, country, places, address, page too): %.0f ns: "
                "%.0f %% of hashing\n",
        whole, 100 * whole / hashing);
    const std::array<const char*, 5> names{"e-mail", "phone", "first name", "last name", "id"};
    const double oneHash = times[0] / static_cast<double>(texts.size());
    for (std::size_t i = 0; i < names.size(); ++i)
        std::printf("  %-12s %6.0f ns a row beside its hash\n", names[i],
            (times[i + 2] - oneHash * static_cast<double>(good[i])) * perRow);
    for (std::size_t i = 0; i < kRestNames.size(); ++i)
        std::printf("  %-12s %6.0f ns a row\n", kRestNames[i], times[kRest + 1 + i] * perRow);

    const auto evidence = medians<2>(kPasses * runs, [&](std::size_t which) {
        IdentityEvidence cells;
        IdEvidence ids;
        std::int64_t line = 2;
        for (const Person& person : people) {
            if (which == 0)
                cells.add(person.cells[0], line);
            else
                ids.add(person.cells[4], line - 2, line);
            ++line;
        }
        sum += cells.distinct() + ids.distinct();
    });
    std::printf(
        "evidence: %.0f ns a cell of addresses, %.0f ns an id\n", evidence[0] * perRow, evidence[1] * perRow);
    return sum > 0 ? 0 : 3;
}

} // namespace

int main(int argc, char** argv)
{
    const int runs = argc > 2 ? std::max(1, std::atoi(argv[2])) : 7;
    if (argc < 2) {
        std::fprintf(stderr, "bench_value_hash FILE.csv|- [RUNS]\n");
        return 2;
    }
    std::printf("load average before: %s\n", bench::loadAverage().c_str());
    const int hashed = hashOnly(runs);
    const std::string file = argv[1];
    const int read = file == "-" ? 0 : std::max(rows(file, runs), wholeRows(file, runs));
    std::printf("load average after: %s\n", bench::loadAverage().c_str());
    return std::max(hashed, read);
}
