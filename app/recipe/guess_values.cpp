// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "recipe/guess_columns.h"

#include <algorithm>

namespace convey {

namespace {

constexpr int kByValues = 45; // under a header of medium confidence whose values fit
constexpr std::size_t kFewest = 2;

/// Nine in ten.
bool nearlyAll(const ColumnLook& look, std::size_t count)
{
    return look.filled >= kFewest && count * 10 >= look.filled * 9;
}

bool areUniqueCodes(const ColumnLook& look)
{
    constexpr std::size_t kEnough = 4;
    if (look.filled < kEnough || look.blank * 10 > look.filled || look.id.isRowNumber()
        || look.id.distinct() < look.filled)
        return false;
    if (nearlyAll(look, look.uuids))
        return true;
    const std::size_t other = look.of(IdentityForm::InternationalPhone) + look.of(IdentityForm::NationalPhone)
        + look.of(IdentityForm::DigitsAlone) + look.ips + look.decimals + look.of(IdentityForm::Sha256)
        + look.of(IdentityForm::OtherHash) + look.clickIds + look.wholes + look.timesOf(TimeTrait::Readable)
        + look.timesOf(TimeTrait::TimeOnly);
    return nearlyAll(look, look.codes) && other * 4 <= look.filled;
}

} // namespace

bool looksLikeTimes(const ColumnLook& look)
{
    const std::size_t weak = look.timesOf(TimeTrait::Serial) + look.timesOf(TimeTrait::EpochSeconds)
        + look.timesOf(TimeTrait::TimeOnly);
    return nearlyAll(look, look.timesOf(TimeTrait::Readable)) && weak == 0;
}

bool looksLikeAmounts(const ColumnLook& look)
{
    return look.filled >= kFewest && look.decimals * 10 >= look.filled * 6
        && look.money.numbers() * 10 >= look.filled * 9 && look.timesOf(TimeTrait::Readable) == 0;
}

std::vector<Candidate> candidatesByValues(
    std::size_t column, const ColumnLook& look, bool isOnlyTime, bool isOnlyAmount)
{
    std::vector<Candidate> found;
    const auto add = [&](Input input, Confidence confidence, GuessReason reason) {
        const int score = confidence == Confidence::Medium ? kByValues : kByValues / 2;
        found.push_back({column, score, {input, confidence, reason}});
    };
    const auto of = [&](IdentityForm form) { return look.of(form); };
    if (nearlyAll(look, of(IdentityForm::Email) + of(IdentityForm::SeveralEmails)))
        add(Input::UserEmail, Confidence::Medium, GuessReason::ValuesAreEmails);
    if (nearlyAll(look, of(IdentityForm::InternationalPhone)))
        add(Input::UserPhoneNumber, Confidence::Medium, GuessReason::ValuesArePhones);
    else if (nearlyAll(look, of(IdentityForm::InternationalPhone) + of(IdentityForm::NationalPhone))
        && look.timesOf(TimeTrait::Readable) == 0)
        add(Input::UserPhoneNumber, Confidence::Low, GuessReason::ValuesArePhones);
    if (nearlyAll(look, look.currencies))
        add(Input::DataCurrency, Confidence::Medium, GuessReason::ValuesAreCurrencies);
    else if (nearlyAll(look, look.countries))
        add(Input::UserCountry, look.countryNames * 2 >= look.filled ? Confidence::Medium : Confidence::Low,
            GuessReason::ValuesAreCountries);
    if (nearlyAll(look, look.ips))
        add(Input::UserIpAddress, Confidence::Medium, GuessReason::ValuesAreIps);
    if (nearlyAll(look, look.urls))
        add(Input::SourceUrl, Confidence::Medium, GuessReason::ValuesAreAddresses);
    if (nearlyAll(look, look.agents))
        add(Input::UserUserAgent, Confidence::Medium, GuessReason::ValuesAreAgents);
    if (nearlyAll(look, look.events))
        add(Input::Type, Confidence::Medium, GuessReason::ValuesAreEvents);
    if (looksLikeTimes(look))
        add(Input::TimestampMs, isOnlyTime ? Confidence::Medium : Confidence::Low,
            GuessReason::ValuesAreTimes);
    if (looksLikeAmounts(look))
        add(Input::DataAmount, isOnlyAmount ? Confidence::Medium : Confidence::Low,
            GuessReason::ValuesAreAmounts);
    if (areUniqueCodes(look))
        add(Input::Id, Confidence::Low, GuessReason::ValuesAreUnique);
    return found;
}

bool areNamesInEmails(const TableHead& head, std::size_t column, std::size_t emails)
{
    constexpr std::size_t kShortest = 3;
    std::size_t rows = 0;
    std::size_t hits = 0;
    for (const auto& cells : head.samples) {
        if (column >= cells.size() || emails >= cells.size() || trimmed(cells[column]).empty())
            continue;
        const std::string address = foldedHeader(cells[emails].substr(0, cells[emails].find('@')));
        const std::string name = foldedHeader(cells[column]) + ' ';
        ++rows;
        for (std::size_t at = 0; at < name.size();) {
            const std::size_t end = name.find(' ', at);
            if (end - at >= kShortest && address.find(name.substr(at, end - at)) != std::string::npos) {
                ++hits;
                break;
            }
            at = end + 1;
        }
        if (rows == kLookedAt)
            break;
    }
    return rows >= kFewest && hits * 5 >= rows * 2;
}

} // namespace convey
