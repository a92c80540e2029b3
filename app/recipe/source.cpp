// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/source.h"

#include "base/text.h"
#include "recipe/template_text.h"

#include <algorithm>
#include <map>
#include <utility>

namespace convey {

namespace {

// Below these it may be anybody's file.
constexpr double kLeastTelling = 0.4;
constexpr std::size_t kLeastTellingColumns = 3;
constexpr double kLeastKnown = 0.5;
/// By how much the best source must be ahead of the next one.
constexpr double kLeastLead = 0.15;

/// Does a folded name fit a folded pattern, in which a lone `*` stands for any text?
bool fitsPattern(std::string_view name, std::string_view pattern)
{
    const std::size_t star = pattern.find('*');
    if (star == std::string_view::npos)
        return name == pattern;
    const std::string_view front = pattern.substr(0, star);
    const std::string_view back = pattern.substr(star + 1);
    return name.size() > front.size() + back.size() && name.starts_with(front) && name.ends_with(back);
}

std::string foldedPattern(std::string_view name)
{
    const std::size_t star = name.find('*');
    if (star == std::string_view::npos)
        return plainHeader(name);
    const std::string front = plainHeader(name.substr(0, star));
    const std::string back = plainHeader(name.substr(star + 1));
    return front + (front.empty() ? "" : " ") + '*' + (back.empty() ? "" : " ") + back;
}

/// Which of the file's columns stands for which of the source's.
class ColumnNames
{
public:
    ColumnNames(const KnownSource& source, std::span<const std::string> columnNames)
        : m_source(source)
        , m_isKnown(columnNames.size())
    {
        std::vector<std::string> folded;
        for (const std::string& name : columnNames)
            folded.push_back(plainHeader(name));
        for (const std::vector<std::string>& alternatives : source.columns) {
            for (const std::string& alternative : alternatives) {
                const std::string pattern = foldedPattern(alternative);
                for (std::size_t i = 0; i < folded.size(); ++i) {
                    if (m_isKnown[i] || folded[i].empty() || !fitsPattern(folded[i], pattern))
                        continue;
                    m_isKnown[i] = true;
                    m_names.emplace(alternatives.front(), columnNames[i]);
                    if (pattern.find('*') == std::string::npos)
                        break; // of equal names the first is meant
                }
            }
        }
        m_folded = std::move(folded);
    }

