// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/zone_words.h"

#include "base/text.h"
#include "value/time_cursor.h"

#include <algorithm>
#include <array>

namespace convey {

namespace {

constexpr std::int32_t hm(int hours, int minutes = 0)
{
    return (hours * 60 + (hours < 0 ? -minutes : minutes)) * 60;
}

struct FixedAbbreviation
{
    std::string_view name;
    std::int32_t offset;
};

// Abbreviations that mean one offset. Sources: the IANA database (2024b) for those it uses, CLDR 45 and the
// national time services for the rest (2026-11-21). "PST" is also the Philippines' own word; files say PHT or
// PHST for that, and every payment service means the Pacific coast.
constexpr auto kFixed = std::to_array<FixedAbbreviation>({
    {"ACDT", hm(10, 30)},
    {"ACST", hm(9, 30)},
    {"ADT", hm(-3)},
    {"AEDT", hm(11)},
    {"AEST", hm(10)},
    {"AKDT", hm(-8)},
    {"AKST", hm(-9)},
    {"ART", hm(-3)},
    {"AWST", hm(8)},
    {"BRT", hm(-3)},
    {"CAT", hm(2)},
    {"CEST", hm(2)},
    {"CET", hm(1)},
    {"CHADT", hm(13, 45)},
    {"CHAST", hm(12, 45)},
    {"CHST", hm(10)},
    {"COT", hm(-5)},
    {"EAT", hm(3)},
    {"EDT", hm(-4)},
    {"EEST", hm(3)},
    {"EET", hm(2)},
    {"EST", hm(-5)},
    {"GMT", 0},
    {"HDT", hm(-9)},
    {"HKT", hm(8)},
    {"HST", hm(-10)},
    {"ICT", hm(7)},
    {"IDT", hm(3)},
    {"JST", hm(9)},
    {"KST", hm(9)},
    {"MDT", hm(-6)},
    {"MESZ", hm(2)},
    {"MEZ", hm(1)},
    {"MSK", hm(3)},
    {"MST", hm(-7)},
    {"MYT", hm(8)},
    {"NDT", hm(-2, 30)},
    {"NPT", hm(5, 45)},
    {"NST", hm(-3, 30)},
    {"NZDT", hm(13)},
    {"NZST", hm(12)},
    {"OEZ", hm(2)},
    {"PDT", hm(-7)},
    {"PET", hm(-5)},
    {"PHT", hm(8)},
    {"PKT", hm(5)},
    {"PST", hm(-8)},
    {"SAST", hm(2)},
    {"SGT", hm(8)},
    {"TRT", hm(3)},
    {"UT", 0},
    {"UTC", 0},
    {"UYT", hm(-3)},
    {"VET", hm(-4)},
    {"WAT", hm(1)},
    {"WEST", hm(1)},
    {"WET", 0},
    {"WEZ", 0},
    {"WIB", hm(7)},
    {"WIT", hm(9)},
    {"WITA", hm(8)},
    {"Z", 0},
});
static_assert(std::ranges::is_sorted(kFixed, {}, &FixedAbbreviation::name));

struct AmbiguousAbbreviation
{
    std::string_view name;
    std::array<std::int32_t, 4> offsets; // as many as `count`
    std::size_t count;
};

constexpr auto kAmbiguous = std::to_array<AmbiguousAbbreviation>({
    {"AMT", {hm(-4), hm(4)}, 2}, // Amazon, Armenia
    {"AST", {hm(-4), hm(3)}, 2}, // Atlantic, Arabia
    {"BDT", {hm(6), hm(8)}, 2}, // Bangladesh, Brunei
    {"BOT", {hm(-4), hm(6)}, 2}, // Bolivia, Bhutan
    {"BST", {hm(1), hm(6), hm(11)}, 3}, // Britain in summer, Bangladesh, Bougainville
    {"CDT", {hm(-5), hm(-4)}, 2}, // North America, Cuba
    {"CLST", {hm(-3), hm(-4)}, 2}, // Chile in summer, Chile standard
    {"CLT", {hm(-4), hm(-3)}, 2}, // Chile, and its summer in loose use
    {"CST", {hm(-6), hm(8), hm(-5)}, 3}, // North America, China, Cuba
    {"ECT", {hm(-5), hm(-4)}, 2}, // Ecuador, Eastern Caribbean
    {"GST", {hm(4), hm(-2)}, 2}, // Gulf, South Georgia
    {"IST", {hm(5, 30), hm(1), hm(2)}, 3}, // India, Ireland, Israel
    {"LHST", {hm(10, 30), hm(11)}, 2}, // Lord Howe, standard and summer
    {"MMT", {hm(6, 30), hm(8)}, 2}, // Myanmar, Malaysia in loose use
    {"PYT", {hm(-4), hm(-3)}, 2}, // Paraguay, before and after 2024
    {"SST", {hm(-11), hm(8)}, 2}, // Samoa, Singapore
    {"WST", {hm(8), hm(13)}, 2}, // Western Australia, Samoa
});

struct ZoneName
{
    std::string_view words; // small letters; see bareWords()
    std::string_view zone;
};

// Names of American web services: Rails' list (Square, Zendesk, Shopify), Calendly's, Google's. What follows
// "US & Canada" and the brackets around it is dropped before. Source: ActiveSupport::TimeZone::MAPPING,
// 7.1 (2026-11-21).
constexpr auto kNames = std::to_array<ZoneName>({
    {"alaska", "America/Anchorage"},
    {"alaska time", "America/Anchorage"},
    {"arizona", "America/Phoenix"},
    {"arizona time", "America/Phoenix"},
    {"atlantic time", "America/Halifax"},
    {"central european time", "Europe/Berlin"},
    {"central time", "America/Chicago"},
    {"ct", "America/Chicago"},
    {"eastern european time", "Europe/Helsinki"},
    {"eastern time", "America/New_York"},
    {"et", "America/New_York"},
    {"hawaii", "Pacific/Honolulu"},
    {"hawaii time", "Pacific/Honolulu"},
    {"india standard time", "Asia/Kolkata"},
    {"indiana (east)", "America/Indiana/Indianapolis"},
    {"japan", "Asia/Tokyo"},
    {"mountain time", "America/Denver"},
    {"mt", "America/Denver"},
    {"new delhi", "Asia/Kolkata"},
    {"newfoundland", "America/St_Johns"},
    {"newfoundland time", "America/St_Johns"},
    {"pacific time", "America/Los_Angeles"},
    {"pt", "America/Los_Angeles"},
    {"western european time", "Europe/Lisbon"},
});

struct LongName
{
    std::string_view words;
    std::string_view abbreviation;
};

// Long names of one offset. The "… Standard Time" of the same places are names of Windows and mean the zone.
constexpr auto kLongNames = std::to_array<LongName>({
    {"alaska daylight time", "AKDT"},
    {"atlantic daylight time", "ADT"},
    {"australian eastern daylight time", "AEDT"},
    {"australian eastern standard time", "AEST"},
    {"australian western standard time", "AWST"},
    {"central european summer time", "CEST"},
    {"coordinated universal time", "UTC"},
    {"eastern daylight time", "EDT"},
    {"eastern european summer time", "EEST"},
    {"greenwich mean time", "GMT"},
    {"japan standard time", "JST"},
    {"korean standard time", "KST"},
    {"mountain daylight time", "MDT"},
    {"pacific daylight time", "PDT"},
    {"universal time", "UTC"},
});

bool sameWords(std::string_view a, std::string_view b)
{
    return equalsIgnoringAsciiCase(a, b);
}

// "Eastern Time (US & Canada)", "Eastern Time - US & Canada" and "US Eastern Time" say no more than "Eastern
// Time".
std::string_view bareWords(std::string_view words)
{
    for (const std::string_view tail : {"(us & canada)", "- us & canada", "us & canada", "(us and canada)",
             "- us and canada", "(canada)", "(us)", "- us/canada", "(us/canada)"}) {
        if (words.size() > tail.size() && sameWords(words.substr(words.size() - tail.size()), tail)) {
            words.remove_suffix(tail.size());
            break;
        }
    }
    constexpr std::string_view kUs = "us ";
    if (words.size() > kUs.size() && sameWords(words.substr(0, kUs.size()), kUs))
        words.remove_prefix(kUs.size());
    return trimmed(words);
}

// What may stand behind an offset and adds nothing: "(CET)", "(Central European Standard Time)",
// "[America/New_York]", and the abbreviation that Go and Ruby write.
bool isRemark(std::string_view text)
{
    text = trimmed(text);
    if (text.empty())
        return true;
    const auto plain = [](std::string_view inner) {
        return !inner.empty() && std::ranges::none_of(inner, [](char c) {
            return c == '(' || c == ')' || c == '[' || c == ']' || c == ':';
        });
    };
    if ((text.front() == '(' && text.back() == ')') || (text.front() == '[' && text.back() == ']'))
        return text.size() > 2 && plain(text.substr(1, text.size() - 2));
    return text.size() >= 2 && text.size() <= 5 && std::ranges::all_of(text, isAsciiAlpha);
}

// ±HH, ±HHMM or ±HH:MM; with `loose`, which only GMT and UTC in front allow, ±H and ±H:MM too.
ZoneText takeOffset(TimeCursor& cursor, bool loose)
{
    using enum ZoneText::Kind;
    const bool negative = cursor.peek() != '+';
    if (!cursor.take('+') && !cursor.take('-') && !cursor.takeText("\xE2\x88\x92")) // U+2212, as ISO prefers
        return {Malformed};
    const std::size_t digits = cursor.digitsAhead();
    if (digits != 2 && digits != 4 && !(loose && digits == 1))
        return {Malformed};
    const int hours = cursor.takeNumber(digits == 1 ? 1 : 2);
    int minutes = 0;
    if (digits == 4) {
        minutes = cursor.takeNumber(2);
    } else if (cursor.take(':')) {
        if (cursor.digitsAhead() != 2)
            return {Malformed};
        minutes = cursor.takeNumber(2);
    }
    if (hours > 23 || minutes > 59)
        return {OutOfRange};
    const std::int32_t seconds = (hours * 60 + minutes) * 60;
    return {Offset, negative ? -seconds : seconds};
}

ZoneText offsetAndRemark(TimeCursor cursor, bool loose)
{
    const ZoneText offset = takeOffset(cursor, loose);
    const std::string_view rest = cursor.rest();
    // Letters that touch the digits are part of no form: "+01:00Z".
    const bool touches = !rest.empty() && isAsciiAlpha(rest.front());
    if (offset.kind == ZoneText::Kind::Offset && (touches || !isRemark(rest)))
        return {ZoneText::Kind::Malformed};
    return offset;
}

ZoneText fromTables(std::string_view text)
{
    using enum ZoneText::Kind;
    constexpr std::size_t kLongestAbbreviation = 5;
    if (text.size() <= kLongestAbbreviation) {
        std::array<char, kLongestAbbreviation> upper{};
        std::ranges::transform(text, upper.begin(), asciiUpper);
        const std::string_view key(upper.data(), text.size());
        const auto fixed = std::ranges::lower_bound(kFixed, key, {}, &FixedAbbreviation::name);
        if (fixed != kFixed.end() && fixed->name == key)
            return {Offset, fixed->offset};
        const auto found = std::ranges::find(kAmbiguous, key, &AmbiguousAbbreviation::name);
        if (found != kAmbiguous.end())
            return {Ambiguous, 0, found->name};
    }
    const std::string_view bare = bareWords(text);
    for (const ZoneName& name : kNames) {
        if (sameWords(bare, name.words))
            return {Name, 0, name.zone};
    }
    for (const LongName& name : kLongNames) {
        if (sameWords(bare, name.words))
            return fromTables(name.abbreviation);
    }
    if (sameWords(bare, "british summer time"))
        return {Offset, hm(1)};
    return {None};
}

// "(GMT-05:00) Eastern Time (US & Canada)": the words say which zone it is; the offset is that of its winter.
ZoneText bracketedOffset(std::string_view text)
{
    using enum ZoneText::Kind;
    const std::size_t close = text.find(')');
    if (close == std::string_view::npos)
        return {Malformed};
    const std::string_view words = trimmed(text.substr(close + 1));
    const ZoneText inner = readZone(text.substr(1, close - 1));
    if (words.empty() || inner.kind == Malformed || inner.kind == None)
        return words.empty() && inner.kind != None ? inner : ZoneText{Malformed};
    const ZoneText named = readZone(words);
    return named.kind == Offset || named.kind == None ? inner : named;
}

} // namespace

ZoneText readZone(std::string_view whole)
{
    using enum ZoneText::Kind;
    const std::string_view text = trimmed(whole);
    if (text.empty())
        return {None};
    const char front = text.front();
    if (front == '+' || front == '-' || static_cast<unsigned char>(front) == 0xE2)
        return offsetAndRemark(TimeCursor(text), false);
    if (front == '(')
        return bracketedOffset(text);
    if (!isAsciiAlpha(front))
        return {Malformed};
    TimeCursor cursor(text);
    if (cursor.takeWord("Z"))
        return cursor.atEnd() ? ZoneText{Offset, 0} : ZoneText{Malformed};
    if (cursor.takeWord("UTC") || cursor.takeWord("GMT")) {
        if (isRemark(cursor.rest()) && (cursor.atEnd() || !isAsciiAlpha(trimmed(cursor.rest()).front())))
            return {Offset, 0};
        TimeCursor behind(trimmed(cursor.rest()));
        if (behind.peek() == '+' || behind.peek() == '-' || behind.peek() == '\xE2')
            return offsetAndRemark(behind, true);
    }
    if (const ZoneText found = fromTables(text); found.kind != None)
        return found;
    constexpr std::size_t kLongestName = 64;
    const bool wordy = text.size() <= kLongestName && std::ranges::none_of(text, [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == ':' || c == ';' || c == '"';
    });
    if (!wordy)
        return {Malformed};
    const bool region = text.find('/') != std::string_view::npos && text.find(' ') == std::string_view::npos;
    return {region ? Name : Words, 0, text};
}

std::span<const std::int32_t> offsetsOfAmbiguous(std::string_view abbreviation)
{
    const auto found = std::ranges::find(kAmbiguous, abbreviation, &AmbiguousAbbreviation::name);
    if (found == kAmbiguous.end())
        return {};
    return std::span(found->offsets).first(found->count);
}

} // namespace convey
