// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/lookup_job.h"

#include "base/text.h"
#include "jobs/index_job.h"
#include "jobs/row_parts.h"
#include "table/csv_table.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>
#include <unordered_set>

namespace convey {

namespace {

static_assert(kLookupPrefix == kJoinedPrefix);

constexpr std::uint64_t kKeyRowsOfTable = 200;
constexpr std::uint64_t kKeyRowsOfLookup = 5'000;

ReadProgress progressInto(const JobControl& control)
{
    return [&control](std::uint64_t done, std::uint64_t total) {
        control.report(done, total);
        return !control.isStopped();
    };
}

/// The smaller of two lines, where 0 is none.
std::int64_t firstOf(std::int64_t a, std::int64_t b)
{
    return a == 0 || (b != 0 && b < a) ? b : a;
}

Result<std::size_t> columnOf(const Table& table, const std::string& name)
{
    const std::optional<std::size_t> column = table.columnNamed(name);
    if (!column)
        return fail({.code = ErrorCode::RecipeColumnMissing, .subject = name});
    return *column;
}

/// The different cells of each column in the first rows.
using ColumnKeys = std::vector<std::unordered_set<std::string>>;

Result<ColumnKeys> firstKeys(const Table& table, std::uint64_t rows)
{
    ColumnKeys keys(table.columnCount());
    return table
        .scan(0, rows,
            [&](const RowView& row) {
                for (std::size_t i = 0; i < keys.size(); ++i) {
                    if (const std::string_view key = trimmed(row.text(i)); !key.empty())
                        keys[i].emplace(key);
                }
                return true;
            })
        .map([&] { return std::move(keys); });
}

/// The keys that a thread collects while the rows are counted.
struct KeysOfThread
{
    LookupIndex::Keys part;
    LookupIndex::Keys taken;
};

Result<std::shared_ptr<const LookupIndex>> countAndIndex(
    std::shared_ptr<CsvTable> table, std::size_t column, const JobControl& control)
{
    const LookupIndex::Keys none(column, QRandomGenerator::system()->generate64());
    std::vector<KeysOfThread> threads(threadsFor(*table), {none, none});
    std::vector<PartTaker> takers;
    for (KeysOfThread& own : threads) {
        takers.push_back({.add =
                              [&own](const RowView& row) {
                                  if (row.row == 0)
                                      own.part.clear();
                                  own.part.add(row);
                              },
            .take = [&own](const CountedRows& rows) { own.taken.add(own.part, rows.number); }});
    }
    if (const Result<> counted = runIndex(*table, takers, control); !counted)
        return fail(counted.error());
    std::vector<LookupIndex::Keys> keys;
    for (KeysOfThread& own : threads)
        keys.push_back(std::move(own.taken));
    return LookupIndex::create(std::move(table), keys);
}

} // namespace

void LookupCounts::merge(const LookupCounts& other)
{
    matched += other.matched;
    unmatched += other.unmatched;
    blank += other.blank;
    firstUnmatchedLine = firstOf(firstUnmatchedLine, other.firstUnmatchedLine);
    firstBlankLine = firstOf(firstBlankLine, other.firstBlankLine);
}

Result<std::shared_ptr<CsvTable>> openLookupTable(std::string_view path, const JobControl& control)
{
    const std::string one(path);
    return openFiles({&one, 1}, {}, progressInto(control)).map([](const OpenFiles& open) {
        return open.files.front();
    });
}

Result<Lookup> joinLookup(
    std::shared_ptr<CsvTable> lookup, const Table& table, const LookupKeys& keys, const JobControl& control)
{
    const Result<std::size_t> keyColumn = columnOf(table, keys.column);
    if (!keyColumn)
        return fail(keyColumn.error());
    const Result<std::size_t> otherColumn = columnOf(*lookup, keys.lookupColumn);
    if (!otherColumn)
        return fail(otherColumn.error());
    std::string path = lookup->sources().front().path;
    Result<std::shared_ptr<const LookupIndex>> index =
        countAndIndex(std::move(lookup), *otherColumn, control);
    if (!index)
        return fail(index.error());
    Lookup joined{.path = std::move(path), .keys = keys, .keyColumn = *keyColumn, .index = *std::move(index)};
    Result<std::vector<LookupCounts>> parts = scanInParts(
        table, control, [] { return LookupCounts(); },
        [&](LookupCounts& part, const RowView& row) {
            const std::string_view key = trimmed(row.text(*keyColumn));
            if (key.empty())
                part.merge({.blank = 1, .firstBlankLine = row.line});
            else if (joined.index->mayHave(key))
                ++part.matched;
            else
                part.merge({.unmatched = 1, .firstUnmatchedLine = row.line});
        });
    if (!parts)
        return fail(parts.error());
    for (const LookupCounts& part : *parts)
        joined.counts.merge(part);
    return joined;
}

Result<Lookup> openLookup(
    std::string_view path, const Table& table, const LookupKeys& keys, const JobControl& control)
{
    return openLookupTable(path, control).and_then([&](std::shared_ptr<CsvTable>&& lookup) {
        return joinLookup(std::move(lookup), table, keys, control);
    });
}

Result<std::optional<LookupKeys>> proposeLookupKeys(const Table& table, const Table& lookup)
{
    const Result<ColumnKeys> own = firstKeys(table, kKeyRowsOfTable);
    if (!own)
        return fail(own.error());
    const Result<ColumnKeys> other = firstKeys(lookup, kKeyRowsOfLookup);
    if (!other)
        return fail(other.error());
    std::optional<LookupKeys> best;
    std::size_t most = 0;
    for (std::size_t i = 0; i < own->size(); ++i) {
        for (std::size_t k = 0; k < other->size(); ++k) {
            const auto met = static_cast<std::size_t>(std::ranges::count_if(
                (*own)[i], [&](const std::string& key) { return (*other)[k].contains(key); }));
            const LookupKeys pair{table.columns()[i].name, lookup.columns()[k].name};
            const bool isBetter = met > most || (met == most && met > 0 && pair.column == pair.lookupColumn);
            if (isBetter) {
                best = pair;
                most = met;
            }
        }
    }
    return best;
}

std::shared_ptr<const Table> tableOf(
    std::shared_ptr<const Table> source, std::shared_ptr<const Edits> edits, const Lookup* lookup)
{
    const bool isEdited = edits && !edits->isEmpty();
    if (isEdited)
        source = std::make_shared<const EditedTable>(std::move(source), edits);
    if (!lookup)
        return source;
    source = std::make_shared<const JoinedTable>(std::move(source), lookup->keyColumn, lookup->index);
    if (isEdited)
        source = std::make_shared<const EditedTable>(std::move(source), std::move(edits));
    return source;
}

std::size_t joinedColumnsOf(const Lookup* lookup)
{
    return lookup ? lookup->index->table().columnCount() - 1 : 0;
}

std::string readingWithLookup(std::string_view readingJson, const SourceFacts& lookup)
{
    QJsonObject reading =
        QJsonDocument::fromJson(QByteArray(readingJson.data(), static_cast<qsizetype>(readingJson.size())))
            .object();
    reading.insert(QLatin1String("lookup"),
        QJsonObject{{QStringLiteral("path"), toQString(lookup.path)},
            {QStringLiteral("size"), static_cast<qint64>(lookup.sizeBytes)},
            {QStringLiteral("hash"), toQString(lookup.contentHash)}});
    return QJsonDocument(reading).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<SourceFacts> lookupOfReading(std::string_view readingJson)
{
    const QJsonValue lookup =
        QJsonDocument::fromJson(QByteArray(readingJson.data(), static_cast<qsizetype>(readingJson.size())))
            .object()
            .value(QLatin1String("lookup"));
    if (!lookup.isObject())
        return std::nullopt;
    const QJsonObject facts = lookup.toObject();
    return SourceFacts{.path = toUtf8(facts.value(QLatin1String("path")).toString()),
        .sizeBytes = facts.value(QLatin1String("size")).toInteger(),
        .contentHash = toUtf8(facts.value(QLatin1String("hash")).toString())};
}

} // namespace convey
