// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/judged_part.h"

#include "check/history.h"
#include "check/judge.h"
#include "check/repeats.h"
#include "event/event_json.h"

#include <algorithm>
#include <utility>

namespace convey {

void JudgedPart::clear()
{
    events.clear();
    findings.clear();
    sentBefore.clear();
    currencies.clear();
    ids.clear();
    json.clear();
    error.reset();
}

std::span<const Finding> JudgedPart::findingsOf(std::size_t event) const
{
    const std::uint32_t begin = event == 0 ? 0 : events[event - 1].findingsEnd;
    return std::span(findings).subspan(begin, events[event].findingsEnd - begin);
}

const Finding* JudgedPart::sentBeforeOf(std::size_t event) const
{
    const auto at = std::ranges::lower_bound(sentBefore, events[event].row, {}, &Finding::row);
    return at != sentBefore.end() && at->row == events[event].row ? &*at : nullptr;
}

std::string_view JudgedPart::idOf(std::size_t event) const
{
    const std::uint64_t begin = event == 0 ? 0 : events[event - 1].idEnd;
    return std::string_view(ids).substr(begin, events[event].idEnd - begin);
}

std::string_view JudgedPart::jsonOf(std::size_t event) const
{
    const std::uint64_t begin = event == 0 ? 0 : events[event - 1].jsonEnd;
    return std::string_view(json).substr(begin, events[event].jsonEnd - begin);
}

namespace {

/// One text for both, which no other pair has.
void appendNameAndId(std::string& out, const Event& event)
{
    out.append(eventName(event)).append(1, '\n').append(event.id->text());
}

} // namespace

PartJudge::PartJudge(const CheckRequest& request, const RowGroups* groups, bool writesJson)
    : m_request(request)
    , m_groups(groups)
    , m_writesJson(writesJson)
    , m_builder(request.recipe)
{ }

JudgedPart PartJudge::judgeRows(std::uint64_t first, std::uint64_t count, JudgedPart room)
{
    m_part = std::move(room);
    m_part.clear();
    m_part.events.reserve(count);
    const Result<> scanned =
        scanEvents(*m_request.table, m_groups, first, count, [this](std::span<const RowView> rows) {
            add(rows);
            return true;
        });
    if (!scanned)
        m_part.error = scanned.error();
    return std::move(m_part);
}

JudgedPart PartJudge::judgeEvents(std::span<const std::uint64_t> firsts)
{
    m_part = {};
    for (const std::uint64_t first : firsts) {
        Result<EventRows> rows = EventRows::read(*m_request.table, m_groups, first);
        if (!rows) {
            m_part.error = rows.error();
            break;
        }
        add(rows->views());
    }
    return std::move(m_part);
}

void PartJudge::add(std::span<const RowView> rows)
{
    const RowView& first = rows.front();
    m_builder.build(rows, m_built);
    const BuiltEvent& built = m_built;
    const Event& event = built.event;
    JudgedEvent& judged = m_part.events.emplace_back();
    judged.row = first.row;
    judged.line = first.line;
    const std::size_t begin = m_part.findings.size();
    const bool isLeftOut = first.flags.has(RowFlag::LeftOut);
    judged.verdict = isLeftOut ? Verdict::LeftOut : judge(built, m_request.now, m_part.findings);
    for (std::size_t i = begin; i < m_part.findings.size(); ++i) {
        Finding& finding = m_part.findings[i];
        const RowView& about = rows[finding.problem.part];
        finding.row = first.row;
        finding.cellRow = about.row;
        finding.line = static_cast<std::uint64_t>(about.line);
    }
    judged.findingsEnd = static_cast<std::uint32_t>(m_part.findings.size());
    if (event.amount && event.currency) {
        const auto known = std::ranges::find(m_part.currencies, event.currency->text());
        judged.currency = static_cast<std::uint16_t>(known - m_part.currencies.begin());
        if (known == m_part.currencies.end())
            m_part.currencies.emplace_back(event.currency->text());
        judged.amount = *event.amount;
    }
    judged.facts = EventFacts::of(event, first.row);
    if (isSent(judged.verdict)) {
        judged.key = repeatKey(m_request.seed, eventName(event), event.id->text());
        judged.timestamp = *event.timestampMs;
        appendNameAndId(m_part.ids, event);
        if (m_request.history) {
            if (std::optional<Finding> before = findBefore(*m_request.history, event)) {
                before->row = first.row;
                before->cellRow = first.row;
                before->line = static_cast<std::uint64_t>(first.line);
                m_part.sentBefore.push_back(*before);
            }
        }
        if (m_writesJson) {
            appendEventJson(m_part.json, event);
            m_part.json += ',';
        }
    }
    judged.idEnd = m_part.ids.size();
    judged.jsonEnd = m_part.json.size();
}

EventAgain::EventAgain(const CheckRequest& request, const RowGroups* groups)
    : m_request(request)
    , m_groups(groups)
    , m_builder(request.recipe)
{ }

Result<std::optional<Repeat>> EventAgain::repeat(
    std::uint64_t first, std::uint64_t row, std::string_view nameAndId)
{
    Result<EventRows> rows = EventRows::read(*m_request.table, m_groups, first);
    if (!rows)
        return fail(rows.error());
    const BuiltEvent built = m_builder.build(rows->views());
    std::string own;
    if (built.event.id)
        appendNameAndId(own, built.event);
    if (own != nameAndId)
        return std::nullopt;
    Result<EventRows> later = EventRows::read(*m_request.table, m_groups, row);
    if (!later)
        return fail(later.error());
    std::string json;
    std::string laterJson;
    appendEventJson(json, built.event);
    appendEventJson(laterJson, m_builder.build(later->views()).event);
    return Repeat{.line = rows->front().line(), .isSame = json == laterJson};
}

Finding repeatFinding(const JudgedEvent& event, const Repeat& earlier)
{
    return {.problem = {.rule = earlier.isSame ? Rule::RepeatedInFile : Rule::RepeatedInFileDiffers,
                .field = Field::Id,
                .expected = earlier.line},
        .row = event.row,
        .line = static_cast<std::uint64_t>(event.line),
        .cellRow = event.row};
}

} // namespace convey
