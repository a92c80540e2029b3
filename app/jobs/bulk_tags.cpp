// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/bulk_tags.h"

#include "check/repeats.h"
#include "event/builder.h"
#include "jobs/ordered_parts.h"
#include "tag/build.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <unordered_set>

namespace convey {

namespace {

constexpr std::uint64_t kBulkRowsOfPart = 1'024;

std::string textOfSealed(const std::optional<Sealed>& sealed)
{
    return sealed ? std::string(sealed->text()) : std::string();
}

/// Is this field part of a tag of this event? What a tag does not carry can't spoil it.
bool isOnTag(Field field, const std::optional<EventType>& type)
{
    const spec::DataShapeInfo* shape = type ? &info(info(*type).shape) : nullptr;
    switch (field) {
    case Field::Event:
    case Field::Id:
    case Field::Type:
    case Field::CustomEventName:
    case Field::Oppref:
    case Field::OptOut: // whoever can't be asked for consent gets no tag
    case Field::DataAmount:
    case Field::DataCurrency:
        return true;
    case Field::DataPlanId:
        return shape == nullptr || shape->takesPlanId;
    case Field::DataContents:
    case Field::ItemId:
    case Field::ItemName:
    case Field::ItemContentType:
    case Field::ItemQuantity:
    case Field::ItemAmount:
    case Field::ItemCurrency:
        return shape == nullptr || shape->takesContents;
    default:
        return false;
    }
}

struct BulkPart
{
    std::vector<BulkTag> tags{};
    std::optional<Error> error{};
};

/// Makes the tags of some rows. One thread.
class BulkMaker
{
public:
    BulkMaker(const BulkTagRequest& request, const RowGroups* groups)
        : m_request(request)
        , m_groups(groups)
        , m_builder(request.recipe)
    { }

    BulkPart work(std::uint64_t index)
    {
        BulkPart part;
        const Result<> scanned = scanEvents(*m_request.table, m_groups, index * kBulkRowsOfPart,
            kBulkRowsOfPart, [&](std::span<const RowView> rows) {
                add(rows, part.tags.emplace_back());
                return true;
            });
        if (!scanned)
            part.error = scanned.error();
        return part;
    }

private:
    void add(std::span<const RowView> rows, BulkTag& made)
    {
        const RowView& first = rows.front();
        made.row = first.row;
        made.line = first.line;
        made.source = first.source;
        make(rows, made);
        if (made.state != BulkState::Blocked)
            return;
        for (const RowView& row : rows)
            made.rows.push_back(row.row);
    }

    void make(std::span<const RowView> rows, BulkTag& made)
    {
        const RowView& first = rows.front();
        if (first.flags.has(RowFlag::LeftOut)) {
            made.state = BulkState::LeftOut;
            return;
        }
        m_builder.build(rows, m_built);
        TagOfEvent of = tagOf(m_built.event, m_request.pixelId);
        made.tag = std::move(of.tag);
        if (judgeRows(rows, made))
            return;
        made.findings = checkTag(made.tag);
        const auto bad = std::ranges::find(made.findings, Severity::Blocked, &TagFinding::severity);
        if (m_built.event.optOut) {
            refuse(made, TagFinding{.code = TagCode::OptedOut, .severity = info(TagCode::OptedOut).severity});
            return;
        }
        if (bad != made.findings.end()) {
            refuse(made, TagFinding(*bad));
            return;
        }
        made.losses = of.losses;
        made.address = tagUrl(made.tag).size();
        made.text = m_request.text ? m_request.text(made.tag) : tagHtml(made.tag);
    }

    static void refuse(BulkTag& made, TagFinding finding)
    {
        made.state = BulkState::Blocked;
        made.findings.clear();
        made.reason = finding;
    }

    /// What the builder could not read. True when there is no tag because of it.
    bool judgeRows(std::span<const RowView> rows, BulkTag& made)
    {
        const Problem* worst = nullptr;
        for (const Problem& problem : m_built.problems) {
            const Verdict verdict = verdictOf(problem.rule);
            if (verdict == Verdict::LeftOut) {
                made.state = BulkState::LeftOut;
                worst = &problem;
                break;
            }
            if (verdict == Verdict::Blocked && worst == nullptr
                && isOnTag(problem.field, m_built.event.type)) {
                made.state = BulkState::Blocked;
                worst = &problem;
            }
        }
        if (worst == nullptr)
            return false;
        const RowView& about = rows[worst->part];
        made.reason = Finding{.problem = *worst,
            .row = made.row,
            .line = static_cast<std::uint64_t>(about.line),
            .cellRow = about.row};
        return true;
    }

    const BulkTagRequest& m_request;
    const RowGroups* m_groups;
    Builder m_builder;
    BuiltEvent m_built{};
};

/// Adds up what the parts bring, in the order of the file.
class BulkCounter
{
public:
    explicit BulkCounter(std::uint64_t seed)
        : m_seed(seed)
    {
        summary.byCode.resize(spec::tagRules().size());
    }

    void add(BulkTag& made)
    {
        switch (made.state) {
        case BulkState::Blocked:
            ++summary.blocked;
            summary.blockedBy.add(made);
            return;
        case BulkState::LeftOut:
            ++summary.leftOut;
            summary.leftOutBy.add(made);
            return;
        case BulkState::Made:
            break;
        }
        ++summary.tags;
        if (!made.tag.eventId.empty()) {
            made.isRepeat = !m_seen.insert(repeatKey(m_seed, eventNameOf(made.tag), made.tag.eventId)).second;
            summary.repeated += made.isRepeat ? 1 : 0;
        }
        bool isWarned = made.isRepeat;
        for (const TagFinding& finding : made.findings) {
            ++summary.byCode[static_cast<std::size_t>(finding.code)];
            isWarned = isWarned || finding.severity == Severity::Warning;
        }
        summary.warned += isWarned ? 1 : 0;
        for (std::size_t i = 0; i < kTagLossCount; ++i)
            summary.lost[i] += made.losses.has(static_cast<TagLoss>(i)) ? 1 : 0;
        if (made.address > summary.longest) {
            summary.longest = made.address;
            summary.longestLine = made.line;
        }
    }

