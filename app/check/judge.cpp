// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "check/judge.h"

#include "spec/custom_name.h"
#include "spec/limits.h"
#include "value/personal.h"

#include <algorithm>

namespace convey {

namespace {

// A person who starts sending now should still be done in time.
constexpr EpochMs kSoonMs = 60LL * 60 * 1'000;

/// Collects the findings of one event.
class EventJudge
{
public:
    EventJudge(const BuiltEvent& built, EpochMs now, std::vector<Finding>& findings)
        : m_built(built)
        , m_event(built.event)
        , m_now(now)
        , m_findings(findings)
        , m_first(findings.size())
    { }

    Verdict run()
    {
        for (const Problem& problem : m_built.problems)
            m_findings.push_back({.problem = problem});
        // A row whose cells can't be told apart has no event to judge, nor one that a filter leaves out.
        const bool isFiltered = std::ranges::any_of(
            m_built.problems, [](const Problem& problem) { return isFilters(problem.rule); });
        if (!isFiltered && !m_built.hasProblem(Field::Event)) {
            judgeWhat();
            judgeWhen();
            judgeWhere();
            judgeWho();
            judgeMoney();
            judgeFreeText();
        }
        return verdict();
    }

private:
    void report(Rule rule, std::int64_t expected = 0, std::int64_t found = 0)
    {
        report(rule, info(rule).field, expected, found);
    }

    void report(Rule rule, Field field, std::int64_t expected = 0, std::int64_t found = 0)
    {
        m_findings.push_back(
            {.problem = {.rule = rule, .field = field, .expected = expected, .found = found}});
    }

    /// An absent field is a finding of its own only when nothing else is known to be wrong with it.
    void require(bool present, Field field, Rule missing)
    {
        if (!present && !m_built.hasProblem(field))
            report(missing);
    }

    void judgeWhat()
    {
        require(m_event.id.has_value(), Field::Id, Rule::IdMissing);
        if (m_event.id) {
            const std::string_view id = m_event.id->text();
            if (looksPersonal(id) != PersonalKind::None)
                report(Rule::IdLooksPersonal);
            if (id.size() > spec::kUsualIdBytes.value)
                report(Rule::IdVeryLong, static_cast<std::int64_t>(spec::kUsualIdBytes.value),
                    static_cast<std::int64_t>(id.size()));
        }
        require(m_event.type.has_value(), Field::Type, Rule::TypeMissing);
        if (m_event.type == EventType::Custom)
            judgeCustomName();
    }

    void judgeCustomName()
    {
        const std::string_view name = m_event.customEventName ? m_event.customEventName->text() : "";
        switch (spec::checkCustomName(name)) {
        case spec::CustomNameFault::None:
            break;
        case spec::CustomNameFault::Empty:
            report(Rule::CustomNameMissing);
            break;
        case spec::CustomNameFault::StandardName:
            report(Rule::CustomNameIsStandard);
            break;
        case spec::CustomNameFault::TooLong:
        case spec::CustomNameFault::BadCharacter:
        case spec::CustomNameFault::BadEnd:
            report(Rule::CustomNameInvalid, static_cast<std::int64_t>(spec::kMaxCustomEventName.value),
                static_cast<std::int64_t>(name.size()));
        }
    }

    void judgeWhen()
    {
        require(m_event.timestampMs.has_value(), Field::TimestampMs, Rule::TimestampMissing);
        if (!m_event.timestampMs)
            return;
        const EpochMs time = *m_event.timestampMs;
        if (spec::isTooOld(time, m_now))
            report(Rule::TimestampTooOld, spec::kOldestMs.value, m_now - time);
        else if (spec::isTooFarAhead(time, m_now))
            report(Rule::TimestampTooFarAhead, spec::kFarthestAheadMs.value, time - m_now);
        else if (spec::isTooOld(time, m_now + kSoonMs))
            report(Rule::TimestampExpiresSoon, spec::kOldestMs.value, m_now - time);
    }

