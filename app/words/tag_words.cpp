// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "words/tag_words.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace convey {

namespace {

struct TagWords
{
    TagCode code;
    Words words;
};

constexpr std::array kTagWords = std::to_array<TagWords>({
    {TagCode::TagMissing,
        {QT_TRANSLATE_NOOP("words", "There is no image tag and no address in this text."),
            QT_TRANSLATE_NOOP(
                "words", "Paste the whole <img …> or the address that begins with https://bzr.openai.com.")}},
    {TagCode::TagNotClosed,
        {QT_TRANSLATE_NOOP("words", "The tag is not closed: a quote or the final > is missing."),
            QT_TRANSLATE_NOOP("words", "Copy the tag again, to its last character.")}},
    {TagCode::SourceMissing,
        {QT_TRANSLATE_NOOP("words", "The image has no src, so nothing is sent."),
            QT_TRANSLATE_NOOP("words", "Put the address into src; data-src and the like need JavaScript.")}},
    {TagCode::SourceNotQuoted,
        {QT_TRANSLATE_NOOP("words", "The address is not in quotes."),
            QT_TRANSLATE_NOOP("words", "Put double quotes around the value of src.")}},
    {TagCode::LazyLoading,
        {QT_TRANSLATE_NOOP("words", "loading=\"lazy\" keeps a hidden image from loading at all."),
            QT_TRANSLATE_NOOP("words", "Remove the loading attribute.")}},
    {TagCode::InNoscript,
        {QT_TRANSLATE_NOOP("words", "Inside <noscript> the tag loads only where JavaScript is off."),
            QT_TRANSLATE_NOOP("words",
                "Right as a fallback for the JavaScript pixel; otherwise take it out of <noscript>.")}},
    {TagCode::NoscriptWithoutPixel,
        {QT_TRANSLATE_NOOP("words",
             "Inside <noscript>, and this page has no JavaScript pixel: where JavaScript runs, nothing is "
             "sent."),
            QT_TRANSLATE_NOOP("words",
                "Take the tag out of <noscript>, or add the JavaScript pixel that it is the fallback of.")}},
    {TagCode::InComment,
        {QT_TRANSLATE_NOOP("words", "The tag stands in a comment, so no browser loads it."),
            QT_TRANSLATE_NOOP("words", "Take it out of the comment if it should count.")}},
    {TagCode::InScript,
        {QT_TRANSLATE_NOOP("words", "A script loads this address: it counts only where JavaScript runs."),
            QT_TRANSLATE_NOOP("words",
                "Where JavaScript runs anyway, the JavaScript pixel does more: it keeps oppref and sees "
                "clicks.")}},
    {TagCode::InStyle,
        {QT_TRANSLATE_NOOP("words",
             "The address stands in CSS: it is loaded only where a visible element uses that style."),
            QT_TRANSLATE_NOOP("words", "Put it into the src of an <img>.")}},
    {TagCode::InSrcset,
        {QT_TRANSLATE_NOOP("words",
             "The address stands in srcset: the browser chooses one of its candidates, and mail programs "
             "none."),
            QT_TRANSLATE_NOOP("words", "Put it into the src of an <img>.")}},
    {TagCode::NotInSource,
        {QT_TRANSLATE_NOOP("words", "The address is not in the src of an image."),
            QT_TRANSLATE_NOOP(
                "words", "Put it into the src of an <img>; data-src and the like need JavaScript.")}},
    {TagCode::AmpersandRaw,
        {QT_TRANSLATE_NOOP("words", "In HTML an ampersand is written &amp;; browsers forgive it here."),
            QT_TRANSLATE_NOOP("words", "Write &amp; between the parameters.")}},
    {TagCode::EntityUnknown,
        {QT_TRANSLATE_NOOP("words",
             "HTML knows no such character reference, so browsers read its & as the end of the value."),
            QT_TRANSLATE_NOOP("words", "Write the character itself, percent-encoded.")}},
    {TagCode::LineBreak,
        {QT_TRANSLATE_NOOP(
             "words", "The address is broken over lines; browsers mend that, other programs do not."),
            QT_TRANSLATE_NOOP("words", "Write the address on one line.")}},
    {TagCode::SchemeMissing,
        {QT_TRANSLATE_NOOP("words", "The address does not begin with https://."),
            QT_TRANSLATE_NOOP("words", "Write https:// before the host.")}},
    {TagCode::SchemeNotHttps,
        {QT_TRANSLATE_NOOP("words", "The address does not use https."),
            QT_TRANSLATE_NOOP("words", "Write https:// at its beginning.")}},
    {TagCode::HostWrong,
        {QT_TRANSLATE_NOOP("words", "The address leads to another host than bzr.openai.com."),
            QT_TRANSLATE_NOOP("words", "Use https://bzr.openai.com/v1/sdk/events.")}},
    {TagCode::PathWrong,
        {QT_TRANSLATE_NOOP("words", "The path is not /v1/sdk/events."),
            QT_TRANSLATE_NOOP("words",
                "Use https://bzr.openai.com/v1/sdk/events; /v1/events is for the Conversions API.")}},
    {TagCode::FragmentCutsAddress,
        {QT_TRANSLATE_NOOP("words", "What follows the # is never sent."),
            QT_TRANSLATE_NOOP("words", "Write # as %23 if it belongs to a value.")}},
    {TagCode::AddressTooLong,
        {QT_TRANSLATE_NOOP("words",
             "The address has more than 2,000 characters; some browsers, servers and proxies cut or refuse "
             "it."),
            QT_TRANSLATE_NOOP("words", "Leave items out, or send the conversion with the Conversions API.")}},
    {TagCode::NotAllRead,
        {QT_TRANSLATE_NOOP("words",
             "This is too much to be read to its end: 262,144 characters of an address and 20,000 tags of a "
             "text are looked at."),
            QT_TRANSLATE_NOOP("words", "Check it in smaller pieces.")}},
    {TagCode::PercentBroken,
        {QT_TRANSLATE_NOOP("words", "A percent sign is not followed by two hexadecimal digits."),
            QT_TRANSLATE_NOOP("words", "Write a percent sign that belongs to a value as %25.")}},
    {TagCode::PlusSign,
        {QT_TRANSLATE_NOOP("words", "A plus sign arrives as a space."),
            QT_TRANSLATE_NOOP("words", "Write %20 for a space and %2B for a plus sign.")}},
    {TagCode::SpaceRaw,
        {QT_TRANSLATE_NOOP("words", "There is a space in the address."),
            QT_TRANSLATE_NOOP("words", "Write it as %20.")}},
    {TagCode::SpaceAtEdge,
        {QT_TRANSLATE_NOOP("words", "Spaces beside a name or value become part of it."),
            QT_TRANSLATE_NOOP("words", "Remove them; keep the address on one line.")}},
    {TagCode::CharacterRaw,
        {QT_TRANSLATE_NOOP("words", "This character may not stand in an address as it is."),
            QT_TRANSLATE_NOOP("words", "Percent-encode the whole value.")}},
    {TagCode::EscapedTwice,
        {QT_TRANSLATE_NOOP("words",
             "&amp; reaches the server as text: the address was escaped twice, or copied from HTML source."),
            QT_TRANSLATE_NOOP("words", "Write & in a plain address and &amp; once in HTML.")}},
    {TagCode::EncodedTwice,
        {QT_TRANSLATE_NOOP("words", "This was percent-encoded twice."),
            QT_TRANSLATE_NOOP("words", "Encode it once.")}},
    {TagCode::NotUtf8,
        {QT_TRANSLATE_NOOP("words", "The value is not UTF-8 text."),
            QT_TRANSLATE_NOOP("words", "Save the page or the data as UTF-8 and encode the value again.")}},
    {TagCode::ParameterMissing,
        {QT_TRANSLATE_NOOP("words", "{subject} is missing or empty."),
            QT_TRANSLATE_NOOP("words", "Add {subject} with its value.")}},
    {TagCode::ParameterEmpty,
        {QT_TRANSLATE_NOOP("words", "{subject} has no value."),
            QT_TRANSLATE_NOOP("words", "Leave the parameter out when there is nothing to send.")}},
    {TagCode::ParameterUnknown,
        {QT_TRANSLATE_NOOP("words", "The image tag does not know this parameter; OpenAI refuses such a tag."),
            QT_TRANSLATE_NOOP("words", "Remove it.")}},
    {TagCode::ParameterRepeated,
        {QT_TRANSLATE_NOOP("words", "{subject} is there more than once."),
            QT_TRANSLATE_NOOP("words", "Keep one of them.")}},
    {TagCode::ParameterApiOnly,
        {QT_TRANSLATE_NOOP("words",
             "Only the Conversions API takes this; an image tag has no user, opt_out, time or page address."),
            QT_TRANSLATE_NOOP("words",
                "Remove it, or send the conversion with the Conversions API. The id is called event_id "
                "here.")}},
    {TagCode::DataPrefixMissing,
        {QT_TRANSLATE_NOOP("words", "Fields of the event are written {subject} in an image tag."),
            QT_TRANSLATE_NOOP("words", "Write the name as {subject}.")}},
    {TagCode::ContentsBracketed,
        {QT_TRANSLATE_NOOP("words", "Items can't be sent in bracketed pieces."),
            QT_TRANSLATE_NOOP(
                "words", "Write all items as one JSON array in data[contents], percent-encoded.")}},
    {TagCode::PlaceholderPixel,
        {QT_TRANSLATE_NOOP("words", "The pixel ID is still a placeholder."),
            QT_TRANSLATE_NOOP("words", "Put in your Pixel ID from Ads Manager, Conversions.")}},
    {TagCode::PlaceholderEventId,
        {QT_TRANSLATE_NOOP(
             "words", "The event ID is still a placeholder, so all conversions would count as one."),
            QT_TRANSLATE_NOOP(
                "words", "Put in an ID of its own for each conversion, or leave event_id out.")}},
    {TagCode::PlaceholderLeft,
        {QT_TRANSLATE_NOOP("words", "{subject} still holds a placeholder."),
            QT_TRANSLATE_NOOP("words", "Put in the value, or leave the parameter out.")}},
    {TagCode::TemplateExpression,
        {QT_TRANSLATE_NOOP(
             "words", "{subject} is filled in by a template, so its value can't be checked here."),
            QT_TRANSLATE_NOOP("words", "Make sure that the template percent-encodes it.")}},
    {TagCode::TemplateNotEncoded,
        {QT_TRANSLATE_NOOP("words",
             "{subject} is filled in by a template that does not percent-encode it: an & or % in the value "
             "breaks the address."),
            QT_TRANSLATE_NOOP("words",
                "Use the encoding filter of the template language, such as url_encode, urlencode, "
                "rawurlencode() or encodeURIComponent().")}},
    {TagCode::TemplateInAddress,
        {QT_TRANSLATE_NOOP("words",
             "A part of the address is filled in by a template, so not all of it can be checked here."),
            QT_TRANSLATE_NOOP("words", "Paste the address as it stands in the finished page as well.")}},
    {TagCode::EventUnknown,
        {QT_TRANSLATE_NOOP("words", "OpenAI has no event of this name."),
            QT_TRANSLATE_NOOP("words", "Choose one of the event names, or custom with a name of your own.")}},
    {TagCode::EventAppOnly,
        {QT_TRANSLATE_NOOP("words", "App events can't be sent with an image tag."),
            QT_TRANSLATE_NOOP("words", "Send them with the Conversions API.")}},
    {TagCode::DataTypeWrong,
        {QT_TRANSLATE_NOOP("words", "data[type] does not belong to this event."),
            QT_TRANSLATE_NOOP("words", "Let Convey write the data type; it follows from the event.")}},
    {TagCode::CustomNameInvalid,
        {QT_TRANSLATE_NOOP("words", "The custom event name has a form that OpenAI does not take."),
            QT_TRANSLATE_NOOP(
                "words", "Use 1 to 64 letters, digits, _ and -, with a letter or digit at both ends.")}},
    {TagCode::CustomNameIsStandard,
        {QT_TRANSLATE_NOOP("words", "The custom event name is that of a standard event."),
            QT_TRANSLATE_NOOP("words", "Use the standard event, or choose another name.")}},
    {TagCode::CustomNameNotAllowed,
        {QT_TRANSLATE_NOOP("words", "Only a custom event has a custom event name."),
            QT_TRANSLATE_NOOP("words", "Remove custom_event_name, or set event to custom.")}},
    {TagCode::CustomNameUpperCase,
        {QT_TRANSLATE_NOOP("words", "OpenAI advises lower case in custom event names."),
            QT_TRANSLATE_NOOP("words", "Write the name in lower case everywhere.")}},
    {TagCode::AmountDecimal,
        {QT_TRANSLATE_NOOP("words", "The amount is not a whole number."),
            QT_TRANSLATE_NOOP("words", "Give it in the smallest unit of the currency: 25.99 USD is 2599.")}},
    {TagCode::AmountNegative,
        {QT_TRANSLATE_NOOP("words", "The amount is negative; OpenAI does not say what it does with that."),
            QT_TRANSLATE_NOOP("words", "Check the amount; refunds have no event of their own.")}},
    {TagCode::NumberUnreadable,
        {QT_TRANSLATE_NOOP("words", "This is not a whole number."),
            QT_TRANSLATE_NOOP("words", "Write digits only, without currency, separators or quotes.")}},
    {TagCode::CurrencyMissing,
        {QT_TRANSLATE_NOOP("words", "There is an amount without a currency."),
            QT_TRANSLATE_NOOP("words", "Add the three-letter code, such as USD.")}},
    {TagCode::CurrencyUnknown,
        {QT_TRANSLATE_NOOP("words", "This is not a currency of ISO 4217 that amounts can be given in."),
            QT_TRANSLATE_NOOP("words", "Use the three-letter code, such as USD.")}},
    {TagCode::CurrencyWithdrawn,
        {QT_TRANSLATE_NOOP("words", "This currency has been withdrawn."),
            QT_TRANSLATE_NOOP("words", "Use the currency that replaced it, and its amount.")}},
    {TagCode::CurrencyLowerCase,
        {QT_TRANSLATE_NOOP("words", "Currency codes are written in upper case."),
            QT_TRANSLATE_NOOP("words", "Write the code in upper case.")}},
    {TagCode::PlanIdNotAllowed,
        {QT_TRANSLATE_NOOP("words", "This event takes no plan."),
            QT_TRANSLATE_NOOP("words",
                "Remove data[plan_id]; only subscription_created, trial_started and custom take it.")}},
    {TagCode::ContentsNotAllowed,
        {QT_TRANSLATE_NOOP("words", "This event takes no items."),
            QT_TRANSLATE_NOOP("words", "Remove data[contents].")}},
    {TagCode::ContentsNotJson,
        {QT_TRANSLATE_NOOP("words", "data[contents] is not JSON."),
            QT_TRANSLATE_NOOP("words", "Write the items as one JSON array, then percent-encode all of it.")}},
    {TagCode::ContentsNotArray,
        {QT_TRANSLATE_NOOP("words", "data[contents] is not a list."),
            QT_TRANSLATE_NOOP("words", "Put the items into [ and ], even a single one.")}},
    {TagCode::ContentsEmpty,
        {QT_TRANSLATE_NOOP(
             "words", "The list of items is empty; OpenAI does not say what it does with that."),
            QT_TRANSLATE_NOOP("words", "Leave data[contents] out.")}},
    {TagCode::ItemNotObject,
        {QT_TRANSLATE_NOOP("words", "An entry of data[contents] is not an object."),
            QT_TRANSLATE_NOOP("words", "Write each item as {\"id\":…}.")}},
    {TagCode::ItemFieldUnknown,
        {QT_TRANSLATE_NOOP("words", "An item has a field that OpenAI does not know."),
            QT_TRANSLATE_NOOP("words", "Use id, name, content_type, quantity, amount and currency only.")}},
    {TagCode::ItemFieldApiOnly,
        {QT_TRANSLATE_NOOP("words", "group_id and variant_dict are for the Conversions API alone."),
            QT_TRANSLATE_NOOP("words", "Remove them from the items of an image tag.")}},
    {TagCode::ItemFieldRepeated,
        {QT_TRANSLATE_NOOP("words", "An item has the same field twice."),
            QT_TRANSLATE_NOOP("words", "Keep one of them.")}},
    {TagCode::ItemFieldWrongType,
        {QT_TRANSLATE_NOOP("words", "A field of an item has a value of the wrong kind."),
            QT_TRANSLATE_NOOP("words",
                "Write quantity and amount as numbers without quotes, everything else as text in quotes.")}},
    {TagCode::ItemContentTypeEmpty,
        {QT_TRANSLATE_NOOP("words", "content_type of an item is empty."),
            QT_TRANSLATE_NOOP("words", "Give it a value such as product, or leave it out.")}},
    {TagCode::ItemFieldEmpty,
        {QT_TRANSLATE_NOOP("words", "A field of an item is empty."),
            QT_TRANSLATE_NOOP("words", "Give it a value, or leave it out.")}},
    {TagCode::ItemEmpty,
        {QT_TRANSLATE_NOOP("words", "An item says nothing: none of its fields has a value."),
            QT_TRANSLATE_NOOP("words", "Give it an id, or leave the item out.")}},
    {TagCode::EmailInTag,
        {QT_TRANSLATE_NOOP("words", "There is an e-mail address in the tag."),
            QT_TRANSLATE_NOOP("words",
                "Remove it: image tags must not hold personal data. The Conversions API takes it hashed.")}},
    {TagCode::PhoneInTag,
        {QT_TRANSLATE_NOOP("words", "There is a phone number in the tag."),
            QT_TRANSLATE_NOOP("words",
                "Remove it: image tags must not hold personal data. The Conversions API takes it hashed.")}},
    {TagCode::CardNumberInTag,
        {QT_TRANSLATE_NOOP("words", "There is what looks like a card number in the tag."),
            QT_TRANSLATE_NOOP("words", "Remove it: image tags must not hold personal data.")}},
    {TagCode::SecretInTag,
        {QT_TRANSLATE_NOOP("words",
             "There is what looks like a key or a password in the tag, where every visitor can read it."),
            QT_TRANSLATE_NOOP(
                "words", "Remove it, and replace the key in Ads Manager if the page was online.")}},
    {TagCode::EventIdLooksLikeOrder,
        {QT_TRANSLATE_NOOP(
             "words", "The event ID looks like an order number; OpenAI asks for none in image tags."),
            QT_TRANSLATE_NOOP("words",
                "Use an opaque ID, such as the one that Convey makes, and give the same to the Conversions "
                "API.")}},
    {TagCode::OptedOut,
        {QT_TRANSLATE_NOOP("words", "This person has opted out, and an image tag can't say so."),
            QT_TRANSLATE_NOOP(
                "words", "Show no tag, or send the conversion with the Conversions API, which can say it.")}},
});

struct DecisionWords
{
    TagDecision decision;
    const char* words;
};

constexpr std::array kDecisionWords = std::to_array<DecisionWords>({
    {TagDecision::None, ""},
    {TagDecision::WholeTag,
        QT_TRANSLATE_NOOP("words", "Where is the whole tag? Copy it again from its source.")},
    {TagDecision::Pixel, QT_TRANSLATE_NOOP("words", "What is your Pixel ID? It stands in Ads Manager.")},
    {TagDecision::Event, QT_TRANSLATE_NOOP("words", "Which event does this page stand for?")},
    {TagDecision::CustomName, QT_TRANSLATE_NOOP("words", "What should the custom event be called?")},
    {TagDecision::EventId,
        QT_TRANSLATE_NOOP("words", "Which opaque ID does the conversion get, or should it have none?")},
    {TagDecision::Oppref,
        QT_TRANSLATE_NOOP("words", "Does the page know the oppref? If not, leave the parameter out.")},
    {TagDecision::Amount,
        QT_TRANSLATE_NOOP("words", "What is the amount, in the smallest unit of its currency?")},
    {TagDecision::Currency, QT_TRANSLATE_NOOP("words", "In which currency is the amount?")},
    {TagDecision::Value, QT_TRANSLATE_NOOP("words", "What should this value be?")},
    {TagDecision::WhichOne, QT_TRANSLATE_NOOP("words", "Which of the two values is right?")},
    {TagDecision::Items, QT_TRANSLATE_NOOP("words", "Which items belong to the conversion?")},
    {TagDecision::Item, QT_TRANSLATE_NOOP("words", "What does this entry say about the item?")},
    {TagDecision::PersonalData,
        QT_TRANSLATE_NOOP("words", "What should stand here instead of personal data? It may be left out.")},
    {TagDecision::ApiKey,
        QT_TRANSLATE_NOOP("words", "Was the page online with this key? Then the key has to be replaced.")},
    {TagDecision::Host,
        QT_TRANSLATE_NOOP("words", "Is this an endpoint of your own? If not, use bzr.openai.com.")},
    {TagDecision::Fragment,
        QT_TRANSLATE_NOOP(
            "words", "Does the # belong to a value? Then write it as %23; else remove what follows.")},
    {TagDecision::Place, QT_TRANSLATE_NOOP("words", "Where in the page should the tag stand?")},
    {TagDecision::Encoding,
        QT_TRANSLATE_NOOP("words", "In which encoding is the text? Save it as UTF-8 and encode it again.")},
    {TagDecision::Length, QT_TRANSLATE_NOOP("words", "What can be left out?")},
    {TagDecision::OptOut,
        QT_TRANSLATE_NOOP("words", "Is the tag shown to people who opted out? It must not be.")},
});
static_assert(kDecisionWords.size() == static_cast<std::size_t>(TagDecision::Count_));

} // namespace

