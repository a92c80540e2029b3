// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The tiles of the Preview: how many conversions are in each state and what they are worth, and while rows
/// are looked at how many so far, said to be so. GUI thread only.
#pragma once

#include "common/tile_sum.h"

#include "jobs/check_job.h"

#include <optional>
#include <vector>

namespace convey::ui {

class VerdictTiles final : public TileSum
{
    Q_OBJECT

public:
    explicit VerdictTiles(QWidget* parent);

    void showCheck(const CheckResult& check);
    /// The counts of the rows judged so far: muted, and marked as not final.
    void showSoFar(const VerdictCounts& counts);
    /// No numbers and no money: another file.
    void forget();
    /// One currency a tile instead of two.
    void setNarrow(bool narrow);

    void setChosenVerdict(std::optional<Verdict> verdict);
    /// Of a tile as choose() names it; none for -1.
    [[nodiscard]] static std::optional<Verdict> verdictOf(int tile);

private:
    void showMoney();

    std::vector<std::vector<CurrencySum>> m_money{}; ///< one entry a tile; empty while there is no check
    bool m_narrow = false;
};

} // namespace convey::ui
