// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What Convey can't see and a person should: the points to look at in Ads Manager after a send, each with
/// the day from which it is worth looking or the day it was looked at. The ticks are kept with the job. GUI
/// thread only.
#pragma once

#include "common/panel.h"

#include "base/clock.h"

#include <map>
#include <string>
#include <vector>

class QCheckBox;
class QLabel;

namespace convey::ui {

class LookList final : public Panel
{
    Q_OBJECT

public:
    explicit LookList(QWidget* parent);

    /// `sentMs` is when the send ended; `isForReal`: something arrived there.
    void showPoints(EpochMs sentMs, bool isForReal, const std::map<std::string, EpochMs>& ticks);

Q_SIGNALS:
    /// By the person.
    void ticked(const QString& point, bool isTicked);

private:
    struct Point
    {
        std::string name{};
        QCheckBox* box = nullptr;
        QLabel* when = nullptr;
        EpochMs afterMs = 0;
    };

    void showWhen(const Point& point, const std::map<std::string, EpochMs>& ticks);

    QLabel* m_title;
    std::vector<Point> m_points{};
    EpochMs m_sentMs = 0;
};

} // namespace convey::ui
