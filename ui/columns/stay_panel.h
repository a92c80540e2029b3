// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The columns that are used for nothing: they stay on this computer. GUI thread only.
#pragma once

#include "common/panel.h"

class QLabel;
class QListView;
class QStringListModel;

namespace convey::ui {

class StayPanel final : public Panel
{
    Q_OBJECT

public:
    explicit StayPanel(QWidget* parent);

    void setColumns(const QStringList& names);

private:
    QLabel* m_count;
    QListView* m_list;
    QStringListModel* m_names;
};

} // namespace convey::ui
