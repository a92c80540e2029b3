// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "check/fix.h"
#include "recipe/event_words.h"
#include "value/money.h"

#include <algorithm>

namespace convey {

namespace {

using Candidates = std::vector<FixCandidate>;

bool isDigitChar(char c)
{
    return c >= '0' && c <= '9';
}

bool isWordChar(char c)
{
    return isDigitChar(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || static_cast<unsigned char>(c) >= 0x80;
}

/// The one run of digits, with the signs between them; empty when there are several.
std::string_view numberIn(std::string_view text)
{
    const auto isPart = [&](std::size_t at) {
        const char c = text[at];
        const bool isBetween = (c == '.' || c == ',' || c == '\'') && at > 0 && isDigitChar(text[at - 1])
            && at + 1 < text.size() && isDigitChar(text[at + 1]);
        return isDigitChar(c) || isBetween;
    };
    std::size_t first = 0;
    while (first < text.size() && !isPart(first))
        ++first;
    std::size_t end = first;
    while (end < text.size() && isPart(end))
        ++end;
    for (std::size_t at = end; at < text.size(); ++at) {
        if (isDigitChar(text[at]))
            return {};
    }
    return text.substr(first, end - first);
}

/// `text` read with `decimal` as its decimal sign: digits alone, with `written` in its place; empty when it
/// can't be read so for certain.
std::string rewritten(std::string_view text, char decimal, char written)
{
    const std::size_t at = text.rfind(decimal);
    const std::size_t decimals = at == std::string_view::npos ? 0 : text.size() - at - 1;
    // "1,234" is a thousand as likely as it is not.
    if (decimals == 0 || decimals > 2 || text.find(decimal) != at)
        return {};
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isDigitChar(text[i]) || (i == 0 && text[i] == '-'))
            out += text[i];
        else if (i == at)
            out += written;
        else if (i > at || (text[i] != '.' && text[i] != ',' && text[i] != ' ' && text[i] != '\''))
            return {};
    }
    return out;
}

void addAmounts(
    Candidates& out, std::string_view cell, const MoneyRule& money, std::optional<ValueFault> fault)
{
    if (fault == ValueFault::OtherCurrency || fault == ValueFault::SpreadsheetDamage)
        return;
    const char written = money.decimalSign == ',' ? ',' : '.';
    const auto read = [&](std::string_view text) {
        if (std::string comma = rewritten(text, ',', written); !comma.empty())
            out.push_back({FixKind::CommaIsDecimal, std::move(comma)});
        if (std::string point = rewritten(text, '.', written); !point.empty())
            out.push_back({FixKind::PointIsDecimal, std::move(point)});
    };
    read(cell);
    // What stands in front may say that it is less, or no number at all: "about 20" is not 20.
    const std::string_view number = numberIn(cell);
    if (number.empty() || !cell.starts_with(number) || number.size() == cell.size())
        return;
    out.push_back({FixKind::NumberAlone, std::string(number)});
    read(number);
}

void addEmails(Candidates& out, std::string_view cell)
{
    std::string text(cell);
    const auto add = [&] {
        if (text != cell)
            out.push_back({FixKind::AddressAlone, text});
    };
    const std::size_t open = text.rfind('<');
    const std::size_t close = text.rfind('>');
    if (open != std::string::npos && close != std::string::npos && open < close)
        text = text.substr(open + 1, close - open - 1);
    if (asciiLowered(text).starts_with("mailto:"))
        text.erase(0, std::string_view("mailto:").size());
    constexpr std::string_view kAround = " \t\"'()[]<>.,;:";
    text.erase(0, std::min(text.find_first_not_of(kAround), text.size()));
    text.erase(text.find_last_not_of(kAround) + 1);
    add();
    for (const std::string_view at : {"(at)", "[at]", " at "}) {
        if (const std::size_t found = text.find(at); found != std::string::npos)
            text.replace(found, at.size(), "@");
    }
    std::erase(text, ' ');
    if (const std::size_t twice = text.find("@@"); twice != std::string::npos)
        text.erase(twice, 1);
    // "example,com": a comma is in no domain.
    if (const std::size_t at = text.find('@'); at != std::string::npos)
        std::replace(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), ',', '.');
    add();
}

