// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/name.h"

#include "base/text.h"
#include "value/hash_form.h"
#include "value/name_words.h"
#include "value/scan.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>

namespace convey {

namespace {

constexpr std::string_view kKatakanaMiddleDot = "\xE3\x83\xBB"; // U+30FB
constexpr std::string_view kWideComma = "\xEF\xBC\x8C"; // U+FF0C

// Han, kana and Hangul: Unicode's blocks, not its scripts, which is enough for names.
bool isFamilyFirstScript(char32_t c)
{
    return (c >= 0x1100 && c <= 0x11FF) || (c >= 0x3005 && c <= 0x3007) || (c >= 0x3040 && c <= 0x30FF)
        || (c >= 0x3130 && c <= 0x318F) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

bool holdsFamilyFirstScript(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = codePointAt(text, at);
        if (isFamilyFirstScript(c.value))
            return true;
        at += c.size;
    }
    return false;
}

// The words of a text, as views into it; more than there is room for is no person's name.
struct Words
{
    static constexpr std::size_t kRoom = 16;

    std::array<std::string_view, kRoom> words{};
    std::size_t from = 0;
    std::size_t to = 0;
    bool fits = true;

    [[nodiscard]] std::size_t size() const { return to - from; }
    [[nodiscard]] std::string_view operator[](std::size_t i) const { return words[from + i]; }

    // All from word `first` to before `last`, with what stands between them in the cell.
    [[nodiscard]] std::string_view span(std::size_t first, std::size_t last) const
    {
        const char* const begin = words[from + first].data();
        const std::string_view end = words[from + last - 1];
        return {begin, static_cast<std::size_t>(end.data() + end.size() - begin)};
    }
};

Words wordsOf(std::string_view text)
{
    Words found;
    std::size_t start = 0;
    const auto close = [&](std::size_t end) {
        if (end == start)
            return;
        found.fits = found.fits && found.to < Words::kRoom;
        if (found.fits)
            found.words[found.to++] = text.substr(start, end - start);
    };
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = codePointAt(text, at);
        if (isWhiteSpace(c.value)) {
            close(at);
            start = at + c.size;
        }
        at += c.size;
    }
    close(text.size());
    return found;
}

void dropTitles(Words& words)
{
    bool behindTitle = false;
    while (words.size() > 0) {
        const std::string_view word = words[0];
        if (!isNameTitle(word) && !(behindTitle && isDegreeField(word)))
            return;
        behindTitle = true;
        ++words.from;
    }
}

void dropSuffixes(Words& words)
{
    while (words.size() > 1 && isNameSuffix(words[words.size() - 1]))
        --words.to;
}

bool isInitial(std::string_view word)
{
    if (word.ends_with('.'))
        word.remove_suffix(1);
    return !word.empty() && codePointAt(word, 0).size == word.size();
}

// What stands for the given names, once the last name is cut off behind them: without the initials at its
// end.
std::string_view givenNames(const Words& words, std::size_t from, std::size_t to)
{
    while (to > from + 1 && isInitial(words[to - 1]))
        --to;
    return words.span(from, to);
}

using Cut = std::pair<std::string_view, std::string_view>; // first, last

bool isParticleAt(const Words& words, std::size_t i)
{
    if (!isNameParticle(words[i]))
        return false;
    const bool isVan = equalsIgnoringAsciiCase(words[i], "van");
    return !(isVan && words[i] != "van" && isVietnameseFamilyName(words[0]));
}

Value<Cut> cutGivenFirst(const Words& words, MiddleWords middle)
{
    const std::size_t size = words.size();
    for (std::size_t i = 1; i + 1 < size; ++i) {
        if (!isParticleAt(words, i))
            continue;
        const bool isPlain = i == 1 || isInitial(words[i - 1]) || middle == MiddleWords::ToFirst;
        if (!isPlain && middle == MiddleWords::Unknown)
            return faulty(ValueFault::MiddleWords);
        const std::size_t firstEnd = isPlain ? i : 1;
        return Cut{givenNames(words, 0, firstEnd), words.span(firstEnd, size)};
    }
    std::size_t firstEnd = size - 1;
    while (firstEnd > 1 && isInitial(words[firstEnd - 1]))
        --firstEnd;
    if (firstEnd == 1)
        return Cut{words[0], words[size - 1]};
    switch (middle) {
    case MiddleWords::ToFirst:
        return Cut{givenNames(words, 0, size - 1), words[size - 1]};
    case MiddleWords::ToLast:
        return Cut{words[0], words.span(1, size)};
    case MiddleWords::Unknown:
        break;
    }
    return faulty(ValueFault::MiddleWords);
}

Value<Cut> cutFamilyFirst(const Words& words, MiddleWords middle)
{
    const std::size_t size = words.size();
    std::size_t lastEnd = 1;
    while (lastEnd + 1 < size && isNameParticle(words[lastEnd - 1]))
        ++lastEnd;
    std::size_t plainEnd = size;
    while (plainEnd > lastEnd + 1 && isInitial(words[plainEnd - 1]))
        --plainEnd;
    if (plainEnd - lastEnd == 1)
        return Cut{words[lastEnd], words.span(0, lastEnd)};
    switch (middle) {
    case MiddleWords::ToFirst:
        return Cut{words.span(lastEnd, plainEnd), words.span(0, lastEnd)};
    case MiddleWords::ToLast:
        return Cut{words[plainEnd - 1], words.span(0, plainEnd - 1)};
    case MiddleWords::Unknown:
        break;
    }
    return faulty(ValueFault::MiddleWords);
}

bool isSuffixAlone(std::string_view part)
{
    const Words words = wordsOf(part);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!isNameSuffix(words[i]))
            return false;
    }
    return words.size() > 0;
}

