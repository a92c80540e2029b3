// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The tags made lately, to go on from. GUI thread only.
#pragma once

#include "tag/image_tag.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace convey::ui {

class RecentTagsModel;

class RecentPane final : public QWidget
{
    Q_OBJECT

public:
    explicit RecentPane(QWidget* parent);

    [[nodiscard]] RecentTagsModel* model() const { return m_model; }
    /// The row that the buttons are about; -1: there is none.
    [[nodiscard]] int currentRow() const;
    void askToWipe();

Q_SIGNALS:
    /// The person wants to go on with this one.
    void editWanted(int row);
    void currentChanged();

private:
    void showState();

    RecentTagsModel* m_model;
    QStackedLayout* m_states;
    QTableView* m_table;
    QLabel* m_promise;
};

} // namespace convey::ui
