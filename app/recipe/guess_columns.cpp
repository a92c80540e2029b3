// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/guess_columns.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace convey {

namespace {

constexpr int kInputsOwnName = 110;
constexpr int kValuesFit = 30;
constexpr int kValuesDiffer = 25;
constexpr int kNoValueFits = 60;
constexpr int kMostForBlanks = 20;

/// What a header with other words in it is worth, by the name's confidence.
constexpr std::array kPartOfName = std::to_array<int>({25, 40, 40});

std::size_t place(Confidence confidence)
{
    return static_cast<std::size_t>(confidence);
}

bool isItem(Input input)
{
    return input == Input::ItemId || input == Input::ItemName || input == Input::ItemQuantity
        || input == Input::ItemAmount;
}

/// Their values can be told from others, so that a header that only may mean it needs them.
bool isWeighedByWords(Input input)
{
    return input == Input::Type || input == Input::ActionSource;
}

/// A header that is an input's own name, under `user.` and `data.contents[].` too.
std::optional<Input> inputNamed(std::string_view header)
{
    const auto parsed = parseInputName(trimmed(header));
    if (parsed && parsed->input != Input::DataFree && info(parsed->input).takesColumn)
        return parsed->input;
    return std::nullopt;
}

/// The same address in every row is the shop's own.
bool isOneAddress(const ColumnLook& look)
{
    constexpr std::size_t kEnough = 5;
    return look.filled >= kEnough && look.identity.distinct() == 1;
}

class Matcher
{
public:
    explicit Matcher(const TableHead& head)
        : m_head(head)
    {
        const std::size_t count = head.columnNames.size();
        m_found.columns.resize(count);
        for (std::size_t i = 0; i < count; ++i) {
            m_looks.push_back(lookAt(head, i));
            m_hits.push_back(headerHits(head.columnNames[i]));
            m_hasItems = m_hasItems || std::ranges::any_of(m_hits.back(), [](const HeaderHit& hit) {
                return isItem(hit.input) && hit.confidence != Confidence::Low;
            });
        }
    }

