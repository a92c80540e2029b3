// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/verdict_tiles.h"

#include "common/money_text.h"
#include "common/stat_tile.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace convey::ui {

namespace {

/// In the order of the sum.
constexpr std::array kTiles{
    Verdict::Ready, Verdict::Warned, Verdict::Blocked, Verdict::Outside, Verdict::LeftOut};

QList<StateLook> tileLooks()
{
    QList<StateLook> looks;
    for (const Verdict verdict : kTiles)
        looks.append(lookOf(verdict));
    return looks;
}

} // namespace

VerdictTiles::VerdictTiles(QWidget* parent)
    : TileSum(tileLooks(), tr("Conversions"), true, parent)
{
    // Some tiles have more notes than others; they keep one height.
    for (int i = 0; i < static_cast<int>(kTiles.size()); ++i)
        tile(i)->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void VerdictTiles::showCheck(const CheckResult& check)
{
    std::array<std::uint64_t, kTiles.size()> counts{};
    std::ranges::transform(
        kTiles, counts.begin(), [&](Verdict verdict) { return check.summary.count(verdict); });
    setCounts(counts, check.summary.events());
    m_money.clear();
    for (const Verdict verdict : kTiles)
        m_money.push_back(check.money.of(verdict));
    showMoney();
}

void VerdictTiles::showSoFar(const VerdictCounts& counts)
{
    std::array<std::uint64_t, kTiles.size()> known{};
    std::ranges::transform(
        kTiles, known.begin(), [&](Verdict verdict) { return counts[static_cast<std::size_t>(verdict)]; });
    setCounts(known, std::accumulate(known.begin(), known.end(), std::uint64_t{0}));
    setCounting(true);
    m_money.clear();
    for (int i = 0; i < static_cast<int>(kTiles.size()); ++i)
        setNotes(i, {tr("so far")});
}

void VerdictTiles::forget()
{
    clearCounts();
    m_money.clear();
    for (int i = 0; i < static_cast<int>(kTiles.size()); ++i)
        setNotes(i, {});
}

void VerdictTiles::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    showMoney();
}

void VerdictTiles::showMoney()
{
    for (std::size_t i = 0; i < m_money.size(); ++i) {
        const std::vector<CurrencySum>& sums = m_money[i];
        const std::size_t shown = std::min<std::size_t>(sums.size(), m_narrow ? 1 : 2);
        QStringList notes;
        for (const auto& [currency, sum] : std::span(sums).first(shown))
            notes.append(sum.tooLarge ? tr("%1 beyond counting", "a currency").arg(toQString(currency))
                                      : moneyText(sum.minorUnits, currency));
        const int more = static_cast<int>(sums.size() - shown);
        // A narrow tile has no room for both in one line.
        if (more > 0 && m_narrow)
            notes.append(tr("+%Ln currencies", nullptr, more));
        else if (more > 0)
            notes.back() = tr("%1 · +%Ln", "an amount, and how many more currencies", more).arg(notes.back());
        setNotes(static_cast<int>(i), notes);
    }
}

void VerdictTiles::setChosenVerdict(std::optional<Verdict> verdict)
{
    const auto* at = verdict ? std::ranges::find(kTiles, *verdict) : kTiles.end();
    setChosen(at == kTiles.end() ? -1 : static_cast<int>(at - kTiles.begin()));
}

std::optional<Verdict> VerdictTiles::verdictOf(int tile)
{
    return tile < 0 ? std::nullopt : std::optional(kTiles.at(static_cast<std::size_t>(tile)));
}

} // namespace convey::ui