    /// The file's name of a column of the source, or null.
    [[nodiscard]] const std::string* find(const std::string& name) const
    {
        const auto found = m_names.find(name);
        return found == m_names.end() ? nullptr : &found->second;
    }
    /// The source's own text of a name that is equal to one of its first alternatives.
    [[nodiscard]] std::string_view nameInSource(std::string_view name) const
    {
        const auto found = std::ranges::find_if(
            m_source.columns, [&](const auto& alternatives) { return alternatives.front() == name; });
        return found == m_source.columns.end() ? std::string_view() : std::string_view(found->front());
    }
    [[nodiscard]] bool hasHeader(std::string_view name) const
    {
        return std::ranges::find(m_folded, plainHeader(name)) != m_folded.end();
    }
    [[nodiscard]] std::size_t knownCount() const
    {
        return static_cast<std::size_t>(std::ranges::count(m_isKnown, true));
    }
    [[nodiscard]] const std::vector<bool>& isKnown() const { return m_isKnown; }

private:
    const KnownSource& m_source;
    std::map<std::string, std::string> m_names;
    std::vector<bool> m_isKnown;
    std::vector<std::string> m_folded;
};

std::string templateTextOf(const std::vector<TemplatePiece>& pieces)
{
    std::string text;
    for (const TemplatePiece& piece : pieces) {
        if (piece.isColumn) {
            text.append("{").append(piece.text).append("}");
            continue;
        }
        for (const char c : piece.text)
            text.append(c == '{' || c == '}' ? 2 : 1, c); // as templatePieces() reads them back
    }
    return text;
}

/// The binding over the file's names; none where its columns are missing.
std::optional<Binding> bindingOver(Binding binding, const ColumnNames& names)
{
    switch (binding.kind) {
    case BindingKind::Constant:
        return binding;
    case BindingKind::Column: {
        const std::string* name = names.find(binding.text);
        if (!name)
            return std::nullopt;
        binding.text = *name;
        return binding;
    }
    case BindingKind::Template: {
        std::vector<TemplatePiece> pieces =
            templatePieces(binding.text).value_or(std::vector<TemplatePiece>());
        for (TemplatePiece& piece : pieces) {
            const std::string* name = piece.isColumn ? names.find(piece.text) : nullptr;
            if (piece.isColumn && !name)
                return std::nullopt;
            piece.text = name ? *name : piece.text;
        }
        binding.text = templateTextOf(pieces);
        return binding;
    }
    case BindingKind::FirstOf:
    case BindingKind::List:
    case BindingKind::Made:
    case BindingKind::Part:
        break;
    }
    std::erase_if(binding.columns, [&](const ColumnPart& part) { return !names.find(part.column); });
    if (binding.columns.empty())
        return std::nullopt;
    for (ColumnPart& part : binding.columns)
        part.column = *names.find(part.column);
    if (binding.columns.size() == 1 && binding.kind != BindingKind::Made) {
        const bool isWhole = binding.columns.front().kind == PartKind::Whole;
        binding.kind = isWhole ? BindingKind::Column : BindingKind::Part;
        if (isWhole) {
            binding.text = std::move(binding.columns.front().column);
            binding.columns.clear();
        }
    }
    return binding;
}

/// The columns for want of which the binding is dropped.
std::vector<LackingColumn> lackingOf(const Binding& binding, const ColumnNames& names)
{
    const bool oneWouldDo = binding.kind == BindingKind::FirstOf || binding.kind == BindingKind::List;
    std::vector<LackingColumn> lacking;
    for (const std::string& column : columnsOf(binding)) {
        if (names.find(column) || (oneWouldDo && !lacking.empty()))
            continue;
        lacking.push_back(
            {.column = names.nameInSource(column), .input = binding.input, .freeKey = binding.freeKey});
    }
    return lacking;
}

SourceMatch matchOf(const KnownSource& source, const ColumnNames& names)
{
    SourceMatch match{.id = source.id,
        .name = source.recipe.name,
        .known = names.knownCount(),
        .columns = names.isKnown().size(),
        .isKnown = names.isKnown()};
    match.recipe.name = source.recipe.name;
    match.recipe.words = source.recipe.words;
    const auto take = [&](const Binding& binding) {
        std::optional<Binding> own = bindingOver(binding, names);
        if (own && !match.recipe.find(binding.input, binding.freeKey))
            match.recipe.bind(*std::move(own));
    };
    std::ranges::for_each(source.recipe.bindings, take);
    std::ranges::for_each(source.otherwise, take);
    for (const Binding& binding : source.recipe.bindings) {
        if (source.sparse || match.recipe.find(binding.input, binding.freeKey))
            continue;
        for (LackingColumn& column : lackingOf(binding, names))
            match.lacking.push_back(std::move(column));
    }
    for (RowFilter filter : source.recipe.filters) {
        const std::string* name = names.find(filter.column);
        filter.optional = filter.optional || !name; // said, not an error: exports differ
        filter.column = name ? *name : filter.column;
        match.recipe.filters.push_back(std::move(filter));
    }
    for (SourceQuestion question : source.questions) {
        const std::string* when = names.find(question.whenColumn);
        const std::optional<Binding> assumed = bindingOver(question.assumed, names);
        if (!assumed || (!question.whenColumn.empty() && !when))
            continue;
        question.assumed = *assumed;
        question.whenColumn = when ? *when : std::string();
        match.questions.push_back(std::move(question));
    }
    return match;
}

} // namespace

std::string plainHeader(std::string_view name)
{
    QString out;
    bool pendingSpace = false;
    for (const QChar c : toQString(name).toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            if (pendingSpace && !out.isEmpty())
                out += u' ';
            pendingSpace = false;
            out += c;
        } else {
            pendingSpace = true;
        }
    }
    return toUtf8(out);
}

SourceScore scoreOf(const KnownSource& source, std::span<const std::string> columnNames)
{
    const ColumnNames names(source, columnNames);
    SourceScore score{.known = names.knownCount()};
    score.telling = static_cast<std::size_t>(
        std::ranges::count_if(source.telling, [&](const std::string& name) { return names.find(name); }));
    const auto share = [](std::size_t part, std::size_t whole) {
        return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
    };
    const double telling = share(score.telling, source.telling.size());
    const double known = share(score.known, columnNames.size());
    score.score = telling + known;
    const bool hasRequired = std::ranges::all_of(source.require, [&](const auto& alternatives) {
        return std::ranges::any_of(alternatives, [&](const std::string& name) { return names.find(name); });
    });
    const bool isAnothers =
        std::ranges::any_of(source.without, [&](const std::string& name) { return names.hasHeader(name); });
    score.fits = hasRequired && !isAnothers && known >= kLeastKnown && telling >= kLeastTelling
        && score.telling >= std::min(kLeastTellingColumns, source.telling.size());
    return score;
}

std::optional<SourceMatch> recogniseSource(std::span<const std::string> columnNames)
{
    const KnownSource* best = nullptr;
    double bestScore = 0;
    double nextScore = 0;
    for (const KnownSource& source : sources()) {
        const SourceScore score = scoreOf(source, columnNames);
        if (!score.fits)
            continue;
        if (score.score > bestScore) {
            nextScore = std::exchange(bestScore, score.score);
            best = &source;
        } else {
            nextScore = std::max(nextScore, score.score);
        }
    }
    if (!best || bestScore - nextScore < kLeastLead)
        return std::nullopt;
    return matchOf(*best, ColumnNames(*best, columnNames));
}

} // namespace convey
