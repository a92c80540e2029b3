// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/palette_model.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>
#include <utility>

namespace convey::ui {

namespace {

/// For comparing: without case and accents.
QString foldedWords(const QString& text)
{
    QString folded;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (letter.category() != QChar::Mark_NonSpacing)
            folded.append(letter);
    }
    return folded;
}

bool beginsWord(const QString& text, qsizetype at)
{
    if (!text[at].isLetterOrNumber())
        return false;
    // Scripts without blanks between words have no other beginnings.
    return at == 0 || !text[at - 1].isLetterOrNumber() || text[at].script() == QChar::Script_Han
        || text[at].script() == QChar::Script_Hiragana || text[at].script() == QChar::Script_Katakana;
}

/// How few words of `text` have to be begun so that the letters of `word` follow each other in it, each the
/// next one of its word or the beginning of a later word. Nothing when they can't. From the last letter to
/// the first, with the answer for each place of the text: cost is the product of the two lengths.
std::optional<int> wordsBegun(const QString& word, const QString& text)
{
    constexpr int kNever = std::numeric_limits<int>::max();
    const auto size = static_cast<std::size_t>(text.size());
    // [at]: for the letters after this one, when this one stands before `at`.
    std::vector<int> after(size + 1, 0);
    for (qsizetype letter = word.size() - 1; letter >= 0; --letter) {
        std::vector<int> from(size + 1, kNever);
        int byBeginning = kNever; // at `at` or later
        for (qsizetype at = text.size() - 1; at >= 0; --at) {
            const auto place = static_cast<std::size_t>(at);
            const int rest = text[at] == word[letter] ? after[place + 1] : kNever;
            if (rest != kNever && beginsWord(text, at))
                byBeginning = std::min(byBeginning, rest + 1);
            from[place] = letter > 0 ? std::min(rest, byBeginning) : byBeginning;
        }
        after = std::move(from);
    }
    return after.front() == kNever ? std::nullopt : std::optional(after.front());
}

} // namespace

std::optional<int> fitOfWords(const QString& typed, const QString& text)
{
    constexpr int kWordBegun = 10;
    const QString where = foldedWords(text);
    int sum = 0;
    for (const QString& word : foldedWords(typed).split(u' ', Qt::SkipEmptyParts)) {
        const std::optional<int> begun = wordsBegun(word, where);
        if (!begun)
            return std::nullopt;
        // One word wholly followed is better than letters of many; an early one better than a late one.
        const qsizetype place = where.indexOf(word);
        sum += *begun * kWordBegun
            + (place < 0 ? kWordBegun : static_cast<int>(std::min<qsizetype>(place, kWordBegun - 1)));
    }
    return sum;
}

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_shown.resize(m_entries.size());
    std::iota(m_shown.begin(), m_shown.end(), std::size_t{0});
    endResetModel();
}

void PaletteModel::setTyped(const QString& typed)
{
    std::vector<std::tuple<int, qsizetype, std::size_t>> fitting;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        constexpr int kOnlyByGroup = 100;
        std::optional<int> fit = fitOfWords(typed, m_entries[i].text);
        if (!fit) {
            fit = fitOfWords(typed, m_entries[i].text + u' ' + m_entries[i].group);
            if (fit)
                *fit += kOnlyByGroup;
        }
        if (fit)
            fitting.emplace_back(*fit, typed.isEmpty() ? 0 : m_entries[i].text.size(), i);
    }
    std::ranges::sort(fitting); // of equal ones the shorter, then in the order of the menus
    beginResetModel();
    m_shown.clear();
    for (const auto& [fit, size, place] : fitting)
        m_shown.push_back(place);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const PaletteEntry& about = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return about.text;
    case GroupRole:
        return about.group;
    case KeysRole:
        return about.keys;
    case IconNameRole:
        return about.iconName;
    case Qt::AccessibleTextRole:
        return about.keys.isEmpty() ? tr("%1, %2", "a command and its group").arg(about.text, about.group)
                                    : tr("%1, %2, key %3", "a command, its group, its shortcut")
                                          .arg(about.text, about.group, about.keys);
    default:
        return {};
    }
}

} // namespace convey::ui
