// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What Convey can't see and a person should: the points to look at in Ads Manager after a send, each with
/// the day from which it is worth looking or the day it was looked at. Keeps the ticks with the job. GUI
/// thread only.
#pragma once

#include "common/panel.h"

#include "base/clock.h"
#include "base/error.h"

#include <QStringList>

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

    /// What is looked after.
    struct Job
    {
        std::string ledgerPath{}; ///< where the ticks are kept
        std::string id{};
        EpochMs sentMs = 0; ///< when the send ended
        bool isForReal = false; ///< something arrived there
        QStringList events{}; ///< their names as the API has them; empty where they are not known
        std::map<std::string, EpochMs> ticks{};
    };
    void showJob(Job job);

Q_SIGNALS:
    /// A tick could not be kept.
    void failed(const convey::Error& error);

private:
    struct Point
    {
        std::string name{};
        QCheckBox* box = nullptr;
        QLabel* when = nullptr;
        EpochMs afterMs = 0;
    };

    void showWhen(const Point& point);
    void tick(const Point& point, bool isTicked);

    QLabel* m_title;
    QLabel* m_events;
    std::vector<Point> m_points{};
    Job m_job{};
};

} // namespace convey::ui