void addPhones(Candidates& out, std::string_view cell, std::optional<ValueFault> fault)
{
    if (fault == ValueFault::HasTrunkZero) {
        std::string text(cell);
        if (const std::size_t zero = text.find("(0)"); zero != std::string::npos)
            out.push_back({FixKind::WithoutTrunkZero, text.erase(zero, 3)});
    }
    if (fault == ValueFault::HasExtension) {
        const auto end = std::ranges::find_if(cell,
            [](char c) { return c == '#' || c == ';' || c == ',' || (isWordChar(c) && !isDigitChar(c)); });
        out.push_back({FixKind::WithoutExtension,
            std::string(trimmed(cell.substr(0, static_cast<std::size_t>(end - cell.begin()))))});
    }
    if (fault == ValueFault::SeveralValues) {
        if (const std::size_t end = cell.find_first_of("/,;|"); end != std::string_view::npos)
            out.push_back({FixKind::FirstOfSeveral, std::string(trimmed(cell.substr(0, end)))});
    }
}

void addAddresses(Candidates& out, std::string_view cell)
{
    const std::size_t scheme = cell.find("://");
    if (scheme == std::string_view::npos && cell.find('.') != std::string_view::npos
        && cell.find('@') == std::string_view::npos && !cell.starts_with('/') && !cell.starts_with('.'))
        out.push_back({FixKind::WholeAddress, "https://" + std::string(cell)});
    if (scheme != std::string_view::npos) {
        const std::size_t host = scheme + 3;
        const std::size_t end = std::min(cell.find('/', host), cell.size());
        const std::size_t at = cell.substr(0, end).rfind('@');
        if (at != std::string_view::npos && at >= host)
            out.push_back({FixKind::WithoutLogin,
                std::string(cell.substr(0, host)) + std::string(cell.substr(at + 1))});
    }
    if (cell.find(' ') != std::string_view::npos) {
        std::string encoded;
        for (const char c : cell)
            encoded += c == ' ' ? std::string("%20") : std::string(1, c);
        out.push_back({FixKind::BlanksEncoded, std::move(encoded)});
    }
}

void addIpAddresses(Candidates& out, std::string_view cell)
{
    const std::size_t comma = cell.find_first_of(", ");
    const std::string_view first = trimmed(cell.substr(0, comma));
    if (comma != std::string_view::npos)
        out.push_back({FixKind::FirstOfSeveral, std::string(first)});
    if (std::ranges::count(first, ':') == 1)
        out.push_back({FixKind::WithoutPort, std::string(first.substr(0, first.find(':')))});
    if (const std::size_t close = first.find(']'); first.starts_with('[') && close != std::string_view::npos)
        out.push_back({FixKind::WithoutPort, std::string(first.substr(1, close - 1))});
}

/// ="01067", '01067 and "01067": what spreadsheets and programs put around a cell.
void addUnwrapped(Candidates& out, std::string_view cell)
{
    std::string_view text = cell;
    if (text.starts_with('='))
        text.remove_prefix(1);
    if (text.size() > 2 && text.front() == '"' && text.back() == '"')
        text = text.substr(1, text.size() - 2);
    if (text.size() > 1 && text.front() == '\'')
        text.remove_prefix(1);
    if (text != cell && !text.empty() && text.front() != '=')
        out.push_back({FixKind::Unwrapped, std::string(text)});
}

void addQuantity(Candidates& out, std::string_view cell)
{
    const std::string_view number = numberIn(cell);
    if (!number.empty() && std::ranges::all_of(number, isDigitChar)
        && cell.find('-') == std::string_view::npos)
        out.push_back({FixKind::WholeNumber, std::string(number)});
}

