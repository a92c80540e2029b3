// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tag/rules.h"

#include "base/text.h"
#include "spec/currency.h"
#include "spec/custom_name.h"
#include "spec/event_type.h"
#include "tag/suspicion.h"
#include "tag/template_span.h"

#include <optional>
#include <utility>

namespace convey {

namespace {

/// What is wrong with a currency code, if anything. Codes without a minor unit (gold, test codes) take no
/// amount.
std::optional<TagCode> currencyFault(std::string_view code)
{
    const Currency* currency = findCurrency(code);
    if (currency == nullptr)
        return TagCode::CurrencyUnknown;
    if (currency->withdrawn)
        return TagCode::CurrencyWithdrawn;
    if (!currency->isUsable())
        return TagCode::CurrencyUnknown;
    if (currency->codeText() != code)
        return TagCode::CurrencyLowerCase;
    return std::nullopt;
}

class TagValueRules
{
public:
    explicit TagValueRules(const ImageTag& tag)
        : m_tag(tag)
        , m_type(eventTypeByName(tag.event))
    { }

    std::vector<TagFinding> run() &&
    {
        requireText(kTagPid, m_tag.pixelId);
        judgeEvent();
        judgeCustomName();
        judgeEventId();
        judgeText(at(kTagOppref), m_tag.oppref);
        judgeAmount();
        judgePlan();
        judgeContents();
        return std::move(m_findings);
    }

private:
    static TagFinding at(std::string_view parameter) { return tagFinding(TagCode::TagMissing, parameter); }

    static TagFinding at(std::size_t item, std::string_view field)
    {
        TagFinding place = at(kTagContents);
        place.item = static_cast<int>(item);
        place.itemField = field;
        return place;
    }

    void add(TagCode code, TagFinding place)
    {
        place.code = code;
        place.severity = info(code).severity;
        m_findings.push_back(place);
    }

    /// The rules that every text has. False when nothing more can be said about it.
    bool judgeText(const TagFinding& place, std::string_view value)
    {
        if (value.empty())
            return false;
        if (firstInvalidUtf8(value) != std::string_view::npos) {
            add(TagCode::NotUtf8, place);
            return false;
        }
        // What OpenAI handed out is opaque: its digits mean nothing.
        const bool isOpaque = place.parameter == kTagPid || place.parameter == kTagOppref;
        if (isPlaceholder(value)) {
            if (place.parameter == kTagPid)
                add(TagCode::PlaceholderPixel, place);
            else if (place.parameter == kTagEventId)
                add(TagCode::PlaceholderEventId, place);
            else
                add(TagCode::PlaceholderLeft, place);
            return false;
        }
        if (hasTemplateExpression(value)) {
            add(TagCode::TemplateExpression, place);
            appendPrivacyFindings(m_findings, value, place, isOpaque);
            return false;
        }
        appendPrivacyFindings(m_findings, value, place, isOpaque);
        return true;
    }

    bool requireText(std::string_view parameter, std::string_view value)
    {
        if (value.empty())
            add(TagCode::ParameterMissing, at(parameter));
        return judgeText(at(parameter), value);
    }

    void judgeEvent()
    {
        if (!requireText(kTagEvent, m_tag.event))
            return;
        if (!m_type)
            add(TagCode::EventUnknown, at(kTagEvent));
        else if (!info(*m_type).onImageTag)
            add(TagCode::EventAppOnly, at(kTagEvent));
    }

    void judgeCustomName()
    {
        const TagFinding place = at(kTagCustomEventName);
        const bool isCustom = m_type == EventType::Custom;
        if (isCustom && m_tag.customEventName.empty())
            add(TagCode::ParameterMissing, place);
        // The form of a placeholder may be meant: `your_quote` can be a name. One that can't be sent as it is
        // must not pass as a mere reminder.
        const bool isText = judgeText(place, m_tag.customEventName);
        if (!isText && !isPlaceholder(m_tag.customEventName))
            return;
        if (m_type && !isCustom) {
            add(TagCode::CustomNameNotAllowed, place);
            return;
        }
        const spec::CustomNameFault fault = spec::checkCustomName(m_tag.customEventName);
        if (fault == spec::CustomNameFault::StandardName)
            add(TagCode::CustomNameIsStandard, place);
        else if (fault != spec::CustomNameFault::None)
            add(TagCode::CustomNameInvalid, place);
        else if (isText && asciiLowered(m_tag.customEventName) != m_tag.customEventName)
            add(TagCode::CustomNameUpperCase, place);
    }

    void judgeEventId()
    {
        // An e-mail address or a card number says enough; the two findings would ask for the same.
        const std::size_t before = m_findings.size();
        const TagFinding place = at(kTagEventId);
        if (judgeText(place, m_tag.eventId) && m_findings.size() == before
            && looksLikeOrderNumber(m_tag.eventId))
            add(TagCode::EventIdLooksLikeOrder, place);
    }

    void judgeCurrency(const TagFinding& place, std::string_view code)
    {
        if (!judgeText(place, code))
            return;
        if (const auto fault = currencyFault(code))
            add(*fault, place);
    }

    void judgeAmount()
    {
        if (m_tag.amount.value_or(0) < 0)
            add(TagCode::AmountNegative, at(kTagAmount));
        if (m_tag.amount && m_tag.currency.empty())
            add(TagCode::CurrencyMissing, at(kTagCurrency));
        judgeCurrency(at(kTagCurrency), m_tag.currency);
    }

    void judgePlan()
    {
        judgeText(at(kTagPlanId), m_tag.planId);
        if (!m_tag.planId.empty() && m_type && !info(info(*m_type).shape).takesPlanId)
            add(TagCode::PlanIdNotAllowed, at(kTagPlanId));
    }

    void judgeContents()
    {
        if (!m_tag.contents.empty() && m_type && !info(info(*m_type).shape).takesContents)
            add(TagCode::ContentsNotAllowed, at(kTagContents));
        for (std::size_t i = 0; i < m_tag.contents.size(); ++i) {
            const TagItem& item = m_tag.contents[i];
            judgeText(at(i, "id"), item.id);
            judgeText(at(i, "name"), item.name);
            judgeText(at(i, "content_type"), item.contentType);
            if (item.amount.value_or(0) < 0)
                add(TagCode::AmountNegative, at(i, "amount"));
            if (item.amount && item.currency.empty() && m_tag.currency.empty())
                add(TagCode::CurrencyMissing, at(i, "currency"));
            judgeCurrency(at(i, "currency"), item.currency);
        }
    }

    const ImageTag& m_tag;
    std::optional<EventType> m_type;
    std::vector<TagFinding> m_findings;
};

} // namespace

TagFinding tagFinding(TagCode code, std::string_view parameter)
{
    return {.code = code, .severity = info(code).severity, .parameter = parameter};
}

std::vector<TagFinding> tagValueFindings(const ImageTag& tag)
{
    return TagValueRules(tag).run();
}

} // namespace convey
