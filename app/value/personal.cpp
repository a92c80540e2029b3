// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/personal.h"

#include "base/byte_blocks.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace convey {

namespace {

bool isWordByte(char c)
{
    return isAsciiDigit(c) || isAsciiAlpha(c) || static_cast<unsigned char>(c) >= 0x80;
}

// "logo@2x.png": the name of a picture for fine screens.
bool isScaleSuffix(std::string_view domain)
{
    return domain.size() > 3 && isAsciiDigit(domain[0]) && asciiLower(domain[1]) == 'x' && domain[2] == '.';
}

// What follows the "@": labels with a dot before a top-level domain of letters.
bool startsWithDomain(std::string_view text)
{
    const auto stop = std::find_if(
        text.begin(), text.end(), [](char c) { return !(isWordByte(c) || c == '-' || c == '.'); });
    std::string_view domain = text.substr(0, static_cast<std::size_t>(stop - text.begin()));
    while (domain.ends_with('.') || domain.ends_with('-'))
        domain.remove_suffix(1);
    const std::size_t dot = domain.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || domain.front() == '.' || isScaleSuffix(domain))
        return false;
    const std::string_view last = domain.substr(dot + 1);
    return last.size() >= 2
        && std::none_of(last.begin(), last.end(), [](char c) { return isAsciiDigit(c) || c == '-'; });
}

bool holdsEmail(std::string_view text)
{
    if (text.find('@') == std::string_view::npos && text.find('%') == std::string_view::npos)
        return false;
    for (std::size_t at = text.find_first_of("@%"); at != std::string_view::npos;
         at = text.find_first_of("@%", at + 1)) {
        const std::size_t length = text[at] == '@' ? 1 : text.substr(at, 3) == "%40" ? 3 : 0;
        if (length == 0 || at == 0)
            continue;
        const char before = text[at - 1];
        const bool hasName =
            isWordByte(before) || before == '.' || before == '_' || before == '+' || before == '-';
        if (hasName && startsWithDomain(text.substr(at + length)))
            return true;
    }
    return false;
}

constexpr std::size_t kShortestCard = 14;
constexpr std::size_t kShortestDialled = 8;

// A run of digits in groups with single blanks or hyphens between them.
struct DigitRun
{
    static constexpr std::size_t kRoom = 24; // more than any card has

    std::array<char, kRoom> first{};
    std::size_t count = 0; // of digits; those beyond the room are counted only
    std::array<std::size_t, 8> groups{};
    std::size_t groupCount = 0;
    std::size_t end = 0; // behind it in the text

    [[nodiscard]] std::string_view digits() const { return {first.data(), std::min(count, kRoom)}; }
};

DigitRun digitRunAt(std::string_view text, std::size_t at)
{
    DigitRun run;
    std::size_t group = 0;
    const auto closeGroup = [&] {
        if (run.groupCount < run.groups.size())
            run.groups[run.groupCount] = group;
        ++run.groupCount;
        group = 0;
    };
    for (; at < text.size(); ++at) {
        if (isAsciiDigit(text[at])) {
            if (run.count < DigitRun::kRoom)
                run.first[run.count] = text[at];
            ++run.count;
            ++group;
        } else if ((text[at] == ' ' || text[at] == '-') && at + 1 < text.size()
            && isAsciiDigit(text[at + 1])) {
            closeGroup();
        } else {
            break;
        }
    }
    closeGroup();
    run.end = at;
    return run;
}

// As cards are printed: in one piece, in fours, or 4-6-5 and 4-6-4.
bool isGroupedLikeACard(const DigitRun& run)
{
    if (run.groupCount == 1)
        return true;
    const auto& groups = run.groups;
    if (run.groupCount == 3 && groups[0] == 4 && groups[1] == 6)
        return groups[2] == 5 || groups[2] == 4;
    if (run.groupCount < 4 || run.groupCount > 5)
        return false;
    const auto allButLast = groups.begin() + static_cast<std::ptrdiff_t>(run.groupCount - 1);
    return std::all_of(groups.begin(), allButLast, [](std::size_t size) { return size == 4; });
}

bool passesLuhn(std::string_view digits)
{
    int sum = 0;
    bool twice = false;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        const int value = (*digit - '0') * (twice ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
        twice = !twice;
    }
    return sum % 10 == 0;
}

