// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/microscope_job.h"

#include "base/text.h"
#include "event/builder.h"
#include "jobs/profile_job.h"
#include "jobs/row_parts.h"
#include "jobs/upload.h"
#include "value/zone.h"

#include <QTimeZone>

#include <algorithm>

namespace convey {

namespace {

/// The offset of a zone at an instant, remembered for as long as no zone changes it.
class Offsets
{
public:
    explicit Offsets(std::string_view zone)
    {
        // 2026-01-01T00:00:00 as a local time tells a fixed offset.
        constexpr EpochMs kSomeTime = 1'767'225'600'000;
        constexpr EpochMs kMsPerSecond = 1'000;
        m_zone = QTimeZone(toQString(zone).toLatin1());
        const std::optional<Zone> fixed = m_zone.isValid() ? std::nullopt : Zone::fromName(zone);
        if (fixed)
            m_fixed = static_cast<std::int32_t>(
                (kSomeTime - fixed->fromLocal(kSomeTime).value_or(kSomeTime)) / kMsPerSecond);
    }

    [[nodiscard]] std::int32_t at(EpochMs utc)
    {
        if (!m_zone.isValid())
            return m_fixed;
        // Zones change at quarters of an hour.
        constexpr EpochMs kQuarter = 900'000;
        const EpochMs quarter = utc / kQuarter;
        if (quarter != m_quarter) {
            m_quarter = quarter;
            m_offset = m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC));
        }
        return m_offset;
    }

private:
    QTimeZone m_zone{};
    std::int32_t m_fixed = 0;
    EpochMs m_quarter = -1;
    std::int32_t m_offset = 0;
};

/// The one column that a binding reads.
std::optional<std::size_t> columnOf(const Upload& upload, Input input)
{
    const Binding* binding = upload.recipe().find(input);
    if (!binding || binding->kind != BindingKind::Column)
        return std::nullopt;
    return upload.table()->columnNamed(binding->text);
}

const ColumnEvidence* evidenceOf(const Upload& upload, Input input)
{
    const std::optional<std::size_t> column = columnOf(upload, input);
    const TableEvidence& evidence = upload.evidence();
    return column && *column < evidence.size() && evidence[*column] ? &*evidence[*column] : nullptr;
}

/// The amounts of the file. A column that was chosen by hand has no evidence yet: it is read now.
Result<std::optional<MoneyEvidence>> amountsOf(const Upload& upload, const JobControl& control)
{
    const std::optional<std::size_t> column = columnOf(upload, Input::DataAmount);
    if (!column)
        return std::nullopt;
    const ColumnEvidence* known = evidenceOf(upload, Input::DataAmount);
    if (known && known->money())
        return *known->money();
    EvidencePlan plan{.columns = std::vector<EvidenceKinds>(upload.table()->columnCount())};
    plan.columns[*column] = {.money = true};
    Result<TableEvidence> evidence = runEvidence(*upload.table(), plan, upload.blankWords(), control);
    if (!evidence)
        return fail(evidence.error());
    const std::optional<ColumnEvidence>& read = (*evidence)[*column];
    return read && read->money() ? std::optional(*read->money()) : std::nullopt;
}

/// The currency of all rows, or empty.
std::string oneCurrency(const Upload& upload)
{
    if (const std::string_view constant = upload.recipe().constant(Input::DataCurrency); !constant.empty())
        return std::string(constant);
    const ColumnEvidence* cells = evidenceOf(upload, Input::DataCurrency);
    const WordCounts* words = cells ? cells->words() : nullptr;
    if (!words || words->areMany() || words->counts().size() != 1)
        return {};
    return parseCurrency(words->counts().begin()->first).value_or(std::string());
}

struct HourPart
{
    Builder builder;
    Offsets offsets;
    HourStrip strip{};
};

} // namespace

Result<FileMicroscope> runMicroscope(const Upload& upload, const JobControl& control)
{
    FileMicroscope seen;
    const Result<std::optional<MoneyEvidence>> amounts = amountsOf(upload, control);
    if (!amounts)
        return fail(amounts.error());
    if (*amounts && (*amounts)->numbers() > 0)
        seen.money = moneyMicroscope(**amounts, upload.recipe(), oneCurrency(upload));
    if (!upload.recipe().find(Input::TimestampMs))
        return seen;
    if (const std::string_view zone = upload.recipe().constant(Input::TimeZone); !zone.empty())
        seen.zone = zone;
    const Result<BoundRecipe> recipe = upload.boundRecipe();
    if (!recipe)
        return fail(recipe.error());
    Result<std::vector<HourPart>> parts = scanInParts(
        *upload.table(), control,
        [&] {
            return HourPart{Builder(*recipe), Offsets(seen.zone)};
        },
        [](HourPart& part, const RowView& row) {
            const Value<EpochMs> time = part.builder.timeOf(row);
            if (time)
                part.strip.add(row.line, *time, part.offsets.at(*time));
            else if (time.error() != ValueFault::Empty)
                part.strip.addUnread();
        });
    if (!parts)
        return fail(parts.error());
    HourStrip whole;
    for (const HourPart& part : *parts)
        whole.merge(part.strip);
    if (whole.times() + whole.unread() > 0)
        seen.hours = std::move(whole);
    return seen;
}

} // namespace convey
