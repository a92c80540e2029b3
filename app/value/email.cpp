// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/email.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace convey {

namespace {

// Slips next to a key, left out, doubled or swapped, in domains that are none of a known provider, and
// endings that do not exist. Put together by hand, 2026-11-21.
constexpr auto kSlips = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"aol.cm", "aol.com"},
    {"aol.con", "aol.com"},
    {"fmail.com", "gmail.com"},
    {"gail.com", "gmail.com"},
    {"gamil.com", "gmail.com"},
    {"ggmail.com", "gmail.com"},
    {"gimail.com", "gmail.com"},
    {"gmai.com", "gmail.com"},
    {"gmaik.com", "gmail.com"},
    {"gmail.cm", "gmail.com"},
    {"gmail.co", "gmail.com"},
    {"gmail.comm", "gmail.com"},
    {"gmail.con", "gmail.com"},
    {"gmail.cpm", "gmail.com"},
    {"gmail.cmo", "gmail.com"},
    {"gmail.ocm", "gmail.com"},
    {"gmail.om", "gmail.com"},
    {"gmail.vom", "gmail.com"},
    {"gmail.xom", "gmail.com"},
    {"gmaill.com", "gmail.com"},
    {"gmal.com", "gmail.com"},
    {"gmali.com", "gmail.com"},
    {"gmeil.com", "gmail.com"},
    {"gmial.com", "gmail.com"},
    {"gmil.com", "gmail.com"},
    {"gmsil.com", "gmail.com"},
    {"gnail.com", "gmail.com"},
    {"googelmail.com", "googlemail.com"},
    {"googlmail.com", "googlemail.com"},
    {"hitmail.com", "hotmail.com"},
    {"homail.com", "hotmail.com"},
    {"hormail.com", "hotmail.com"},
    {"hotail.com", "hotmail.com"},
    {"hotamil.com", "hotmail.com"},
    {"hotmai.com", "hotmail.com"},
    {"hotmal.com", "hotmail.com"},
    {"hotmail.cm", "hotmail.com"},
    {"hotmail.co", "hotmail.com"},
    {"hotmail.con", "hotmail.com"},
    {"hotmaill.com", "hotmail.com"},
    {"hotmali.com", "hotmail.com"},
    {"hotmial.com", "hotmail.com"},
    {"hotmil.com", "hotmail.com"},
    {"htmail.com", "hotmail.com"},
    {"iclod.com", "icloud.com"},
    {"icloud.cm", "icloud.com"},
    {"icloud.co", "icloud.com"},
    {"icloud.con", "icloud.com"},
    {"icoud.com", "icloud.com"},
    {"iclould.com", "icloud.com"},
    {"jahoo.com", "yahoo.com"},
    {"otlook.com", "outlook.com"},
    {"outllok.com", "outlook.com"},
    {"outlok.com", "outlook.com"},
    {"outloo.com", "outlook.com"},
    {"outlook.cm", "outlook.com"},
    {"outlook.co", "outlook.com"},
    {"outlook.con", "outlook.com"},
    {"outloook.com", "outlook.com"},
    {"oulook.com", "outlook.com"},
    {"yaho.com", "yahoo.com"},
    {"yahho.com", "yahoo.com"},
    {"yahoo.cm", "yahoo.com"},
    {"yahoo.co", "yahoo.com"},
    {"yahoo.con", "yahoo.com"},
    {"yahooo.com", "yahoo.com"},
    {"yhaoo.com", "yahoo.com"},
    {"yhoo.com", "yahoo.com"},
});

constexpr auto kSortedSlips = [] {
    auto slips = kSlips;
    std::sort(slips.begin(), slips.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return slips;
}();

constexpr bool isListSign(char c)
{
    return c == ';' || c == ',';
}

bool isSkipped(std::string_view text, std::size_t at)
{
    return isWhiteSpace(codePointAt(text, at).value);
}

// The offset of the first ";" or "," outside quotes and angle brackets, or the end.
std::size_t pieceEnd(std::string_view text)
{
    bool isQuoted = false;
    bool isInBrackets = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\\' && isQuoted)
            ++at;
        else if (c == '"')
            isQuoted = !isQuoted;
        else if (c == '<' && !isQuoted)
            isInBrackets = true;
        else if (c == '>' && !isQuoted)
            isInBrackets = false;
        else if (isListSign(c) && !isQuoted && !isInBrackets)
            return at;
    }
    return text.size();
}

// The parts of a piece between white space.
template <typename Take>
void forEachWord(std::string_view piece, const Take& take)
{
    std::size_t start = 0;
    for (std::size_t at = 0; at < piece.size();) {
        const std::size_t size = codePointAt(piece, at).size;
        if (isSkipped(piece, at)) {
            if (at > start)
                take(piece.substr(start, at - start));
            start = at + size;
        }
        at += size;
    }
    if (start < piece.size())
        take(piece.substr(start));
}

template <typename Take>
void takePiece(std::string_view piece, NamedAddress named, const Take& take)
{
    const std::size_t open = piece.rfind('<');
    if (open == std::string_view::npos) {
        if (piece.find('"') == std::string_view::npos)
            forEachWord(piece, take);
        else
            take(piece); // a quoted local part may hold white space
        return;
    }
    if (named == NamedAddress::Read && piece.ends_with('>'))
        take(trimmed(piece.substr(open + 1, piece.size() - open - 2)));
    else
        take(piece);
}

} // namespace

// A friend of Raw: it gives out parts of a raw text as raw texts, and nothing else.
class EmailSplitter
{
public:
    static std::string_view read(const RawEmail& email) { return email.m_text; }
};

std::vector<RawEmail> splitEmails(RawEmail cell, NamedAddress named)
{
    std::vector<RawEmail> parts;
    const auto take = [&](std::string_view part) { parts.emplace_back(part); };
    std::string_view rest = EmailSplitter::read(cell);
    while (!rest.empty()) {
        const std::size_t end = pieceEnd(rest);
        const std::string_view piece = trimmed(rest.substr(0, end));
        if (!piece.empty())
            takePiece(piece, named, take);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return parts;
}

std::string_view likelyTypoDomain(std::string_view domain)
{
    constexpr std::size_t kLongest = 24;
    const std::size_t at = domain.rfind('@');
    domain = trimmed(at == std::string_view::npos ? domain : domain.substr(at + 1));
    if (domain.size() > kLongest)
        return {};
    std::array<char, kLongest> lower{};
    std::transform(domain.begin(), domain.end(), lower.begin(), asciiLower);
    const std::string_view wanted(lower.data(), domain.size());
    const auto found = std::lower_bound(kSortedSlips.begin(), kSortedSlips.end(), wanted,
        [](const auto& slip, std::string_view text) { return slip.first < text; });
    return found != kSortedSlips.end() && found->first == wanted ? found->second : std::string_view();
}

std::string_view likelyTypoDomain(RawEmail email)
{
    return likelyTypoDomain(EmailSplitter::read(email));
}

} // namespace convey
