// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/samples.h"

#include "base/text.h"
#include "event/fold.h"
#include "jobs/row_groups.h"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

namespace convey::ui {

namespace {

// As many lines as are read for the samples of all fields together: some milliseconds.
constexpr std::uint64_t kLookedAtRows = 24;
constexpr std::size_t kSamples = 3;

QString textOf(const std::optional<Sealed>& sealed)
{
    return sealed ? toQString(sealed->text()) : QString();
}

QString textOf(const std::optional<std::int64_t>& number)
{
    return number ? QString::number(*number) : QString();
}

template <typename Text>
QString firstOf(const std::vector<Text>& texts)
{
    return texts.empty() ? QString() : toQString(texts.front().text());
}

/// "2026-11-21T20:12:56.000Z" without what tells nothing.
QString timeText(const std::optional<EpochMs>& time)
{
    if (!time)
        return {};
    const std::string iso = formatIso(*time);
    return toQString(iso.substr(0, 10) + ' ' + iso.substr(11, 8) + " UTC");
}

QString itemText(const Item& item, Input input)
{
    switch (input) {
    case Input::ItemId:
        return textOf(item.id);
    case Input::ItemName:
        return textOf(item.name);
    case Input::ItemContentType:
        return textOf(item.contentType);
    case Input::ItemQuantity:
        return textOf(item.quantity);
    case Input::ItemAmount:
        return textOf(item.amount);
    case Input::ItemCurrency:
        return textOf(item.currency);
    case Input::ItemGroupId:
        return textOf(item.groupId);
    default:
        return {};
    }
}

QString userText(const User& user, Input input)
{
    switch (input) {
    case Input::UserEmail:
        return firstOf(user.emails);
    case Input::UserPhoneNumber:
        return firstOf(user.phoneNumbers);
    case Input::UserExternalId:
        return firstOf(user.externalIds);
    case Input::UserFirstName:
        return firstOf(user.firstNames);
    case Input::UserLastName:
        return firstOf(user.lastNames);
    case Input::UserCountry:
        return firstOf(user.countries);
    case Input::UserRegion:
        return firstOf(user.regions);
    case Input::UserCity:
        return firstOf(user.cities);
    case Input::UserPostalCode:
        return firstOf(user.postalCodes);
    case Input::UserIpAddress:
        return textOf(user.ipAddress);
    case Input::UserUserAgent:
        return textOf(user.userAgent);
    case Input::UserObref:
        return textOf(user.obref);
    case Input::UserAndroidAdvertisingId:
        return textOf(user.androidAdvertisingId);
    default:
        return {};
    }
}

QString freeText(const Event& event, const std::string& key)
{
    const auto found = std::ranges::find(event.freeFields, key, &FreeField::key);
    return found == event.freeFields.end() ? QString() : toQString(found->value.text());
}

bool isAlreadyHashed(const User& user, Input input)
{
    const auto given = [](const std::vector<SealedHash>& hashes) {
        return !hashes.empty() && hashes.front().alreadyHashed();
    };
    switch (input) {
    case Input::UserEmail:
        return given(user.emails);
    case Input::UserPhoneNumber:
        return given(user.phoneNumbers);
    case Input::UserExternalId:
        return given(user.externalIds);
    case Input::UserFirstName:
        return given(user.firstNames);
    case Input::UserLastName:
        return given(user.lastNames);
    default:
        return false;
    }
}

std::optional<Rule> faultOf(const BuiltEvent& built, Input input)
{
    const std::optional<Field> field = info(input).field;
    if (!field)
        return std::nullopt;
    const auto found = std::ranges::find(built.problems, *field, &Problem::field);
    return found == built.problems.end() ? std::nullopt : std::optional(found->rule);
}

/// The first lines, those of one order together as far as they are neighbours.
Result<> scanNeighbours(const Table& table, const BoundRecipe& recipe, const EventVisitor& visit)
{
    std::vector<Row> order;
    std::string key;
    std::string next;
    const auto hand = [&] {
        std::vector<RowView> views;
        for (const Row& row : order)
            views.push_back(row.view());
        if (!views.empty())
            static_cast<void>(visit(views));
        order.clear();
    };
    const Result<> scanned = table.scan(0, kLookedAtRows, [&](const RowView& row) {
        const bool isTold = cellsAreTold(recipe, row);
        if (!isTold || (foldKeyOf(recipe, row, next) && next != key)) {
            hand();
            key = isTold ? next : std::string();
        }
        order.emplace_back(row);
        return true;
    });
    hand();
    return scanned;
}

} // namespace

QString sentText(const Event& event, const FieldKey& key)
{
    switch (key.input) {
    case Input::Id:
        return textOf(event.id);
    case Input::Type:
        return event.type ? toQString(info(*event.type).name) : QString();
    case Input::TimestampMs:
        return timeText(event.timestampMs);
    case Input::CustomEventName:
        return textOf(event.customEventName);
    case Input::ActionSource:
        return event.actionSource ? toQString(actionSourceName(*event.actionSource)) : QString();
    case Input::SourceUrl:
        return textOf(event.sourceUrl);
    case Input::Oppref:
        return textOf(event.oppref);
    case Input::OptOut:
        return event.optOut ? QStringLiteral("true") : QString();
    case Input::DataAmount:
        return textOf(event.amount);
    case Input::DataCurrency:
        return textOf(event.currency);
    case Input::DataPlanId:
        return textOf(event.planId);
    case Input::DataFree:
        return freeText(event, key.freeKey);
    default:
        break;
    }
    const QString user = userText(event.user, key.input);
    if (!user.isEmpty() || event.contents.empty())
        return user;
    return itemText(event.contents.front(), key.input);
}

SampleMap sampleFields(const Upload& upload, const RowGroups* groups)
{
    SampleMap map;
    const Result<BoundRecipe> bound = upload.boundRecipe();
    if (!bound)
        return map;
    const std::shared_ptr<const Table> table = upload.table();
    Builder builder(*bound);
    LaidOrder laid;
    TextRoom room;
    const auto look = [&](std::span<const RowView> rows) {
        // Cells of a line that has too few or too many can't be told apart.
        const bool areTold =
            std::ranges::all_of(rows, [&](const RowView& row) { return cellsAreTold(*bound, row); });
        if (!areTold || rows.size() > kMaxRowsOfOrder)
            return true;
        const BuiltEvent built = builder.build(rows);
        RowView row = rows.front();
        if (rows.size() > 1) {
            laid.lay(*bound, rows);
            row = laid.order();
        }
        room.clear();
        for (const Binding& binding : upload.recipe().bindings) {
            const FieldKey key{binding.input, binding.freeKey};
            std::vector<FieldSample>& samples = map[key];
            const bool isColumn = binding.isFromRow();
            if (samples.size() >= (isColumn ? kSamples : 1))
                continue;
            FieldSample sample{.sent = sentText(built.event, key),
                .fault = faultOf(built, key.input),
                .alreadyHashed = isAlreadyHashed(built.event.user, key.input)};
            if (isColumn) {
                const InputText raw = binding.input == Input::DataFree
                    ? InputText{.text = row.text(table->columnNamed(binding.text).value_or(row.cells.size()))}
                    : bound->text(binding.input, row, room);
                sample.raw = toQString(raw.text);
                if (sample.raw.trimmed().isEmpty())
                    continue;
            }
            samples.push_back(std::move(sample));
        }
        return true;
    };
    // A file that can't be read any more is told by the check, which reads all of it.
    if (bound->folds() && !groups)
        static_cast<void>(scanNeighbours(*table, *bound, look));
    else
        static_cast<void>(scanEvents(*table, groups, 0, kLookedAtRows, look));
    return map;
}

} // namespace convey::ui
