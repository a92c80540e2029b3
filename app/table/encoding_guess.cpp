// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/encoding_guess.h"

#include "base/text.h"
#include "table/text_converter.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <memory>
#include <uchardet/uchardet.h>

namespace convey {

namespace {

/// More lines would not change a guess.
constexpr std::size_t kEnoughBytes = std::size_t{64} * 1024;

using namespace std::string_view_literals;

struct Mark
{
    std::string_view bytes;
    std::string_view name;
};

// UTF-32 stands before UTF-16: its mark begins with the same two bytes.
constexpr std::array kMarks{
    Mark{kUtf8ByteOrderMark, "utf-8"},
    Mark{"\xFF\xFE\0\0"sv, "utf-32le"},
    Mark{"\0\0\xFE\xFF"sv, "utf-32be"},
    Mark{"\xFF\xFE"sv, "utf-16le"},
    Mark{"\xFE\xFF"sv, "utf-16be"},
};

std::string converted(const Encoding& encoding, std::string_view bytes, std::uint64_t* badBytes)
{
    std::string out;
    auto converter = TextConverter::create(encoding);
    if (!converter) {
        *badBytes = bytes.size();
        return out;
    }
    converter->convert(bytes, true, out);
    *badBytes = converter->badBytes();
    return out;
}

/// Control characters that no export writes; NUL, TAB and line ends aside.
std::size_t controlsIn(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f'
            && c != '\v';
    }));
}

/// Whether the line ends are as wide as all else: in text of single bytes with some NULs they are not.
/// Without line ends, one NUL in four bytes will do. `side` is where the NULs stand: 1 behind a character, 0
/// before.
bool hasWideLineEnds(std::string_view start, std::size_t side, std::size_t nuls)
{
    std::size_t all = 0;
    std::size_t wide = 0;
    for (std::size_t i = 0; i < start.size(); ++i) {
        if (start[i] != '\n' && start[i] != '\r')
            continue;
        ++all;
        wide += i % 2 != side && start[side == 1 ? i + 1 : i - 1] == '\0' ? 1U : 0U;
    }
    return all == 0 ? nuls * 4 >= start.size() : wide * 2 > all;
}

std::optional<std::string_view> byNulPattern(std::string_view head)
{
    constexpr std::size_t kLook = 8192;
    constexpr std::size_t kShare = 50; // commas, digits and line ends alone are more than one in 50
    const std::string_view start = head.substr(0, std::min(head.size(), kLook) / 2 * 2);
    std::array<std::size_t, 2> nuls{};
    for (std::size_t i = 0; i < start.size(); ++i)
        nuls[i % 2] += start[i] == '\0' ? 1U : 0U;
    const std::size_t side = nuls[1] > nuls[0] ? 1 : 0;
    if (nuls[side] * kShare < start.size() || nuls[side] == 0 || nuls[1 - side] * 20 > nuls[side])
        return std::nullopt;
    if (!hasWideLineEnds(start, side, nuls[side]))
        return std::nullopt;
    const Encoding& encoding = *findEncoding(side == 1 ? "utf-16le" : "utf-16be");
    std::uint64_t bad = 0;
    const std::string text = converted(encoding, start, &bad);
    // A pair of surrogates may be cut at the end of the sample.
    if (bad > 2 || controlsIn(text) * kShare > text.size())
        return std::nullopt;
    return encoding.name;
}

/// What decoded text looks like: how many characters beyond ASCII it has, and how many of them, or of their
/// neighbours, no person would have written.
struct Look
{
    std::size_t characters = 0;
    std::size_t odd = 0;

    [[nodiscard]] double oddShare() const
    {
        return characters == 0 ? 0 : static_cast<double>(odd) / static_cast<double>(characters);
    }
};

bool isEastAsian(QChar::Script script)
{
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana
        || script == QChar::Script_Hangul || script == QChar::Script_Bopomofo;
}

bool mayStandTogether(char32_t a, char32_t b)
{
    const QChar::Script first = QChar::script(a);
    const QChar::Script second = QChar::script(b);
    const auto isNeutral = [](QChar::Script s) {
        return s == QChar::Script_Common || s == QChar::Script_Inherited;
    };
    return first == second || isNeutral(first) || isNeutral(second)
        || (isEastAsian(first) && isEastAsian(second));
}

