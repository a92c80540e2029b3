// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "event/builder.h"
#include "event/builder_reading.h"
#include "value/number.h"
#include "value/url.h"

namespace convey {

void Builder::readWhere(Reading& reading) const
{
    Event& event = reading.built.event;
    const InputText source = reading.text(Input::ActionSource);
    if (!trimmed(source.text).empty()) {
        const std::string* own = m_recipe.meaning(Input::ActionSource, source.text);
        event.actionSource = own ? actionSourceByName(*own) : meaningOfSourceWord(source.text);
        if (!event.actionSource)
            reading.report(Rule::ActionSourceUnknown, source.column);
    }

    const InputText address = reading.text(Input::SourceUrl);
    const bool isOnSite = !m_recipe.site().empty() && !trimmed(address.text).empty();
    const auto take = [&](const auto& url) {
        if (url)
            event.sourceUrl = sealOpen(OpenKind::Url, *url);
        else if (url.error() != ValueFault::Empty)
            reading.report(Rule::SourceUrlInvalid, address.column, url.error());
    };
    if (isOnSite)
        take(joinSite(m_recipe.site(), address.text, m_recipe.keepsQuery()));
    else
        take(sourceUrl(address.text, m_recipe.keepsQuery()));

    // The click reference goes through byte for byte: whatever surrounds it is part of it, but blank is none.
    const InputText oppref = reading.text(Input::Oppref);
    if (!trimmed(oppref.text).empty())
        event.oppref = sealOpen(OpenKind::Oppref, oppref.text);
}

void Builder::readConsent(Reading& reading) const
{
    Event& event = reading.built.event;
    const InputText optOut = reading.text(Input::OptOut);
    const std::string* own = m_recipe.meaning(Input::OptOut, optOut.text);
    const Value<bool> said = own ? Value<bool>(*own == "true") : parseBool(optOut.text);
    if (said)
        event.optOut = *said;
    else if (said.error() != ValueFault::Empty)
        reading.report(Rule::OptOutUnreadable, optOut.column, said.error());

    if (!m_recipe.isBound(Input::Consent))
        return;
    const InputText consent = reading.text(Input::Consent);
    const std::optional<ConsentMeaning> meaning = consentOf(consent.text);
    if (meaning == ConsentMeaning::LeaveOut)
        reading.report(Rule::ConsentLeavesOut, consent.column);
    if (meaning != ConsentMeaning::Send)
        event.optOut = true;
    if (!meaning)
        reading.report(Rule::OptOutAssumed, consent.column);
}

std::optional<ConsentMeaning> Builder::consentOf(std::string_view text) const
{
    if (trimmed(text).empty())
        return m_recipe.blankConsent();
    if (const std::string* own = m_recipe.meaning(Input::Consent, text))
        return consentMeaningByName(*own);
    return meaningOfConsentWord(text);
}

} // namespace convey
