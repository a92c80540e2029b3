// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/blanks.h"

#include <algorithm>
#include <array>

namespace convey {

namespace {

constexpr auto kBlankDefaults = std::to_array<std::string_view>({
    "-", "--", "---", "–", "—", "−", ".", "..", "?", // dashes and dots
    "NULL", "(null)", "<null>", "[null]", "\\N", "nil", "None", "(none)", "<none>", "undefined",
    "(undefined)", "NaN", "NaT", "<NA>", // databases and programs
    "N/A", "n.a.", "n. a.", "#N/A", "#N/A N/A", "#NV", "n/v", "not available", "not applicable", "(blank)",
    "(empty)", "(Leer)", "(vide)", "(en blanco)", "(vuoto)", // spreadsheets
    "not set", "(not set)", "(not provided)", "not provided", "(direct)", "(other)", "(data deleted)",
    "not specified", "no data", "no value", // analytics tools
    "k. A.", "k.A.", "keine Angabe", "nicht angegeben", "s/o", "non renseigné", "non défini", "sin datos",
    "sin especificar", "no disponible", "sem dados", "não informado", "non disponibile", "n.d.", "n/d",
    "n.v.t.", "nvt", "onbekend", "brak", "brak danych", "b/d", "なし", "未設定", "該当なし", // people
});

bool lessIgnoringAsciiCase(std::string_view a, std::string_view b)
{
    return std::lexicographical_compare(
        a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return asciiLower(x) < asciiLower(y); });
}

} // namespace

BlankWords::BlankWords()
{
    for (const std::string_view word : kBlankDefaults)
        take(word);
    settle();
}

BlankWords::BlankWords(std::span<const std::string> words)
{
    for (const std::string& word : words)
        take(word);
    settle();
}

void BlankWords::take(std::string_view word)
{
    const std::string_view text = trimmed(word);
    if (text.empty())
        return;
    m_words.emplace_back(text);
    m_starts[std::min(text.size(), kLengths - 1)] |= startBit(text);
}

void BlankWords::settle()
{
    std::stable_sort(m_words.begin(), m_words.end(), lessIgnoringAsciiCase);
    m_words.erase(std::unique(m_words.begin(), m_words.end(), equalsIgnoringAsciiCase), m_words.end());
}

bool BlankWords::isWord(std::string_view text) const
{
    const auto found = std::lower_bound(m_words.begin(), m_words.end(), text, lessIgnoringAsciiCase);
    return found != m_words.end() && equalsIgnoringAsciiCase(*found, text);
}

std::span<const std::string_view> BlankWords::defaults()
{
    return kBlankDefaults;
}

} // namespace convey
