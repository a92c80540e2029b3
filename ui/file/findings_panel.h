// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What the look at every line of a file brought to light, and the lines that are better left out: a short
/// list, what to do about the chosen one, and one button each way. Hidden while there is nothing to say. It
/// carries nothing out. GUI thread only.
#pragma once

#include "jobs/profile_job.h"
#include "table/edits.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QTreeView;

namespace convey::ui {

class FindingsModel;
class IconLabel;

class FindingsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget* parent);

    void showProfile(
        const FileProfile& profile, std::span<const Column> columns, std::span<const Source> sources);
    /// Which of the proposed lines are left out at present.
    void showEdits(const Edits& edits);
    void clear();

Q_SIGNALS:
    /// A person wants to see where it is: `line` is 1-based or 0, `column` 0-based or -1.
    void jumpWanted(qint64 line, quint32 source, int column);
    void leaveOutWanted(const std::vector<std::uint64_t>& rows);
    void takeBackWanted(const std::vector<std::uint64_t>& rows);

private:
    void showRemedy();
    void showHeading();
    void jump();
    void pressed();

    FindingsModel* m_model;
    QLabel* m_heading;
    QTreeView* m_list;
    IconLabel* m_remedy;
    QPushButton* m_leaveOut;
    std::vector<std::uint64_t> m_proposed{};
    bool m_areLeftOut = false;
};

} // namespace convey::ui