    MatchedColumns run()
    {
        for (std::size_t i = 0; i < m_looks.size(); ++i)
            addByHeader(i);
        addByValues();
        std::ranges::stable_sort(
            m_candidates, [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
        for (const Candidate& candidate : m_candidates)
            take(candidate);
        doubtRivals();
        joinColumns(m_head, m_looks, m_hits, m_found);
        collectAlternatives();
        return std::move(m_found);
    }

private:
    /// The header's confidence and worth, as far as the values agree.
    [[nodiscard]] std::optional<Candidate> weighed(
        std::size_t column, Candidate candidate, Fit fit, bool isTelling) const
    {
        const ColumnLook& look = m_looks[column];
        ColumnGuess& guess = candidate.guess;
        if (guess.input == Input::UserEmail && isOneAddress(look))
            fit = Fit::Some;
        switch (fit) {
        case Fit::Untold:
        case Fit::Any:
            break;
        case Fit::Most:
            candidate.score += kValuesFit;
            guess.also = GuessReason::ValuesFit;
            break;
        case Fit::Some:
            candidate.score -= kValuesDiffer;
            guess.confidence = Confidence::Low;
            guess.also = GuessReason::ValuesDiffer;
            break;
        case Fit::None:
            // What a file plainly calls "Total" is bound even when no value is one: the check says so then.
            // Left alone, the conversions would silently go without it.
            if (!isTelling)
                return std::nullopt;
            candidate.score -= kNoValueFits;
            guess.confidence = Confidence::Low;
            guess.also = GuessReason::ValuesDiffer;
            break;
        }
        const std::size_t cells = look.filled + look.blank;
        if (cells > 0)
            candidate.score -= static_cast<int>(look.blank * kMostForBlanks / cells);
        return candidate;
    }

    void addByHeader(std::size_t column)
    {
        const ColumnLook& look = m_looks[column];
        if (const auto input = inputNamed(m_head.columnNames[column])) {
            const Candidate candidate{
                column, kInputsOwnName, {*input, Confidence::High, GuessReason::HeaderIsInput}};
            add(weighed(column, candidate, fitOf(look, *input), !isWeighedByWords(*input)));
            return;
        }
        for (const HeaderHit& hit : m_hits[column])
            addHit(column, look, hit);
        if (m_hasItems && isShopsOrderName(column))
            add(Candidate{
                column, kInputsOwnName, {Input::Id, Confidence::High, GuessReason::NameBesideItems}});
    }

    /// Of an export with "Lineitem …" columns.
    [[nodiscard]] bool isShopsOrderName(std::size_t column) const
    {
        return foldedHeader(m_head.columnNames[column]) == "name"
            && std::ranges::any_of(m_head.columnNames,
                [](const std::string& name) { return foldedHeader(name).starts_with("lineitem "); })
            && fitOfFullName(m_looks[column]) != Fit::Most;
    }

    void addHit(std::size_t column, const ColumnLook& look, const HeaderHit& hit)
    {
        // Time of day, zone and full names are joined to others when these are known.
        if (hit.input == Input::TimeOfDay || hit.input == Input::TimeZone || hit.isFullName)
            return;
        if (isItem(hit.input) && hit.confidence == Confidence::Low && !m_hasItems)
            return;
        const Fit fit = fitOf(look, hit.input);
        const bool isWeak = hit.confidence == Confidence::Low || !hit.isWhole;
        if (isWeak && fit == Fit::Some && hit.input != Input::Type)
            return;
        if (hit.input == Input::Id && hit.confidence == Confidence::Low && fit == Fit::Any
            && look.id.distinct() * 10 < look.filled * 9)
            return;
        if (isNameBesideFullName(column, hit))
            return;
        // "Newsletter" or "Permission" may be anything but a yes or no.
        if (hit.input == Input::Consent && hit.confidence == Confidence::Low
            && fitOfConsent(look) != Fit::Most)
            return;
        Candidate candidate{column,
            hit.isWhole ? kHeaderWorth.at(place(hit.confidence)) : kPartOfName.at(place(hit.confidence)),
            {hit.input, hit.confidence,
                hit.isWhole ? GuessReason::HeaderIsName : GuessReason::HeaderHasName}};
        candidate.score -= std::min<int>(hit.rank, 90) / 5;
        if (hit.input == Input::ItemAmount && m_hasItems)
            candidate.score += 2; // "Price" beside a quantity is that of one piece
        if (!isWeighedByWords(hit.input))
            return add(weighed(column, candidate, fit, hit.isWhole && hit.confidence == Confidence::High));
        // "Type" or "Channel" may be anything: only values that are such words make it one.
        if (fit == Fit::Most) {
            candidate.guess.reason =
                hit.input == Input::Type ? GuessReason::ValuesAreEvents : candidate.guess.reason;
            candidate.score += kValuesFit;
            add(candidate);
        } else if (fit != Fit::None && hit.input == Input::ActionSource && !isWeak) {
            add(weighed(column, candidate, fit, true));
        }
    }

    /// "Nom" and "Nombre" may be the last, the first or the full name: two words in it, and no column of its
    /// own for the other part, make it the full one.
    [[nodiscard]] bool isNameBesideFullName(std::size_t column, const HeaderHit& hit) const
    {
        if (hit.confidence != Confidence::Low
            || (hit.input != Input::UserFirstName && hit.input != Input::UserLastName))
            return false;
        const Input other = hit.input == Input::UserFirstName ? Input::UserLastName : Input::UserFirstName;
        const bool hasOther = std::ranges::any_of(m_hits, [&](const std::vector<HeaderHit>& hits) {
            return std::ranges::any_of(hits, [&](const HeaderHit& one) {
                return one.input == other && !one.isFullName && one.confidence == Confidence::High;
            });
        });
        return !hasOther || fitOfFullName(m_looks[column]) == Fit::None;
    }

    void addByValues()
    {
        std::size_t times = 0;
        std::size_t amounts = 0;
        for (std::size_t i = 0; i < m_looks.size(); ++i) {
            const bool isOurs = !isOfSomeoneElse(m_head.columnNames[i]);
            times += isOurs && looksLikeTimes(m_looks[i]) ? 1 : 0;
            amounts += isOurs && looksLikeAmounts(m_looks[i]) ? 1 : 0;
        }
        for (std::size_t i = 0; i < m_looks.size(); ++i) {
            const std::string& name = m_head.columnNames[i];
            const bool isTold = std::ranges::any_of(m_hits[i], [&](const HeaderHit& hit) {
                return hit.confidence == Confidence::High && hit.isWhole
                    && fitOf(m_looks[i], hit.input) != Fit::None;
            });
            if (isTold || inputNamed(name) || isOfSomeoneElse(name) || isForeignClickId(name))
                continue;
            for (const Candidate& candidate : candidatesByValues(i, m_looks[i], times == 1, amounts == 1))
                add(candidate);
        }
    }

    void add(const std::optional<Candidate>& candidate)
    {
        if (candidate)
            m_candidates.push_back(*candidate);
    }

    void take(const Candidate& candidate)
    {
        if (m_found.columns[candidate.column] || m_found.bound(candidate.guess.input))
            return;
        m_found.columns[candidate.column] = candidate.guess;
        m_found.bind(candidate.guess.input).text = m_head.columnNames[candidate.column];
    }

    /// Two columns with a name that means nothing else: the better one is taken, but not for certain.
    void doubtRivals()
    {
        for (const Input input : {Input::Id, Input::TimestampMs, Input::DataAmount}) {
            const auto count = std::ranges::count_if(m_candidates, [&](const Candidate& one) {
                return one.guess.input == input && one.guess.confidence == Confidence::High;
            });
            const auto column = m_found.columnOf(input);
            if (count > 1 && column && m_found.columns[*column]->reason == GuessReason::HeaderIsName)
                m_found.columns[*column]->confidence = Confidence::Medium;
        }
    }

    void collectAlternatives()
    {
        for (const Candidate& candidate : m_candidates) {
            const auto& taken = m_found.columns[candidate.column];
            if (!taken || taken->input != candidate.guess.input)
                m_found.alternatives.push_back({candidate.column, candidate.guess});
        }
    }

    const TableHead& m_head;
    std::vector<ColumnLook> m_looks{};
    std::vector<std::vector<HeaderHit>> m_hits{};
    std::vector<Candidate> m_candidates{};
    bool m_hasItems = false;
    MatchedColumns m_found{};
};

} // namespace

const Binding* MatchedColumns::bound(Input input) const
{
    const auto found = std::ranges::find(bindings, input, &Binding::input);
    return found == bindings.end() ? nullptr : &*found;
}

std::optional<std::size_t> MatchedColumns::columnOf(Input input) const
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i] && columns[i]->input == input)
            return i;
    }
    return std::nullopt;
}

Binding& MatchedColumns::bind(Input input)
{
    std::erase_if(bindings, [&](const Binding& b) { return b.input == input; });
    return bindings.emplace_back(Binding{.input = input});
}

MatchedColumns matchColumns(const TableHead& head)
{
    return Matcher(head).run();
}

} // namespace convey