struct Issuer
{
    int from; // the first four digits
    int to;
    std::size_t minDigits;
    std::size_t maxDigits;
};

// Issuer prefixes and lengths as the card networks have made them public; the check digit is ISO/IEC 7812-1.
constexpr auto kIssuers = std::to_array<Issuer>({
    {2200, 2204, 16, 19}, // Mir
    {2221, 2720, 16, 16}, // Mastercard
    {3000, 3059, 14, 14}, // Diners Club
    {3400, 3499, 15, 15}, // American Express
    {3528, 3589, 16, 19}, // JCB
    {3600, 3699, 14, 14}, // Diners Club
    {3700, 3799, 15, 15}, // American Express
    {3800, 3999, 14, 14}, // Diners Club
    {4000, 4999, 16, 16}, // Visa
    {5018, 5038, 16, 19}, // Maestro
    {5100, 5599, 16, 16}, // Mastercard
    {5893, 5893, 16, 19}, // Maestro
    {6011, 6011, 16, 19}, // Discover
    {6200, 6299, 16, 19}, // UnionPay
    {6304, 6304, 16, 19}, // Maestro
    {6440, 6599, 16, 19}, // Discover, RuPay
    {6759, 6763, 16, 19}, // Maestro
    {8100, 8299, 16, 16}, // RuPay, UnionPay
});

bool isCardNumber(const DigitRun& run)
{
    if (run.count < kShortestCard || run.count > DigitRun::kRoom || !isGroupedLikeACard(run))
        return false;
    int leading = 0;
    for (const char digit : run.digits().substr(0, 4))
        leading = leading * 10 + (digit - '0');
    const auto issuer = std::find_if(kIssuers.begin(), kIssuers.end(), [&](const Issuer& candidate) {
        return leading >= candidate.from && leading <= candidate.to && run.count >= candidate.minDigits
            && run.count <= candidate.maxDigits;
    });
    return issuer != kIssuers.end() && passesLuhn(run.digits());
}

// Where the digits around `at`, one of them, begin.
std::size_t beginOfDigits(std::string_view text, std::size_t at)
{
    while (at > 0 && isAsciiDigit(text[at - 1]))
        --at;
    return at;
}

// As digitRunAt() goes, to the other side.
std::size_t beginOfRun(std::string_view text, std::size_t at)
{
    std::size_t begin = beginOfDigits(text, at);
    while (begin > 1 && (text[begin - 1] == ' ' || text[begin - 1] == '-') && isAsciiDigit(text[begin - 2]))
        begin = beginOfDigits(text, begin - 2);
    return begin;
}

bool holdsCardNumber(std::string_view text)
{
    // Every way to print a card begins with four digits in a row, and wherever four stand, one of them is at
    // a place that is looked at. Most digits are of a year or a version.
    constexpr std::size_t kRow = 4;
    for (std::size_t at = kRow - 1; at < text.size(); at += kRow) {
        if (!isAsciiDigit(text[at]))
            continue;
        const std::size_t first = beginOfDigits(text, at);
        const std::string_view row = text.substr(first, kRow);
        if (row.size() < kRow || !std::ranges::all_of(row, isAsciiDigit))
            continue;
        const std::size_t begin = beginOfRun(text, first);
        const DigitRun run = digitRunAt(text, begin);
        const bool startsWord = begin == 0 || !isWordByte(text[begin - 1]);
        const bool endsWord = run.end == text.size() || !isWordByte(text[run.end]);
        if (startsWord && endsWord && isCardNumber(run))
            return true;
        at = std::max(at, run.end - 1);
    }
    return false;
}

// "+" and 8 to 15 digits, at most two separators in a row.
bool startsWithDialledNumber(std::string_view text)
{
    std::size_t digits = 0;
    std::size_t separators = 0;
    for (const char c : text) {
        if (isAsciiDigit(c)) {
            if (digits == 0 && c == '0')
                return false;
            ++digits;
            separators = 0;
        } else if (c == ' ' || c == '-' || c == '.' || c == '(' || c == ')') {
            if (++separators > 2)
                break;
        } else if (isWordByte(c) && separators == 0) {
            return false; // part of a word, like +12345678AB
        } else {
            break;
        }
    }
    return digits >= kShortestDialled && digits <= 15;
}