    void judgeWhere()
    {
        if (m_event.type && isAppEvent(*m_event.type) && m_event.actionSource != ActionSource::MobileApp
            && !m_built.hasProblem(Field::ActionSource))
            report(Rule::ActionSourceNotMobileApp);
        if (m_event.actionSource == ActionSource::Web)
            require(m_event.sourceUrl.has_value(), Field::SourceUrl, Rule::SourceUrlMissing);
        if (m_event.sourceUrl && looksPersonal(m_event.sourceUrl->text()) != PersonalKind::None)
            report(Rule::SourceUrlLooksPersonal);
    }

    void judgeWho()
    {
        // IP address and browser alone match nobody (integrations drop such events); place and name alone
        // neither.
        const User& user = m_event.user;
        const bool canMatch = m_event.oppref || user.obref || user.androidAdvertisingId
            || !user.emails.empty() || !user.phoneNumbers.empty() || !user.externalIds.empty();
        if (!canMatch)
            report(Rule::IdentityMissing);
    }

    void judgeMoney()
    {
        if (m_event.amount && *m_event.amount < 0)
            report(Rule::AmountNegative);
        if (m_event.amount && *m_event.amount == 0)
            report(Rule::AmountZero);
        for (const Item& item : m_event.contents) {
            if (item.quantity && *item.quantity <= 0)
                report(Rule::ItemQuantityNotPositive, 1, *item.quantity);
        }
        if (m_event.contents.size() > spec::kUsualItems.value)
            report(Rule::ItemsVeryMany, static_cast<std::int64_t>(spec::kUsualItems.value),
                static_cast<std::int64_t>(m_event.contents.size()));
    }

    void judgeFreeText()
    {
        const auto look = [&](const std::optional<Sealed>& text, Field field) {
            if (text && looksPersonal(text->text()) != PersonalKind::None)
                report(Rule::FreeFieldLooksPersonal, field);
        };
        look(m_event.oppref, Field::Oppref);
        look(m_event.planId, Field::DataPlanId);
        for (const Item& item : m_event.contents) {
            look(item.id, Field::ItemId);
            look(item.name, Field::ItemName);
            look(item.contentType, Field::ItemContentType);
            look(item.groupId, Field::ItemGroupId);
        }
        for (const FreeField& field : m_event.freeFields)
            look(field.value, Field::DataCustom);
        const User& user = m_event.user;
        for (const Sealed& city : user.cities)
            look(city, Field::UserCities);
        for (const Sealed& region : user.regions)
            look(region, Field::UserRegions);
        for (const Sealed& code : user.postalCodes)
            look(code, Field::UserPostalCodes);
        look(user.obref, Field::UserObref);
        look(user.userAgent, Field::UserUserAgent);
    }

    [[nodiscard]] Verdict verdict() const
    {
        Verdict verdict = Verdict::Ready;
        for (std::size_t i = m_first; i < m_findings.size(); ++i) {
            const Verdict one = verdictOf(m_findings[i].rule());
            // Who did not consent is left out, and too old stays too old, whatever else there is to mend.
            if (one == Verdict::LeftOut || one == Verdict::Outside)
                return one;
            if (one == Verdict::Blocked || verdict == Verdict::Ready)
                verdict = one;
        }
        return verdict;
    }

    const BuiltEvent& m_built;
    const Event& m_event;
    EpochMs m_now;
    std::vector<Finding>& m_findings;
    std::size_t m_first;
};

} // namespace

EpochMs nextClockEdge(EpochMs time, EpochMs now)
{
    // The rules that judgeWhen() looks at, each with the first moment at which it no longer says the same.
    for (const EpochMs edge : {time - spec::kFarthestAheadMs.value,
             time + spec::kOldestMs.value - kSoonMs + 1, time + spec::kOldestMs.value + 1}) {
        if (edge > now)
            return edge;
    }
    return kNever;
}

void ageFinding(Finding& finding, EpochMs laterMs)
{
    if (finding.rule() == Rule::TimestampTooOld || finding.rule() == Rule::TimestampExpiresSoon)
        finding.problem.found += laterMs;
    else if (finding.rule() == Rule::TimestampTooFarAhead)
        finding.problem.found -= laterMs;
}

Verdict judge(const BuiltEvent& built, EpochMs now, std::vector<Finding>& findings)
{
    return EventJudge(built, now, findings).run();
}

} // namespace convey