void addCurrency(Candidates& out, std::string_view cell)
{
    if (const Value<std::string> named = currencyInAmount("1 " + std::string(cell)))
        out.push_back({FixKind::CurrencyCode, *named});
}

} // namespace

std::vector<FixCandidate> fixCandidates(const Problem& problem, std::string_view cell, const MoneyRule& money)
{
    Candidates out;
    const std::string_view text = trimmed(cell);
    if (text.empty())
        return out;
    switch (problem.rule) {
    case Rule::AmountUnreadable:
    case Rule::ItemAmountUnreadable:
        addAmounts(out, text, money, problem.fault);
        break;
    case Rule::CurrencyUnknown:
    case Rule::ItemCurrencyUnknown:
        addCurrency(out, text);
        break;
    case Rule::EmailUnreadable:
        addEmails(out, text);
        break;
    case Rule::PhoneUnreadable:
        addPhones(out, text, problem.fault);
        break;
    case Rule::SourceUrlInvalid:
        addAddresses(out, text);
        break;
    case Rule::IpAddressUnreadable:
        addIpAddresses(out, text);
        break;
    case Rule::ItemQuantityUnreadable:
        addQuantity(out, text);
        break;
    case Rule::CustomNameInvalid:
        out.push_back({FixKind::AllowedName, customNameFrom(text)});
        break;
    case Rule::FreeFieldLooksPersonal:
    case Rule::ItemNamesCustomer:
        return {{FixKind::EmptyCell, {}}};
    case Rule::CountryUnreadable:
    case Rule::PostalCodeUnreadable:
    case Rule::AdvertisingIdUnreadable:
    case Rule::ObrefUnreadable:
        break;
    default:
        return out;
    }
    addUnwrapped(out, text);
    return out;
}

namespace {

void appendToken(std::string& out, std::string_view text)
{
    const bool isPlain = text.find_first_of("=;\"") == std::string_view::npos && trimmed(text) == text;
    if (isPlain) {
        out += text;
        return;
    }
    out += '"';
    for (const char c : text)
        out += c == '"' ? std::string("\"\"") : std::string(1, c);
    out += '"';
}

std::string_view withoutBlanksInFront(std::string_view text)
{
    return text.substr(std::min(text.find_first_not_of(' '), text.size()));
}

/// Up to `end`, which is taken off too unless the text ends there.
std::optional<std::string> takeToken(std::string_view& text, char end)
{
    std::string token;
    text = withoutBlanksInFront(text);
    if (text.starts_with('"')) {
        text.remove_prefix(1);
        while (true) {
            const std::size_t quote = text.find('"');
            if (quote == std::string_view::npos)
                return std::nullopt;
            token += text.substr(0, quote);
            text.remove_prefix(quote + 1);
            if (!text.starts_with('"'))
                break;
            token += '"';
            text.remove_prefix(1);
        }
        text = withoutBlanksInFront(text);
    } else {
        const std::size_t stop = std::min(text.find_first_of("=;\""), text.size());
        token = trimmed(text.substr(0, stop));
        text.remove_prefix(stop);
    }
    if (text.empty())
        return end == ';' ? std::optional(token) : std::nullopt;
    if (text.front() != end)
        return std::nullopt;
    text.remove_prefix(1);
    return token;
}

} // namespace

void appendFixText(std::string& out, std::string_view columnName, std::string_view text)
{
    if (!out.empty())
        out += "; ";
    appendToken(out, columnName);
    out += '=';
    appendToken(out, text);
}

std::optional<std::vector<std::pair<std::string, std::string>>> parseFixText(std::string_view text)
{
    std::vector<std::pair<std::string, std::string>> fixes;
    text = trimmed(text);
    while (!text.empty()) {
        std::optional<std::string> name = takeToken(text, '=');
        std::optional<std::string> value = name ? takeToken(text, ';') : std::nullopt;
        if (!value || name->empty())
            return std::nullopt;
        fixes.emplace_back(*std::move(name), *std::move(value));
        text = trimmed(text);
    }
    return fixes;
}

} // namespace convey