bool holdsPlusNumber(std::string_view text)
{
    if (text.find('+') == std::string_view::npos && text.find('%') == std::string_view::npos)
        return false;
    for (std::size_t at = text.find_first_of("+%"); at != std::string_view::npos;
         at = text.find_first_of("+%", at + 1)) {
        const bool encoded = equalsIgnoringAsciiCase(text.substr(at, 3), "%2B");
        const bool startsWord = at == 0 || !isWordByte(text[at - 1]);
        if ((encoded || text[at] == '+') && startsWord
            && startsWithDialledNumber(text.substr(at + (encoded ? 3 : 1))))
            return true;
    }
    return false;
}

// The North American ways to write ten digits, alone in the text; '0' stands for any digit.
bool isGroupedNumber(std::string_view text)
{
    constexpr auto kForms = std::to_array<std::string_view>({"(000) 000-0000", "(000)000-0000",
        "000-000-0000", "000.000.0000", "000 000 0000", "1-000-000-0000", "1 (000) 000-0000"});
    const auto matches = [&](std::string_view form) {
        return std::equal(text.begin(), text.end(), form.begin(), form.end(),
            [](char c, char expected) { return expected == '0' ? isAsciiDigit(c) : c == expected; });
    };
    return std::any_of(kForms.begin(), kForms.end(), matches);
}

bool holdsZero(std::uint64_t eightBytes)
{
    return ((eightBytes - 0x0101010101010101ULL) & ~eightBytes & 0x8080808080808080ULL) != 0;
}

std::size_t sumOfBytes(std::uint64_t eightBytes)
{
    constexpr std::uint64_t kEverySecond = 0x00FF00FF00FF00FFULL;
    const std::uint64_t pairs = (eightBytes & kEverySecond) + ((eightBytes >> 8U) & kEverySecond);
    return (pairs * 0x0001000100010001ULL) >> 48U;
}

struct Glance
{
    bool isSigned = false; ///< has a byte that an address or an international number is known by
    std::size_t digits = 0;
};

/// Without a branch for each byte, sixteen at once. A sign may be percent-encoded.
Glance glanceAt(std::string_view text)
{
    constexpr std::size_t kMost = 254 * kBlockBytes; // what counters of a byte can count, with the last block
    const auto distance = [](char c, char sign) { return static_cast<std::uint8_t>(c ^ sign); };
    Glance glance;
    while (!text.empty()) {
        const std::string_view piece = text.substr(0, kMost);
        text.remove_prefix(piece.size());
        std::array<std::uint8_t, kBlockBytes> digits{};
        std::array<std::uint8_t, kBlockBytes> nearest; // to any sign: 0 is one
        nearest.fill(1);
        const auto look = [&](const char* bytes) {
            for (std::size_t i = 0; i < kBlockBytes; ++i) {
                const char c = bytes[i];
                digits[i] += static_cast<std::uint8_t>((c >= '0') & (c <= '9'));
                nearest[i] = std::min({nearest[i], distance(c, '@'), distance(c, '%'), distance(c, '+')});
            }
        };
        std::size_t at = 0;
        for (; at + kBlockBytes <= piece.size(); at += kBlockBytes)
            look(piece.data() + at);
        look(filledBlock(piece.substr(at), '\0').data());
        for (const std::uint64_t eight : asNumbers(nearest))
            glance.isSigned = glance.isSigned || holdsZero(eight);
        for (const std::uint64_t eight : asNumbers(digits))
            glance.digits += sumOfBytes(eight);
    }
    return glance;
}

} // namespace

PersonalKind looksPersonal(std::string_view text)
{
    // Nearly every text has none of the signs and too few digits.
    constexpr std::size_t kShortestEmail = 6;
    constexpr std::size_t kShortestGrouped = 10;
    if (text.size() < kShortestEmail)
        return PersonalKind::None;
    const auto [isSigned, digits] = glanceAt(text);
    if (isSigned && holdsEmail(text))
        return PersonalKind::Email;
    if (digits >= kShortestCard && holdsCardNumber(text))
        return PersonalKind::CardNumber;
    if (isSigned && digits >= kShortestDialled && holdsPlusNumber(text))
        return PersonalKind::Phone;
    if (digits >= kShortestGrouped && isGroupedNumber(trimmed(text)))
        return PersonalKind::Phone;
    return PersonalKind::None;
}

} // namespace convey