// "Lovelace, Ada": both sides are sure.
Value<Cut> cutAtComma(std::string_view family, std::string_view given)
{
    Words last = wordsOf(family);
    Words first = wordsOf(given);
    if (!last.fits || !first.fits)
        return faulty(ValueFault::TooLong);
    dropTitles(last);
    dropSuffixes(last);
    dropTitles(first);
    dropSuffixes(first);
    if (last.size() == 0 || first.size() == 0)
        return faulty(ValueFault::OneWordName);
    // "Berg, Anna van der": the last name stands in two places.
    if (first.size() > 1 && isNameParticle(first[first.size() - 1]))
        return faulty(ValueFault::NameOrderUnknown);
    return Cut{givenNames(first, 0, first.size()), last.span(0, last.size())};
}

Value<Cut> cutFamilyFirstScript(std::string_view text)
{
    if (const std::size_t dot = text.find(kKatakanaMiddleDot); dot != std::string_view::npos) {
        const std::size_t lastDot = text.rfind(kKatakanaMiddleDot);
        if (dot != lastDot)
            return faulty(ValueFault::MiddleWords);
        const std::string_view given = trimmed(text.substr(0, dot));
        const std::string_view family = trimmed(text.substr(dot + kKatakanaMiddleDot.size()));
        if (given.empty() || family.empty())
            return faulty(ValueFault::OneWordName);
        return Cut{given, family};
    }
    std::size_t comma = text.find(',');
    std::size_t commaSize = 1;
    if (comma == std::string_view::npos) {
        comma = text.find(kWideComma);
        commaSize = kWideComma.size();
    }
    if (comma != std::string_view::npos)
        return cutAtComma(text.substr(0, comma), text.substr(comma + commaSize));
    const Words words = wordsOf(text);
    if (words.size() == 2)
        return Cut{words[1], words[0]};
    return faulty(words.size() < 2 ? ValueFault::NameOrderUnknown : ValueFault::MiddleWords);
}

Value<Cut> cutName(std::string_view text, const NameRule& rule)
{
    if (holdsFamilyFirstScript(text))
        return cutFamilyFirstScript(text);
    for (std::size_t comma = text.rfind(','); comma != std::string_view::npos; comma = text.rfind(',')) {
        const std::string_view behind = trimmed(text.substr(comma + 1));
        if (!behind.empty() && !isSuffixAlone(behind))
            break;
        text = trimmed(text.substr(0, comma));
    }
    if (const std::size_t comma = text.find(','); comma != std::string_view::npos) {
        if (text.find(',', comma + 1) != std::string_view::npos)
            return faulty(ValueFault::NameOrderUnknown);
        return cutAtComma(text.substr(0, comma), text.substr(comma + 1));
    }
    Words words = wordsOf(text);
    if (!words.fits)
        return faulty(ValueFault::TooLong);
    dropTitles(words);
    dropSuffixes(words);
    if (words.size() == 0)
        return faulty(ValueFault::Empty);
    if (words.size() == 1)
        return faulty(ValueFault::OneWordName);
    return rule.order == NameOrder::FamilyFirst ? cutFamilyFirst(words, rule.middle)
                                                : cutGivenFirst(words, rule.middle);
}

std::optional<ValueFault> nameFault(std::string_view text)
{
    if (text.empty())
        return ValueFault::Empty;
    if (isErrorCell(text))
        return ValueFault::SpreadsheetDamage;
    if (text.size() == 64 && isAllHex(text))
        return ValueFault::OtherHash;
    if (const auto form = otherHashFault(text))
        return form;
    const TextFlaw flaw = flawOf(text);
    if (flaw == TextFlaw::NotUtf8 || flaw == TextFlaw::Control)
        return ValueFault::BadCharacter;
    if (looksLikeCompany(text))
        return ValueFault::CompanyName;
    return std::nullopt;
}

} // namespace

// A friend of Raw: it gives out parts of a raw text as raw texts, and nothing else.
class NameSplitter
{
public:
    static std::string_view read(const RawName& name) { return name.m_text; }
};

Value<NameParts> splitName(RawName name, const NameRule& rule)
{
    const std::string_view text = trimmed(NameSplitter::read(name));
    if (const auto fault = nameFault(text))
        return faulty(*fault);
    const Value<Cut> cut = cutName(text, rule);
    if (!cut)
        return faulty(cut.error());
    return NameParts{RawName(cut->first), RawName(cut->second)};
}

bool looksLikeCompany(std::string_view text)
{
    constexpr auto kKanjiForms =
        std::to_array<std::string_view>({"株式会社", "有限会社", "合同会社", "有限公司", "주식회사", "(株)"});
    const bool isMarked = text.find_first_of("0123456789&/@+") != std::string_view::npos
        || std::any_of(kKanjiForms.begin(), kKanjiForms.end(),
            [&](std::string_view form) { return text.find(form) != std::string_view::npos; });
    if (isMarked && !text.ends_with("2nd") && !text.ends_with("3rd"))
        return true;
    const Words words = wordsOf(text);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word = words[i];
        const bool joins = i > 0 && i + 1 < words.size()
            && (equalsIgnoringAsciiCase(word, "and") || equalsIgnoringAsciiCase(word, "und"));
        if (joins || (words.size() > 1 && isLegalForm(word)))
            return true;
    }
    return false;
}

} // namespace convey
