// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "recipe/guess_columns.h"

#include <algorithm>
#include <array>

namespace convey {

namespace {

/// Binds what several columns make together, once it is settled what each feeds alone.
class Joiner
{
public:
    Joiner(const TableHead& head, std::span<const ColumnLook> looks,
        std::span<const std::vector<HeaderHit>> hits, MatchedColumns& found)
        : m_head(head)
        , m_looks(looks)
        , m_hits(hits)
        , m_found(found)
    { }

    void run()
    {
        joinEmails();
        joinPhones();
        joinTimes();
        splitFullName();
    }

private:
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
        Binding& binding = m_found.bind(input);
        binding.kind = kind;
        for (const std::size_t column : columns) {
            binding.columns.push_back({.column = m_head.columnNames[column]});
            if (!m_found.columns[column])
                m_found.columns[column] = ColumnGuess{input, Confidence::Medium, GuessReason::BesideAnother};
        }
    }

    void joinEmails()
    {
        const auto first = m_found.columnOf(Input::UserEmail);
        if (!first)
            return;
        // Numbered or second ones are the same person's: those of others are never joined.
        const auto columns = joined(*first, Input::UserEmail, [](std::string_view name) {
            const std::string folded = ' ' + foldedHeader(name) + ' ';
            constexpr std::array kOfOnePerson = std::to_array<std::string_view>({" 1 ", " 2 ", " 3 ",
                " second ", " secondary ", " alternative ", " alternate ", " additional ", " other ",
                " private ", " work ", " personal ", " zweite ", " weitere ", " secundario ", " tweede "});
            return std::ranges::any_of(
                kOfOnePerson, [&](std::string_view word) { return folded.find(word) != std::string::npos; });
        });
        if (columns.size() > 1)
            return bindJoined(columns, Input::UserEmail, BindingKind::List);
        const ColumnLook& look = m_looks[*first];
        if (look.of(IdentityForm::SeveralEmails) == 0)
            return;
        Binding& binding = m_found.bind(Input::UserEmail);
        binding.kind = BindingKind::Part;
        binding.columns = {{.column = m_head.columnNames[*first], .kind = PartKind::Emails}};
    }

    void joinPhones()
    {
        const auto first = m_found.columnOf(Input::UserPhoneNumber);
        if (!first)
            return;
        const auto columns = joined(*first, Input::UserPhoneNumber, [](std::string_view) { return true; });
        if (columns.size() > 1)
            bindJoined(columns, Input::UserPhoneNumber, BindingKind::FirstOf);
    }

    void joinTimes()
    {
        const auto date = m_found.columnOf(Input::TimestampMs);
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
            if (m_found.columns[i] || m_found.bound(input) || !(isNamed || isByValues)
                || fitOf(m_looks[i], input) != Fit::Most)
                continue;
            m_found.columns[i] = ColumnGuess{input, isNamed ? Confidence::High : Confidence::Medium,
                GuessReason::BesideDate, GuessReason::ValuesFit};
            m_found.bind(input).text = m_head.columnNames[i];
        }
    }

    void splitFullName()
    {
        if (m_found.bound(Input::UserFirstName) && m_found.bound(Input::UserLastName))
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
            if (m_found.bound(input))
                continue;
            Binding& binding = m_found.bind(input);
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
        const bool hasOnePart = m_found.bound(Input::UserFirstName) || m_found.bound(Input::UserLastName);
        const Fit fit = fitOfFullName(look);
        const auto hit = std::ranges::find_if(m_hits[column], &HeaderHit::isFullName);
        const auto email = m_found.columnOf(Input::UserEmail);
        const bool isInEmails = fit == Fit::Most && email && areNamesInEmails(m_head, column, *email);
        if (hit == m_hits[column].end()) {
            if (!isInEmails || hasOnePart || isOfSomeoneElse(m_head.columnNames[column])
                || !m_hits[column].empty())
                return std::nullopt;
            return Candidate{
                column, 0, {Input::UserFirstName, Confidence::Medium, GuessReason::ValuesAreNames}, true};
        }
        const GuessReason reason = hit->isWhole ? GuessReason::HeaderIsName : GuessReason::HeaderHasName;
        const int score = kHeaderWorth.at(static_cast<std::size_t>(hit->confidence)) - hit->rank / 5;
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

    const TableHead& m_head;
    std::span<const ColumnLook> m_looks;
    std::span<const std::vector<HeaderHit>> m_hits;
    MatchedColumns& m_found;
};

} // namespace

void joinColumns(const TableHead& head, std::span<const ColumnLook> looks,
    std::span<const std::vector<HeaderHit>> hits, MatchedColumns& found)
{
    Joiner(head, looks, hits, found).run();
}

} // namespace convey