Words wordsFor(TagCode code)
{
    const auto found = std::ranges::find(kTagWords, code, &TagWords::code);
    return found == kTagWords.end() ? Words{} : found->words;
}

TagFindingText textOf(const TagFinding& finding)
{
    return textOf(finding, [](const char* text) { return std::string(text); });
}

TagFindingText textOf(const TagFinding& finding, const PageTranslator& translator)
{
    const Words words = wordsFor(finding.code);
    const WordValues values{.subject = finding.parameter};
    const auto told = [&](const char* text) {
        return *text == '\0' ? std::string() : filled(translator(text), values);
    };
    return {.sentence = told(words.sentence), .remedy = told(words.remedy)};
}

std::string noTagText(const std::variant<Finding, TagFinding>& reason)
{
    if (const auto* finding = std::get_if<TagFinding>(&reason))
        return textOf(*finding).whole();
    const Finding& finding = std::get<Finding>(reason);
    const Words words = wordsFor(finding.rule());
    const WordValues values = valuesOf(finding, {});
    return TagFindingText{filled(words.sentence, values), filled(words.remedy, values)}.whole();
}

Words wordsForTrial(const Error& error)
{
    const char* again = QT_TRANSLATE_NOOP("words", "Look at the network and the proxy, then try again.");
    switch (error.code) {
    case ErrorCode::Cancelled:
        return {QT_TRANSLATE_NOOP("words", "Stopped. If it was on its way, it may have arrived."), ""};
    case ErrorCode::TimedOut:
        return {QT_TRANSLATE_NOOP("words", "No answer came in time. It may have arrived."),
            QT_TRANSLATE_NOOP("words", "Try again later.")};
    case ErrorCode::NetworkUnreachable:
        return {QT_TRANSLATE_NOOP("words", "The server of the tag can't be reached. {detail}"), again};
    case ErrorCode::TransportFailed:
        return {QT_TRANSLATE_NOOP("words", "The connection failed. It may have arrived. {detail}"), again};
    case ErrorCode::ProxyFailed:
        return {QT_TRANSLATE_NOOP("words", "The proxy did not let the connection through. {detail}"), again};
    case ErrorCode::EndpointNotApi:
        return {QT_TRANSLATE_NOOP("words", "What answered is no web server."), again};
    default:
        return wordsFor(error);
    }
}

const char* wordsFor(TagDecision decision)
{
    const auto found = std::ranges::find(kDecisionWords, decision, &DecisionWords::decision);
    return found == kDecisionWords.end() ? "" : found->words;
}

} // namespace convey
