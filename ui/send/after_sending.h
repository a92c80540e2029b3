// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What Convey can't see and a person should: three things to look at in Ads Manager after sending, to be
/// ticked off. The ticks are the person's own; they are kept nowhere. GUI thread only.
#pragma once

#include "common/panel.h"

#include <QStringList>

#include <array>

class QCheckBox;
class QLabel;

namespace convey::ui {

class AfterSending final : public Panel
{
    Q_OBJECT

public:
    explicit AfterSending(QWidget* parent);

    /// `names` are the events that were sent, as the API calls them; `practice`: nothing arrived there.
    void showFor(const QStringList& names, bool practice);

private:
    struct Point
    {
        QCheckBox* box = nullptr;
        QLabel* note = nullptr;
    };
    Point addPoint(const QString& name, const QString& note, const char* objectName);

    QLabel* m_title;
    QLabel* m_names;
    std::array<Point, 3> m_points{};
};

} // namespace convey::ui