/// `before` and `after` are 0 at the ends of the text.
bool isOdd(char32_t before, char32_t c, char32_t after)
{
    const bool letterBefore = QChar::isLetter(before);
    const bool letterAfter = QChar::isLetter(after);
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Other_Control || category == QChar::Other_PrivateUse
        || category == QChar::Other_NotAssigned)
        return true;
    if (QChar::isLetter(c)) {
        if ((letterBefore && !mayStandTogether(before, c)) || (letterAfter && !mayStandTogether(c, after)))
            return true;
        // A capital within a word of small letters: "ElŽodie".
        if (QChar::isUpper(c) && letterBefore && QChar::isLower(before))
            return true;
        // A small letter before a capital, at the start of a word: "žDANSK".
        return QChar::isLower(c) && !letterBefore && letterAfter && QChar::isUpper(after);
    }
    if (QChar::isMark(c))
        return !letterBefore && !QChar::isMark(before);
    // A sign glued to letters. Apostrophes, dashes and ordinals do stand there.
    const bool joinsWords = c == 0x2019 || c == 0x2018 || c == 0x2013 || c == 0x2014 || c == 0x00AD
        || c == 0x00B7 || c == 0x00AA || c == 0x00BA || c == 0x30FC || c == 0x3005 || c == 0x30FB
        || c == 0x2022;
    if (joinsWords)
        return false;
    if (letterBefore && letterAfter)
        return !isEastAsian(QChar::script(before)) && !isEastAsian(QChar::script(after));
    // ISO 8859-2 and its like read a letter of Windows-1250 as a sign at the end of a word.
    return (letterBefore || letterAfter)
        && (category == QChar::Symbol_Modifier || category == QChar::Symbol_Other
            || category == QChar::Symbol_Math || c == 0xA1 || c == 0xA6 || c == 0xB6);
}

Look lookOf(std::string_view text)
{
    Look look;
    char32_t before = 0;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint here = codePointAt(text, at);
        at += here.size;
        if (here.value >= 0x80) {
            const char32_t after = at < text.size() ? codePointAt(text, at).value : 0;
            ++look.characters;
            if (!here.valid || isOdd(before, here.value, after))
                ++look.odd;
            // A kept byte takes three (see text_converter.h).
            if (!here.valid)
                at += 2;
        }
        before = here.value;
    }
    return look;
}

/// The names that uchardet has for subsets of what Windows writes.
std::string_view ownName(std::string_view name)
{
    constexpr std::array<std::array<std::string_view, 2>, 10> kSame{
        {{"ISO-8859-1", "windows-1252"}, {"ISO-8859-9", "windows-1254"}, {"ISO-8859-13", "windows-1257"},
            {"TIS-620", "windows-874"}, {"SHIFT_JIS", "shift_jis"}, {"UHC", "euc-kr"}, {"EUC-TW", "big5"},
            {"ASCII", "windows-1252"}, {"MAC-CYRILLIC", "x-mac-cyrillic"}, {"ISO-8859-11", "windows-874"}}};
    for (const auto& [theirs, ours] : kSame) {
        if (name == theirs)
            return ours;
    }
    return name;
}

const Encoding* byUchardet(std::string_view text)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), uchardet_delete);
    if (uchardet_handle_data(detector.get(), text.data(), text.size()) != 0)
        return nullptr;
    uchardet_data_end(detector.get());
    return findEncoding(ownName(uchardet_get_charset(detector.get())));
}

/// What is tried besides uchardet's answer: where it is known to be wrong (Mac Roman), or with few
/// characters. In this order, which decides between equals.
constexpr std::array<std::string_view, 14> kCandidates{"windows-1252", "windows-1250", "windows-1251",
    "windows-1253", "windows-1254", "macintosh", "shift_jis", "euc-jp", "gb18030", "euc-kr", "big5",
    "iso-8859-2", "iso-8859-7", "iso-8859-15"};

} // namespace

std::optional<EncodingReport> wideEncodingOf(std::string_view head)
{
    for (const Mark& mark : kMarks) {
        if (head.starts_with(mark.bytes))
            return EncodingReport{
                .name = mark.name, .by = EncodingBy::ByteOrderMark, .confidence = 100, .byteOrderMark = true};
    }
    if (head.find('\0') == std::string_view::npos)
        return std::nullopt;
    const auto name = byNulPattern(head);
    if (!name)
        return std::nullopt;
    return EncodingReport{.name = *name, .by = EncodingBy::NulPattern, .confidence = 95};
}

