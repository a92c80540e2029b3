// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Asks whether the files that were open last time are to be opened again. Hidden while there are none. It
/// opens nothing by itself, and nothing that it leads to sends anything. GUI thread only.
#pragma once

#include "common/panel.h"

#include <vector>

class QLabel;

namespace convey::ui {

struct RememberedUpload;

class SessionOffer final : public Panel
{
    Q_OBJECT

public:
    explicit SessionOffer(QWidget* parent);

    void offer(const std::vector<RememberedUpload>& uploads);

Q_SIGNALS:
    void openWanted();
    void notNowWanted();

private:
    QLabel* m_title;
    QLabel* m_names;
};

} // namespace convey::ui
