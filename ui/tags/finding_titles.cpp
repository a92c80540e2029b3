// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tags/finding_titles.h"

#include "common/translated.h"

#include "base/text.h"
#include "words/tag_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace convey::ui {

namespace {

struct FindingTitle
{
    TagCode code;
    const char* title;
};

constexpr const char* kFindingTitles = "convey::ui::FindingTitles";

constexpr std::array kShortTitles = std::to_array<FindingTitle>({
    {TagCode::TagMissing, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "No tag here")},
    {TagCode::TagNotClosed, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Tag is not closed")},
    {TagCode::SourceMissing, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "No address")},
    {TagCode::SourceNotQuoted, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Address without quotes")},
    {TagCode::LazyLoading, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Loads lazily, that is never")},
    {TagCode::InNoscript, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Only without JavaScript")},
    {TagCode::NoscriptWithoutPixel,
        QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Fallback of a missing pixel")},
    {TagCode::InComment, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "In a comment")},
    {TagCode::InScript, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "In a script")},
    {TagCode::InStyle, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "In a style sheet")},
    {TagCode::InSrcset, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "In srcset")},
    {TagCode::NotInSource, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Not in src")},
    {TagCode::AmpersandRaw, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Bare & in HTML")},
    {TagCode::EntityUnknown, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Unknown character name")},
    {TagCode::LineBreak, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Line break in the address")},
    {TagCode::SchemeMissing, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "https:// is missing")},
    {TagCode::SchemeNotHttps, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Not secure")},
    {TagCode::HostWrong, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Another host")},
    {TagCode::PathWrong, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Another path")},
    {TagCode::FragmentCutsAddress, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Cut off by #")},
    {TagCode::AddressTooLong, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Very long address")},
    {TagCode::NotAllRead, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Not read to its end")},
    {TagCode::PercentBroken, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Broken percent sign")},
    {TagCode::PlusSign, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "+ becomes a space")},
    {TagCode::SpaceRaw, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Space in the address")},
    {TagCode::SpaceAtEdge, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Space beside a value")},
    {TagCode::CharacterRaw, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Character not encoded")},
    {TagCode::EscapedTwice, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Escaped twice")},
    {TagCode::EncodedTwice, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Encoded twice")},
    {TagCode::NotUtf8, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Not UTF-8")},
    {TagCode::ParameterMissing, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Parameter is missing")},
    {TagCode::ParameterEmpty, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Parameter without a value")},
    {TagCode::ParameterUnknown, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Unknown parameter")},
    {TagCode::ParameterRepeated, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Parameter twice")},
    {TagCode::ParameterApiOnly, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Conversions API only")},
    {TagCode::DataPrefixMissing, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Not in data[…]")},
    {TagCode::ContentsBracketed, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Items in pieces")},
    {TagCode::PlaceholderPixel, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Pixel ID not filled in")},
    {TagCode::PlaceholderEventId, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Event ID not filled in")},
    {TagCode::PlaceholderLeft, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Placeholder left")},
    {TagCode::TemplateExpression, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Filled in by the page")},
    {TagCode::TemplateNotEncoded,
        QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Filled in without encoding")},
    {TagCode::TemplateInAddress,
        QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Address filled in by the page")},
    {TagCode::EventUnknown, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Unknown event")},
    {TagCode::EventAppOnly, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Event of an app")},
    {TagCode::DataTypeWrong, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Wrong data type")},
    {TagCode::CustomNameInvalid,
        QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Event name of a wrong form")},
    {TagCode::CustomNameIsStandard,
        QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Name of a standard event")},
    {TagCode::CustomNameNotAllowed, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "No custom event")},
    {TagCode::CustomNameUpperCase, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Capitals in the name")},
    {TagCode::AmountDecimal, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Amount has decimals")},
    {TagCode::AmountNegative, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Negative amount")},
    {TagCode::NumberUnreadable, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Not a whole number")},
    {TagCode::CurrencyMissing, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Currency is missing")},
    {TagCode::CurrencyUnknown, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Unknown currency")},
    {TagCode::CurrencyWithdrawn, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Withdrawn currency")},
    {TagCode::CurrencyLowerCase, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Currency in small letters")},
    {TagCode::PlanIdNotAllowed, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "No plan with this event")},
    {TagCode::ContentsNotAllowed, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "No items with this event")},
    {TagCode::ContentsNotJson, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Items are no JSON")},
    {TagCode::ContentsNotArray, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Items are no list")},
    {TagCode::ContentsEmpty, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Empty list of items")},
    {TagCode::ItemNotObject, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Item of a wrong form")},
    {TagCode::ItemFieldUnknown, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Unknown field of an item")},
    {TagCode::ItemFieldApiOnly, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Item field of the API only")},
    {TagCode::ItemFieldRepeated, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Item field twice")},
    {TagCode::ItemFieldWrongType,
        QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Item field of a wrong kind")},
    {TagCode::ItemContentTypeEmpty, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Item type is empty")},
    {TagCode::ItemFieldEmpty, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Item field is empty")},
    {TagCode::ItemEmpty, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Item says nothing")},
    {TagCode::EmailInTag, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "An e-mail address")},
    {TagCode::PhoneInTag, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "A phone number")},
    {TagCode::CardNumberInTag, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "A card number")},
    {TagCode::SecretInTag, QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "An API key")},
    {TagCode::EventIdLooksLikeOrder,
        QT_TRANSLATE_NOOP("convey::ui::FindingTitles", "Event ID looks like an order number")},
});

} // namespace

QString findingText(const TagFinding& finding, QChar between)
{
    const Words words = wordsFor(finding.code);
    const WordValues values{.subject = finding.parameter};
    const QString sentence = translated(words.sentence, values);
    return *words.remedy == '\0' ? sentence : sentence + between + translated(words.remedy, values);
}

QString findingTitle(TagCode code)
{
    const auto found = std::ranges::find(kShortTitles, code, &FindingTitle::code);
    return found == kShortTitles.end() ? translated(wordsFor(code).sentence)
                                       : QCoreApplication::translate(kFindingTitles, found->title);
}

} // namespace convey::ui
