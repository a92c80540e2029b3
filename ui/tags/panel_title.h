// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Notes with an icon as the titles of panels. GUI thread only.
#pragma once

#include "common/icon_label.h"
#include "common/metrics.h"

#include <QLabel>

namespace convey::ui {

/// In the size of the text, and bold.
inline void makeTitle(IconLabel* title)
{
    for (QLabel* words : title->findChildren<QLabel*>())
        words->setFont(scaledFont(title, 1.0, QFont::DemiBold));
}

} // namespace convey::ui
