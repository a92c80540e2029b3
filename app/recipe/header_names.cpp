// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/header_names.h"

#include "base/text.h"
#include "recipe/header_words.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <unordered_map>

namespace convey {

namespace {

/// Letters that Unicode does not take apart.
std::string_view plainLetter(char32_t c)
{
    switch (c) {
    case u'\u00DF':
        return "ss";
    case u'\u0142':
        return "l";
    case u'\u00F8':
        return "o";
    case u'\u0111':
        return "d";
    case u'\u00E6':
        return "ae";
    case u'\u0153':
        return "oe";
    case u'\u0131':
        return "i";
    default:
        return {};
    }
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += word;
    return text;
}

using Index = std::unordered_map<std::string, std::vector<HeaderHit>>;

Index indexOfAllNames()
{
    Index index;
    for (const auto list :
        {englishHeaderNames(), germanicHeaderNames(), romanceHeaderNames(), easternHeaderNames()}) {
        std::map<Input, std::uint16_t> ranks; // each language begins anew
        for (const HeaderNames& row : list) {
            for (std::size_t at = 0; at <= row.names.size();) {
                const std::size_t end = std::min(row.names.find('|', at), row.names.size());
                std::vector<HeaderHit>& hits =
                    index[joined(headerWords(foldedHeader(row.names.substr(at, end - at))))];
                const bool isNew = std::ranges::none_of(hits, [&](const HeaderHit& hit) {
                    return hit.input == row.input && hit.isFullName == row.isFullName;
                });
                if (isNew)
                    hits.push_back({row.input, row.confidence, row.isFullName, true, ranks[row.input]});
                ++ranks[row.input];
                at = end + 1;
            }
        }
    }
    return index;
}

const Index& nameIndex()
{
    static const Index index = indexOfAllNames();
    return index;
}

/// The same in front of a compound.
constexpr std::array kFillerBeginnings =
    std::to_array<std::string_view>({"kunden", "kaufer", "besteller", "rechnungs", "klant", "factuur", "ご",
        "お客様の", "お客様", "お", "顧客", "請求先", "購入者", "注文者", "予約者", "申込者"});

Confidence oneLess(Confidence confidence)
{
    return confidence == Confidence::High ? Confidence::Medium : Confidence::Low;
}

std::vector<HeaderHit> hitsBesideFillers(std::string_view folded, const std::string& whole)
{
    std::vector<std::string> words = headerWords(folded);
    const bool isOfPerson = std::ranges::any_of(words, isPersonWord);
    std::erase_if(words, isFillerWord);
    std::string rest = joined(words);
    auto found = rest.empty() ? nameIndex().end() : nameIndex().find(rest);
    if (found == nameIndex().end() || rest == whole) {
        const auto beginning = std::ranges::find_if(kFillerBeginnings,
            [&](std::string_view one) { return whole.size() > one.size() && whole.starts_with(one); });
        if (beginning != kFillerBeginnings.end())
            found = nameIndex().find(whole.substr(beginning->size()));
    }
    std::vector<HeaderHit> hits;
    if (found == nameIndex().end())
        return hits;
    for (HeaderHit hit : found->second) {
        hit.isWhole = false;
        // What is a weak name alone is none with words around it, but for "Name of customer".
        if (hit.confidence != Confidence::Low)
            hit.confidence = oneLess(hit.confidence);
        else if (hit.isFullName && isOfPerson)
            hit.confidence = Confidence::Medium;
        else
            continue;
        hits.push_back(hit);
    }
    return hits;
}

} // namespace

std::string_view confidenceName(Confidence confidence)
{
    constexpr std::array kNames = std::to_array<std::string_view>({"low", "medium", "high"});
    return kNames.at(static_cast<std::size_t>(confidence));
}

std::string foldedHeader(std::string_view header)
{
    const QString apart = toQString(header).normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString kept;
    bool isBlankDue = false;
    for (const char32_t code : apart.toUcs4()) {
        constexpr char32_t kFirstMark = 0x0300;
        constexpr char32_t kLastMark = 0x036F;
        constexpr char32_t kFirstSelector = 0xFE00; // of the look of the sign before it, such as an emoji
        constexpr char32_t kLastSelector = 0xFE0F;
        if ((code >= kFirstMark && code <= kLastMark) || (code >= kFirstSelector && code <= kLastSelector))
            continue;
        // The marks of Japanese letters are put back by the normal form below.
        if (!QChar::isLetterOrNumber(code) && !QChar::isMark(code)) {
            isBlankDue = !kept.isEmpty();
            continue;
        }
        if (isBlankDue)
            kept += u' ';
        isBlankDue = false;
        if (const std::string_view plain = plainLetter(code); !plain.empty())
            kept += QLatin1String(plain.data(), static_cast<int>(plain.size()));
        else
            kept += QStringView(QChar::fromUcs4(code));
    }
    return toUtf8(kept.normalized(QString::NormalizationForm_C));
}

std::size_t inputsNamedIn(std::span<const std::string> names)
{
    std::set<Input> inputs;
    for (const std::string& name : names) {
        const std::vector<HeaderHit> hits = headerHits(name);
        const auto hit = std::ranges::find_if(
            hits, [](const HeaderHit& one) { return one.confidence != Confidence::Low; });
        if (hit != hits.end())
            inputs.insert(hit->input);
    }
    return inputs.size();
}

std::vector<HeaderHit> headerHits(std::string_view header)
{
    const std::string folded = foldedHeader(header);
    const std::string whole = joined(headerWords(folded));
    if (whole.empty() || isForeignClickId(header))
        return {};
    if (const auto found = nameIndex().find(whole); found != nameIndex().end())
        return found->second;
    if (whole.find("oppref") != std::string::npos)
        return {{Input::Oppref, Confidence::Medium, false, false, 0}};
    std::vector<HeaderHit> hits = hitsBesideFillers(folded, whole);
    if (hits.empty() && isAboutConsent(folded))
        hits.push_back({.input = Input::Consent});
    return hits;
}

} // namespace convey
