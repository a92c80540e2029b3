// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The look of a cell whose text is still being read. GUI thread only.
#pragma once

#include "common/tokens.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

#include <algorithm>

namespace convey::ui {

/// A grey bar where the text will stand, as high as small letters. The ground is the caller's.
inline void paintLoadingBar(QPainter& painter, const QStyleOptionViewItem& option)
{
    const int pad = option.fontMetrics.averageCharWidth();
    const int height = std::max(1, option.fontMetrics.xHeight());
    const QRect place(option.rect.left() + pad, option.rect.center().y() - height / 2,
        std::max(0, (option.rect.width() - 2 * pad) * 2 / 3), height);
    painter.fillRect(
        QStyle::visualRect(option.direction, option.rect, place), token(Token::Line, option.palette));
}

} // namespace convey::ui
