// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Where a label's words begin. GUI thread only.
#pragma once

#include <QLabel>
#include <QStyle>

namespace convey::ui {

/// At the leading edge of the layout, whatever direction the words have: QLabel would go by the words alone,
/// and an untranslated sentence would stand at the wrong edge of a right-to-left page. To be called again
/// when the layout turns (QEvent::LayoutDirectionChange).
inline void alignLeading(QLabel* label)
{
    label->setAlignment(QStyle::visualAlignment(label->layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute
        | Qt::AlignVCenter);
}

} // namespace convey::ui
