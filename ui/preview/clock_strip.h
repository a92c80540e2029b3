// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The clock of the seven days: how many conversions leave within the hour and today, by when to export
/// again, and a timeline of the window with a bar an hour. In a small window the sentence stands alone. GUI
/// thread only.
#pragma once

#include "common/panel.h"

#include "check/time_spread.h"

#include <QString>

#include <cstdint>
#include <vector>

class QLabel;

namespace convey::ui {

class IconLabel;

/// "311 conversions leave the 7 days today. 10 of them leave within the hour. …"; empty when none is sent.
[[nodiscard]] QString clockSentenceOf(const TimeSpread& times, EpochMs now);

/// "5 h", "2 d": of an event of `time` until it leaves the seven days; empty once it has.
[[nodiscard]] QString timeLeftText(EpochMs time, EpochMs now);

/// The bars, painted: outside, leaving today, the rest.
class Timeline final : public QWidget
{
    Q_OBJECT

public:
    explicit Timeline(QWidget* parent);

    void showTimes(const TimeSpread& times, EpochMs now);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<std::uint64_t> m_hours{};
    std::size_t m_leavingToday = 0; ///< hours of the window that leave before midnight
    EpochMs m_windowStart = 0;
};

class ClockStrip final : public Panel
{
    Q_OBJECT

public:
    explicit ClockStrip(QWidget* parent);

    /// Hidden while there is no conversion.
    void showTimes(const TimeSpread& times, EpochMs now);
    void clear();
    /// The sentence alone.
    void setNarrow(bool narrow);

private:
    IconLabel* m_sentence;
    Timeline* m_timeline;
    bool m_narrow = false;
};

} // namespace convey::ui