    BulkTagSummary summary{};

private:
    std::uint64_t m_seed;
    std::unordered_set<std::uint64_t> m_seen{};
};

} // namespace

std::string_view noTagCode(const NoTagReason& reason)
{
    if (const auto* finding = std::get_if<Finding>(&reason))
        return info(finding->rule()).name;
    return tagCodeName(std::get<TagFinding>(reason).code);
}

void BulkTagReasons::add(const BulkTag& made)
{
    if (!made.reason) {
        ++byPerson;
        return;
    }
    const std::string_view code = noTagCode(*made.reason);
    auto known =
        std::ranges::find(rules, code, [](const BulkTagReason& rule) { return noTagCode(rule.first); });
    if (known == rules.end())
        known = rules.insert(known, {.first = *made.reason, .line = made.line});
    ++known->count;
}

std::uint64_t BulkTagReasons::total() const
{
    return std::accumulate(rules.begin(), rules.end(), byPerson,
        [](std::uint64_t sum, const BulkTagReason& rule) { return sum + rule.count; });
}

std::vector<BulkTagReason> BulkTagReasons::mostFirst() const
{
    std::vector<BulkTagReason> sorted = rules;
    std::ranges::stable_sort(sorted, std::greater(), &BulkTagReason::count);
    return sorted;
}

bool stopsTags(QuestionCode code)
{
    switch (code) {
    case QuestionCode::TimeZone:
    case QuestionCode::DateOrder:
    case QuestionCode::DayTime:
    case QuestionCode::Century:
    case QuestionCode::DateSerials:
    case QuestionCode::ActionSource:
    case QuestionCode::SourceUrl:
    case QuestionCode::MiddleNames:
    case QuestionCode::CountryNames:
        return false;
    default:
        return true;
    }
}

std::string_view tagLossName(TagLoss loss)
{
    constexpr std::array kNames = std::to_array<std::string_view>(
        {"user", "time", "action_source", "source_url", "group_id", "free_fields"});
    static_assert(kNames.size() == kTagLossCount);
    return kNames.at(static_cast<std::size_t>(loss));
}

TagOfEvent tagOf(const Event& event, std::string_view pixelId)
{
    TagOfEvent of;
    ImageTag& tag = of.tag;
    tag.pixelId = pixelId;
    if (event.type)
        tag.event = info(*event.type).name;
    tag.customEventName = textOfSealed(event.customEventName);
    tag.eventId = textOfSealed(event.id);
    tag.oppref = textOfSealed(event.oppref);
    tag.amount = event.amount;
    tag.currency = textOfSealed(event.currency);
    tag.planId = textOfSealed(event.planId);
    for (const Item& item : event.contents) {
        if (item.groupId)
            of.losses.set(TagLoss::GroupIds);
        TagItem kept{.id = textOfSealed(item.id),
            .name = textOfSealed(item.name),
            .contentType = textOfSealed(item.contentType),
            .quantity = item.quantity,
            .amount = item.amount,
            .currency = textOfSealed(item.currency)};
        if (kept != TagItem{})
            tag.contents.push_back(std::move(kept));
    }
    const auto loses = [&](bool is, TagLoss loss) {
        if (is)
            of.losses.set(loss);
    };
    loses(!event.user.isEmpty(), TagLoss::User);
    loses(event.timestampMs.has_value(), TagLoss::Time);
    loses(event.actionSource.has_value(), TagLoss::ActionSource);
    loses(event.sourceUrl.has_value(), TagLoss::SourceUrl);
    loses(!event.freeFields.empty(), TagLoss::FreeFields);
    return of;
}

Result<BulkTagSummary> makeBulkTags(
    const BulkTagRequest& request, const BulkTagSink& take, const JobControl& control)
{
    std::shared_ptr<const RowGroups> groups;
    if (request.recipe.folds()) {
        Result<std::shared_ptr<const RowGroups>> grouped =
            RowGroups::of(*request.table, request.recipe, request.seed, control, request.threads);
        if (!grouped)
            return fail(grouped.error());
        groups = *std::move(grouped);
    }
    const std::uint64_t rows = request.table->rowCount().rows;
    BulkCounter counter(request.seed);
    std::uint64_t taken = 0;
    std::uint64_t done = 0;
    std::optional<Error> error;
    const auto takePart = [&](BulkPart&& part) {
        for (BulkTag& made : part.tags) {
            if (request.most > 0 && taken == request.most) {
                counter.summary.rows = made.row;
                return false;
            }
            ++taken;
            counter.add(made);
            if (const Result<> is = take(made); !is) {
                error = is.error();
                return false;
            }
        }
        done = std::min(done + kBulkRowsOfPart, rows);
        control.report(done, rows);
        error = control.isStopped() ? std::optional(Error{.code = ErrorCode::Cancelled}) : part.error;
        return !error;
    };
    counter.summary.rows = rows;
    workInOrder((rows + kBulkRowsOfPart - 1) / kBulkRowsOfPart, request.threads,
        [&] { return BulkMaker(request, groups.get()); }, takePart);
    if (error)
        return fail(*error);
    BulkTagSummary& summary = counter.summary;
    // Of an order that goes on behind the part that was looked at only the lines in it count.
    summary.merged = summary.rows - summary.tags - summary.blocked - summary.leftOut;
    return summary;
}

} // namespace convey
