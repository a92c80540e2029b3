// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The conversions of a check as pictures: by hour of the day, by day, their amounts in one currency, and by
/// what customers can be recognised, with a plain hint. GUI thread only.
#pragma once

#include "preview/checked_rows.h"
#include "preview/histogram.h"

#include "check/file_evidence.h"

#include <QScrollArea>

#include <memory>
#include <vector>

class QComboBox;
class QGridLayout;

namespace convey::ui {

/// What the pictures show of the seven days before `now`, in the time of this computer.
[[nodiscard]] std::vector<Histogram::Bar> hourBars(const TimeSpread& times, EpochMs now);
[[nodiscard]] std::vector<Histogram::Bar> dayBars(const TimeSpread& times, EpochMs now);
/// One share for each kind of identity, the one that tells most first.
[[nodiscard]] std::vector<Histogram::Bar> identityBars(const IdentityCoverage& identities);
/// What would help to recognise customers, or that nothing is missing.
[[nodiscard]] QString identityHint(const IdentityCoverage& identities);

class PicturesPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PicturesPane(QWidget* parent);

    void showCheck(const std::shared_ptr<const CheckedRows>& rows);
    void clear();
    /// One picture beside another, or below it.
    void setNarrow(bool narrow);

private:
    void showAmounts();

    QGridLayout* m_grid;
    Histogram* m_hours;
    Histogram* m_days;
    Histogram* m_amounts;
    Histogram* m_identities;
    QComboBox* m_currency;
    std::vector<AmountSpread> m_spreads{};
};

} // namespace convey::ui