void Utf8Tally::add(std::string_view wholeLines)
{
    const auto isBeyondAscii = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
    for (std::size_t at = 0; at < wholeLines.size();) {
        const auto from = wholeLines.begin() + static_cast<std::ptrdiff_t>(at);
        const auto found = std::find_if(from, wholeLines.end(), isBeyondAscii);
        if (found == wholeLines.end())
            return;
        const auto place = static_cast<std::size_t>(found - wholeLines.begin());
        const std::size_t lineStart = wholeLines.find_last_of("\r\n", place) + 1; // npos + 1 is 0
        const std::size_t lineEnd = std::min(wholeLines.find_first_of("\r\n", place), wholeLines.size());
        for (std::size_t i = place; i < lineEnd;) {
            const CodePoint c = codePointAt(wholeLines, i);
            i += c.size;
            characters += c.valid && c.size > 1 ? 1 : 0;
            badBytes += c.valid ? 0 : 1;
        }
        if (oddLines.size() < kEnoughBytes)
            oddLines.append(wholeLines.substr(lineStart, std::min(lineEnd - lineStart, kEnoughBytes)))
                .append(1, '\n');
        at = lineEnd;
    }
}

EncodingGuess guessEncoding(std::string_view oddLines)
{
    struct Tried
    {
        const Encoding* encoding;
        std::string text;
        Look look;
    };
    std::vector<Tried> tried;
    const auto tryOne = [&](const Encoding* encoding) {
        if (encoding == nullptr || encoding->name.starts_with("utf")
            || std::ranges::find(tried, encoding, &Tried::encoding) != tried.end())
            return;
        std::uint64_t bad = 0;
        std::string text = converted(*encoding, oddLines, &bad);
        const Look look = lookOf(text);
        tried.push_back({encoding, std::move(text), look});
    };
    const Encoding* const theirs = byUchardet(oddLines);
    tryOne(theirs);
    for (const std::string_view name : kCandidates)
        tryOne(findEncoding(name));

    // The first of equals stays: uchardet's answer, then the most common.
    // With too few letters to weigh, the pages of Latin letters are as likely as they are common; and pages
    // of DOS are believed only where nothing else makes sense.
    constexpr std::size_t kTooFew = 4;
    constexpr std::array kLatin =
        std::to_array<std::string_view>({"windows-1250", "windows-1254", "windows-1257", "iso-8859-2",
            "iso-8859-3", "iso-8859-10", "iso-8859-13", "iso-8859-15", "iso-8859-16"});
    const Tried& first = tried.front();
    const bool isLatin = std::ranges::find(kLatin, first.encoding->name) != kLatin.end();
    if (first.encoding->name.starts_with("ibm") || (isLatin && first.look.characters < kTooFew))
        std::rotate(tried.begin(), tried.begin() + 1, tried.end());
    const auto best =
        std::ranges::min_element(tried, {}, [](const Tried& candidate) { return candidate.look.oddShare(); });
    // uchardet weighs how often letters follow each other, which signs do not see: it keeps its word unless
    // what it makes of the text is clearly odd.
    constexpr double kStillLikely = 0.05;
    const bool theirsWillDo = tried.front().encoding == theirs
        && tried.front().look.oddShare() <= best->look.oddShare() + kStillLikely;
    const Tried& likeliest = theirsWillDo ? tried.front() : *best;
    // Of several that read these lines alike the most common one: other lines may have more than these.
    const auto common = std::ranges::find_if(kCandidates, [&](std::string_view name) {
        const auto same = std::ranges::find(tried, findEncoding(name), &Tried::encoding);
        return same != tried.end() && same->text == likeliest.text;
    });
    const Tried& chosen = common == kCandidates.end()
        ? likeliest
        : *std::ranges::find(tried, findEncoding(*common), &Tried::encoding);

    const bool rivalIsAsGood = std::ranges::any_of(tried, [&](const Tried& other) {
        return &other != &chosen && other.text != chosen.text
            && other.look.oddShare() <= chosen.look.oddShare();
    });
    int confidence = theirsWillDo ? 85 : 60;
    if (rivalIsAsGood)
        confidence -= 15;
    if (chosen.look.characters < 10)
        confidence -= 20;
    if (chosen.look.oddShare() > kStillLikely)
        confidence -= 20;
    return {.encoding = chosen.encoding, .confidence = std::max(confidence, 10)};
}

} // namespace convey
