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

/// What a header is worth, by its confidence.
constexpr std::array kWholeName = std::to_array<int>({30, 60, 85});
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
        joinEmails();
        joinPhones();
        joinTimes();
        splitFullName();
        collectAlternatives();
        return std::move(m_found);
    }

private:
    [[nodiscard]] const Binding* bound(Input input) const
    {
        const auto found = std::ranges::find(m_found.bindings, input, &Binding::input);
        return found == m_found.bindings.end() ? nullptr : &*found;
    }

    [[nodiscard]] std::optional<std::size_t> columnOf(Input input) const
    {
        for (std::size_t i = 0; i < m_found.columns.size(); ++i) {
            if (m_found.columns[i] && m_found.columns[i]->input == input)
                return i;
        }
        return std::nullopt;
    }

    Binding& bind(Input input)
    {
        std::erase_if(m_found.bindings, [&](const Binding& b) { return b.input == input; });
        return m_found.bindings.emplace_back(Binding{.input = input});
    }

    /// The header's confidence and worth, as far as the values agree.
    [[nodiscard]] std::optional<Candidate> weighed(
        std::size_t column, Candidate candidate, Fit fit, bool isTelling) const
    {
        const ColumnLook& look = m_looks[column];
        ColumnGuess& guess = candidate.guess;
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
            // What a file calls "Total" is bound even when no value is one: the check says so then. Left
            // alone, the conversions would silently go without it.
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
        Candidate candidate{column,
            hit.isWhole ? kWholeName.at(place(hit.confidence)) : kPartOfName.at(place(hit.confidence)),
            {hit.input, hit.confidence,
                hit.isWhole ? GuessReason::HeaderIsName : GuessReason::HeaderHasName}};
        candidate.score -= std::min<int>(hit.rank, 90) / 5;
        if (hit.input == Input::ItemAmount && m_hasItems)
            candidate.score += 2; // "Price" beside a quantity is that of one piece
        if (!isWeighedByWords(hit.input))
            return add(weighed(column, candidate, fit, !isWeak));
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
        if (m_found.columns[candidate.column] || bound(candidate.guess.input))
            return;
        m_found.columns[candidate.column] = candidate.guess;
        bind(candidate.guess.input).text = m_head.columnNames[candidate.column];
    }

    /// Two columns with a name that means nothing else: the better one is taken, but not for certain.
    void doubtRivals()
    {
        for (const Input input : {Input::Id, Input::TimestampMs, Input::DataAmount}) {
            const auto count = std::ranges::count_if(m_candidates, [&](const Candidate& one) {
                return one.guess.input == input && one.guess.confidence == Confidence::High;
            });
            const auto column = columnOf(input);
            if (count > 1 && column && m_found.columns[*column]->reason == GuessReason::HeaderIsName)
                m_found.columns[*column]->confidence = Confidence::Medium;
        }
    }

    /// A free column whose header names the input.
    [[nodiscard]] bool mayJoin(std::size_t column, Input input) const
    {
        return !m_found.columns[column] && std::ranges::any_of(m_hits[column], [&](const HeaderHit& hit) {
            return hit.input == input && hit.confidence != Confidence::Low;
        });
    }

    [[nodiscard]] std::vector<std::size_t> joined(
        std::size_t first, Input input, bool (*isWanted)(std::string_view name)) const
    {
        constexpr std::size_t kMost = 3; // what the API takes of each
        std::vector<std::size_t> columns{first};
        for (std::size_t i = 0; i < m_looks.size() && columns.size() < kMost; ++i) {
            if (i != first && mayJoin(i, input) && isWanted(m_head.columnNames[i])
                && fitOf(m_looks[i], input) == Fit::Most)
                columns.push_back(i);
        }
        return columns;
    }

    void bindJoined(const std::vector<std::size_t>& columns, Input input, BindingKind kind)
    {
        Binding& binding = bind(input);
        binding.kind = kind;
        for (const std::size_t column : columns) {
            binding.columns.push_back({.column = m_head.columnNames[column]});
            if (!m_found.columns[column])
                m_found.columns[column] = ColumnGuess{input, Confidence::Medium, GuessReason::BesideAnother};
        }
    }

    void joinEmails()
    {
        const auto first = columnOf(Input::UserEmail);
        if (!first)
            return;
        // Numbered or second ones are the same person's: those of others are never joined.
        const auto columns = joined(*first, Input::UserEmail, [](std::string_view name) {
            const std::string folded = ' ' + foldedHeader(name) + ' ';
            constexpr std::array kWords = std::to_array<std::string_view>({" 1 ", " 2 ", " 3 ", " second ",
                " secondary ", " alternative ", " alternate ", " additional ", " other ", " private ",
                " work ", " personal ", " zweite ", " weitere ", " secundario ", " tweede "});
            return std::ranges::any_of(
                kWords, [&](std::string_view word) { return folded.find(word) != std::string::npos; });
        });
        if (columns.size() > 1)
            return bindJoined(columns, Input::UserEmail, BindingKind::List);
        const ColumnLook& look = m_looks[*first];
        if (look.of(IdentityForm::SeveralEmails) == 0)
            return;
        Binding& binding = bind(Input::UserEmail);
        binding.kind = BindingKind::Part;
        binding.columns = {{.column = m_head.columnNames[*first], .kind = PartKind::Emails}};
    }

    void joinPhones()
    {
        const auto first = columnOf(Input::UserPhoneNumber);
        if (!first)
            return;
        const auto columns = joined(*first, Input::UserPhoneNumber, [](std::string_view) { return true; });
        if (columns.size() > 1)
            bindJoined(columns, Input::UserPhoneNumber, BindingKind::FirstOf);
    }

    void joinTimes()
    {
        const auto date = columnOf(Input::TimestampMs);
        if (!date)
            return;
        const ColumnLook& dates = m_looks[*date];
        if (dates.timesOf(TimeTrait::DateOnly) > 0)
            joinBeside(Input::TimeOfDay);
        if (dates.timesOf(TimeTrait::NeedsZone) > 0)
            joinBeside(Input::TimeZone);
    }

    void joinBeside(Input input)
    {
        for (std::size_t i = 0; i < m_looks.size(); ++i) {
            const bool isNamed = std::ranges::any_of(
                m_hits[i], [&](const HeaderHit& hit) { return hit.input == input && hit.isWhole; });
            // A time of day needs no telling name; the zone may be the customer's.
            const bool isByValues =
                input == Input::TimeOfDay && !isOfSomeoneElse(m_head.columnNames[i]) && m_hits[i].empty();
            if (m_found.columns[i] || bound(input) || !(isNamed || isByValues)
                || fitOf(m_looks[i], input) != Fit::Most)
                continue;
            m_found.columns[i] = ColumnGuess{input, isNamed ? Confidence::High : Confidence::Medium,
                GuessReason::BesideDate, GuessReason::ValuesFit};
            bind(input).text = m_head.columnNames[i];
        }
    }

    void splitFullName()
    {
        if (bound(Input::UserFirstName) && bound(Input::UserLastName))
            return;
        std::optional<Candidate> best;
        for (std::size_t i = 0; i < m_looks.size(); ++i) {
            if (m_found.columns[i])
                continue;
            const std::optional<Candidate> one = fullNameIn(i);
            if (one && (!best || one->score > best->score))
                best = one;
        }
        if (!best)
            return;
        const std::string& name = m_head.columnNames[best->column];
        // "Name" beside "Vorname" is the last name.
        for (const Input input : {Input::UserFirstName, Input::UserLastName}) {
            if (bound(input))
                continue;
            Binding& binding = bind(input);
            if (!best->isFullName) {
                binding.text = name;
                best->guess.input = input;
                continue;
            }
            binding.kind = BindingKind::Part;
            binding.columns = {{.column = name,
                .kind = input == Input::UserFirstName ? PartKind::FirstName : PartKind::LastName}};
        }
        m_found.columns[best->column] = best->guess;
    }

    [[nodiscard]] std::optional<Candidate> fullNameIn(std::size_t column) const
    {
        const ColumnLook& look = m_looks[column];
        const bool hasOnePart = bound(Input::UserFirstName) || bound(Input::UserLastName);
        const Fit fit = fitOfFullName(look);
        const auto hit = std::ranges::find_if(m_hits[column], &HeaderHit::isFullName);
        const auto email = columnOf(Input::UserEmail);
        const bool isInEmails = fit == Fit::Most && email && areNamesInEmails(m_head, column, *email);
        if (hit == m_hits[column].end()) {
            if (!isInEmails || hasOnePart || isOfSomeoneElse(m_head.columnNames[column])
                || !m_hits[column].empty())
                return std::nullopt;
            return Candidate{
                column, 0, {Input::UserFirstName, Confidence::Medium, GuessReason::ValuesAreNames}, true};
        }
        const GuessReason reason = hit->isWhole ? GuessReason::HeaderIsName : GuessReason::HeaderHasName;
        const int score = kWholeName.at(place(hit->confidence)) - hit->rank / 5;
        if (hasOnePart) {
            const bool isPart = hit->confidence == Confidence::Low && hit->isWhole && fit != Fit::Most
                && fitOf(look, Input::UserLastName) == Fit::Any;
            return isPart ? std::optional(
                       Candidate{column, score, {Input::UserLastName, Confidence::Medium, reason}, false})
                          : std::nullopt;
        }
        const bool isUntold = fit == Fit::Untold && hit->confidence == Confidence::High;
        if (fit != Fit::Most && !isUntold)
            return std::nullopt;
        Candidate found{column, score, {Input::UserFirstName, hit->confidence, reason}, true};
        found.guess.also = fit == Fit::Most ? std::optional(GuessReason::ValuesAreNames) : std::nullopt;
        return found;
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

MatchedColumns matchColumns(const TableHead& head)
{
    return Matcher(head).run();
}

} // namespace convey
